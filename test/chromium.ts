import { existsSync } from 'node:fs'
import { buildSync } from 'esbuild'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'

/** Where Debian's browser is, unless the environment says otherwise. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
export const hasChromium = existsSync(CHROMIUM)

/** It stays by itself. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
]

/** The library as a script that runs in a page, made from its source. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'cleanArticleLibrary',
    platform: 'browser',
    target: 'chrome120',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

interface OpenPage {
  readonly page: Page
  readonly browser: Browser
}

/** A page with the library in it, and with nothing that it could load from elsewhere. */
async function openPage(): Promise<OpenPage> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS })
  const page = await browser.newPage()
  await page.route('**/*', (route) => route.abort())
  await page.evaluate(`${bundle()}; globalThis.cleanArticleLibrary = cleanArticleLibrary`)
  return { page, browser }
}

/** Milliseconds: a browser on a busy machine takes its time. */
const LAUNCH_TIMEOUT = 60_000
const skipped = hasChromium ? '' : `: skipped, for there is no browser at ${CHROMIUM} (set CHROMIUM_PATH)`

/** Tests in a page of a browser, which is open as long as they run. They are skipped where there is no browser. */
export function describeInChromium(name: string, tests: (page: () => Page) => void): void {
  describe.skipIf(!hasChromium)(`${name}${skipped}`, () => {
    let opened: OpenPage

    beforeAll(async () => {
      opened = await openPage()
    }, LAUNCH_TIMEOUT)

    afterAll(async () => {
      await opened.browser.close()
    })

    tests(() => opened.page)
  })
}
