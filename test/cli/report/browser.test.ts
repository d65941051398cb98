import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '../../accessibility.js'
import { CHROMIUM, FLAGS, hasChromium } from '../../chromium.js'
import { FIXTURES, pageItem, reportAbout } from './fixture-report.js'

const timeout = 180_000
const EVIL =
  '&lt;img src="https://evil.example/x.png" onerror="document.title=1"&gt;&lt;script src="//evil.example"&gt;'

describe.runIf(hasChromium)(hasChromium ? 'in a browser' : `in a browser (no ${CHROMIUM})`, { timeout }, () => {
  let browser: Browser
  let address: string
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-report-'))
  beforeAll(async () => {
    const evil = pageItem(`<title>${EVIL}</title><article><h1>${EVIL}</h1><p>${EVIL} A ferry sailed.</p></article>`)
    writeFileSync(join(folder, 'report.html'), await reportAbout([...FIXTURES.slice(0, 20), evil]))
    address = pathToFileURL(join(folder, 'report.html')).href
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS, timeout })
  }, timeout)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([360, 820, 1_280])('asks for nothing, runs nothing and fits: %d pixels wide', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    const asked: string[] = []
    const said: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    await page.goto(address)
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    expect(asked).toEqual([address])
    expect(said).toEqual([])
    expect(await page.title()).toBe('Cleaning report')
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('works by the keyboard: a page opens, and the body can be put out of sight', async () => {
    const page = await browser.newPage()
    await page.goto(address)
    const first = page.locator('details').first()
    await first.locator('summary').press('Enter')
    expect(await first.locator('.is-body').first().isVisible()).toBe(true)
    await page.locator('#only-removed').press('Space')
    expect(await first.locator('.is-body').first().isVisible()).toBe(false)
    await page.close()
  })

  it('opens the page that a link leads to', async () => {
    const page = await browser.newPage()
    await page.goto(address)
    const link = page.locator('.again a').first()
    const entry = page.locator('details').filter({ has: page.locator((await link.getAttribute('href')) ?? '') })
    expect(await entry.getAttribute('open')).toBeNull()
    await link.click()
    expect(await entry.locator('.blocks').isVisible()).toBe(true)
    await page.close()
  })

  it.each([
    ['light', 360],
    ['dark', 1_280],
  ] as const)('is open to all: %s, %d pixels wide', async (colorScheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
    await page.goto(address)
    await page.evaluate('document.querySelector("details").open = true')
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })
})
