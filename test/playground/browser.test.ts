import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixture } from '../../src/testing/fixtures/index.js'
import { cleanArticle, label, toHtml, toMarkdown } from '../../src/index.js'
import { playgroundPage } from '../../tools/playground/bundle.mjs'
import { violationsOf } from '../accessibility.js'
import { CHROMIUM, FLAGS, hasChromium } from '../chromium.js'

const timeout = 120_000
const SEEDS = readdirSync('fixtures/seeds').map((name) => ({
  name,
  input: readFileSync(`fixtures/seeds/${name}/input.txt`, 'utf8'),
}))

const name = hasChromium ? 'the playground in a browser' : `the playground in a browser (no ${CHROMIUM})`
describe.runIf(hasChromium)(name, { timeout }, () => {
  let browser: Browser
  let context: BrowserContext
  let server: Server
  let address: string
  let page: Page
  const asked: string[] = []
  const said: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'clean-article-playground-'))
  const file = join(folder, 'index.html')

  beforeAll(async () => {
    const html = await playgroundPage()
    writeFileSync(file, html)
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS, timeout })
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', ({ message }) => said.push(message))
    await page.goto(address)
    await shown('Cleaned')
  }, timeout)

  afterAll(async () => {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Waits until the line of the state says this. */
  const shown = (words: string): Promise<void> => page.locator('#status', { hasText: words }).waitFor({ timeout })

  async function paste(text: string): Promise<void> {
    await page.evaluate('document.querySelector("#status").textContent = ""')
    await page.locator('#a textarea').fill(text)
    await shown('Cleaned')
  }

  async function choose(example: string): Promise<void> {
    await page.evaluate('document.querySelector("#status").textContent = ""')
    await page.locator('#a .example').selectOption(example)
    await shown('Cleaned')
  }

  const labels = (): Promise<readonly (readonly [string, string])[]> =>
    page.evaluate('[...document.querySelectorAll(".piece")].map((one) => [one.dataset.label, one.textContent])')

  it('keeps format and address of a page that is edited, and not for another page', async () => {
    await choose('english-blog')
    const format = page.locator('#a .format')
    await paste(fixture('english-blog').input.replace('slate', 'tin'))
    expect(await format.inputValue()).toBe('html')
    await paste(fixture('english-wire').input)
    expect([await format.inputValue(), await page.locator('#a .url').inputValue()]).toEqual(['auto', ''])
  })

  it.each(SEEDS)('shows the labels that the library gives: $name', async ({ input }) => {
    await paste(input)
    expect(await labels()).toEqual(label(input).map((block) => [block.label, block.text]))
    const { metadata, verdict } = cleanArticle(input)
    expect(await page.locator('#metadata').textContent()).toContain(metadata.title)
    expect(await page.locator('#verdict').textContent()).toContain(verdict.kind)
  })

  it('shows a page of our own as HTML, with the address that it comes with', async () => {
    await choose('english-blog')
    const { input, options } = fixture('english-blog')
    expect((await labels()).map(([kind]) => kind)).toEqual(label(input, options).map((block) => block.label))
  })

  it('gives the result as text, Markdown, HTML and JSON to copy', async () => {
    await choose('english-blog')
    const { input, options } = fixture('english-blog')
    const article = cleanArticle(input, options)
    const copied = async (form: string): Promise<string> => {
      await page.getByRole('tab', { name: form }).click()
      await page.locator('#result .copy').click()
      await shown(`${form} copied`)
      return page.evaluate('navigator.clipboard.readText()')
    }
    expect(await copied('Text')).toBe(article.text)
    expect(await copied('Markdown')).toBe(toMarkdown(article))
    expect(await copied('HTML')).toBe(toHtml(article))
    expect(rounded(await copied('JSON'))).toEqual(rounded(JSON.stringify(article)))
    expect(JSON.parse(await copied('Options'))).toEqual(options)
  })

  it('switches a kind off and on, and keeps it off for the next page', async () => {
    await choose('english-blog')
    const menu = page.locator('.piece[data-label=navigation]').first()
    expect(await menu.isVisible()).toBe(true)
    await page.locator('[data-kind=navigation]').uncheck()
    expect(await menu.isVisible()).toBe(false)
    expect(await page.locator('.piece[data-label=body]').first().isVisible()).toBe(true)
    await choose('english-news')
    expect(await page.locator('.piece[data-label=navigation]').first().isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Only the body' }).click()
    expect(await page.locator('.piece:visible').count()).toBe(await page.locator('.piece[data-label=body]').count())
    await page.getByRole('button', { name: 'All' }).click()
    expect(await page.locator('.piece:visible').count()).toBe(await page.locator('.piece').count())
  })

  it('tells why a block is what it is, at the pointer and by the keyboard', async () => {
    await choose('english-blog')
    const tip = page.locator('#tip')
    const title = page.locator('.piece[data-label=title]').first()
    await title.hover()
    expect(await tip.textContent()).toMatch(/title confidence 0\.\d\d/u)
    await page.mouse.wheel(0, 3)
    await page.waitForTimeout(100)
    expect(await tip.isVisible()).toBe(true)
    await page.locator('[data-switch=all]').focus()
    await page.keyboard.press('Tab')
    expect(await tip.textContent()).toContain('navigation')
    await page.keyboard.press('End')
    expect(await tip.textContent()).toContain('copyright')
    await page.keyboard.press('ArrowUp')
    expect(await tip.textContent()).toContain('trending')
    expect(await page.locator(':focus').getAttribute('aria-describedby')).toBe('tip')
    await page.evaluate('scrollTo(0, 0)')
    await tip.waitFor({ state: 'hidden' })
    await page.keyboard.press('ArrowUp')
    expect(await tip.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await tip.waitFor({ state: 'hidden' })
    // It stays away, whatever scrolls.
    await page.mouse.wheel(0, 3)
    await page.waitForTimeout(100)
    expect(await tip.isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    expect(await page.locator('.piece:focus').count()).toBe(0)
  })

  it('tries favor, kinds to keep and rules; a pattern that is none is told', async () => {
    await choose('english-news')
    await page.locator('#a .more summary').click()
    await page.getByRole('button', { name: 'Add a rule' }).click()
    await page.locator('#a .pattern').fill('[')
    await shown('rules[0].match')
    const [, first = ''] = (await labels()).find(([kind]) => kind === 'body') ?? []
    await page.locator('#a .pattern').fill(`^${first.slice(0, 20).toUpperCase()}`)
    await page.locator('#a .kind-of-rule').selectOption('promotion')
    await page.locator('.piece[data-label=promotion]').waitFor()
    expect(await page.locator('.piece[data-label=promotion]').textContent()).toBe(first)
    await page.locator('#a .remove-rule').click()
    await page.locator('.piece[data-label=promotion]').waitFor({ state: 'detached' })
    const menu = await page.locator('.piece[data-label=navigation]').count()
    await page.locator('#a .keep').getByText('navigation').click()
    await page.locator('.piece[data-label=navigation]').first().waitFor({ state: 'detached' })
    expect(menu).toBeGreaterThan(0)
    await page.locator('#a .keep').getByText('navigation').click()
    await page.locator('#a .favor').selectOption('recall')
    await page.getByRole('tab', { name: 'Options' }).click()
    await page.locator('#result pre', { hasText: 'recall' }).waitFor()
    await page.locator('#a .favor').selectOption('balanced')
  })

  it('reads a file that is opened or dropped, in its own encoding', async () => {
    const russian = fixture('russian').input.replace(/charset="?utf-8"?/iu, 'charset="windows-1251"')
    const bytes = [...russian].map((letter) => cyrillic(letter.codePointAt(0) ?? 0))
    await page.locator('#a .open').setInputFiles({ name: 'page.html', mimeType: '', buffer: Buffer.from(bytes) })
    await page.locator('#metadata', { hasText: 'windows-1251' }).waitFor()
    expect(await page.locator('#a .file').textContent()).toContain('page.html, 1.')
    await page.evaluate(`{
      const transfer = new DataTransfer()
      transfer.items.add(new File(['# A dropped ferry\\n\\nThe ferry to the north shore sailed again on Monday.'], 'ferry.md'))
      document.querySelector('#a textarea').parentElement.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }))
    }`)
    await page.locator('#metadata', { hasText: 'A dropped ferry' }).waitFor()
    await page.getByRole('button', { name: 'Remove' }).first().click()
    await page.locator('#verdict', { hasText: 'empty' }).waitFor()
    expect(await page.locator('#a textarea').isVisible()).toBe(true)
  })

  it('sets two pages side by side', async () => {
    await choose('english-news')
    await page.getByText('Two pages side by side').click()
    await shown('No difference in')
    const other = fixture('english-news').input.replace(/<p>([^<]{20})/u, '<p>Quite anew: $1')
    await page.locator('#b textarea').fill(other)
    await shown('1 row with another text')
    expect(await page.locator('#b .format').inputValue()).toBe('html')
    expect(await page.locator('#rows ins').allTextContents()).toEqual(['Quite', 'anew:'])
    expect(await page.locator('#rows .gap').first().textContent()).toMatch(/blocks? alike/u)
    await page.locator('#only-differences').uncheck()
    expect(await page.locator('#rows .same').count()).toBeGreaterThan(5)
    expect(await violationsOf(page)).toEqual([])
    await page.getByText('One page').click()
  })

  it.each([390, 820, 1_400])('fits: %d pixels wide', async (width) => {
    await choose('english-blog')
    await page.setViewportSize({ width, height: 900 })
    await page.locator('.piece').nth(3).focus()
    const overflow = (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(await overflow()).toBe(0)
    await page.locator('[value=two]').check()
    expect(await overflow()).toBe(0)
    await page.locator('[value=one]').check()
  })

  it.each([
    ['light', 390],
    ['dark', 1_400],
  ] as const)('is open to all: %s, %d pixels wide', async (colorScheme, width) => {
    await choose('english-blog')
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.locator('.piece').nth(3).focus()
    expect(await violationsOf(page)).toEqual([])
  })

  it('can ask nobody for anything, and neither can its worker', async () => {
    const ask = `fetch('https://news.example/').then(() => 'answered', () => 'refused')`
    expect(await page.evaluate(ask)).toBe('refused')
    expect(await page.workers()[0]?.evaluate(ask)).toBe('refused')
    expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([address])
    expect(said.filter((message) => !message.includes('https://news.example/'))).toEqual([])
  })

  it('runs from a disk as well', async () => {
    const other = await context.newPage()
    await other.goto(pathToFileURL(file).href)
    await other.locator('#status', { hasText: 'Cleaned' }).waitFor({ timeout })
    await other.close()
  })
})

/** JSON without the last digits of its numbers: there the browser's exponential function is another than Node's. */
function rounded(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value))
}

/** A letter as a byte of windows-1251, where that has it by rule; a question mark for others. */
function cyrillic(code: number): number {
  if (code < 0x80) return code
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
  return 0x3f
}
