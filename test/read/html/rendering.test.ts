import fc from '../../fast-check.js'
import { expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.js'
import { readHtml } from '../../../src/read/html/index.js'
import { describeInChromium } from '../../chromium.js'
import { allPages } from '../../html-pages.js'

// What a browser shows apart stands apart in what is read: no word, number or sign is glued to another one. The other way
// round a space too many may be right: links of a menu touch in the markup, and a style sheet sets them apart.

const RUNS = 300
const SPACE = /\s+/u
/** These are read as what they are drawn for, not as the browser's text has it. */
const OTHER = /\p{Extended_Pictographic}/u
/** Scripts without spaces: what stands apart there is a matter of signs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u

/** The words of what is read; formulas are written in another way than they are shown. */
function wordsOf(page: ReturnType<typeof readHtml>): string[] {
  return page.blocks.flatMap((block, index) => words(withoutFormulas(block, page.markup?.origins[index]?.spans ?? [])))
}

function withoutFormulas({ text }: Block, spans: readonly { kind: string; start: number; end: number }[]): string {
  const formulas = spans.filter(({ kind }) => kind === 'formula')
  return formulas.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
}

/** Raised and lowered figures and signs are plain ones, and invisible characters are none. */
function words(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[−–]/gu, '-')
  return plain.split(SPACE).filter((word) => word !== '' && !OTHER.test(word) && !UNSPACED.test(word))
}

interface Compared {
  /** Words that the browser shows as one. */
  readonly alike: number
  /** Words of which the browser shows a part apart from the rest. What it doesn't show at all is none. */
  readonly glued: readonly string[]
}

function compare(page: ReturnType<typeof readHtml>, shown: string): Compared {
  const seen = words(shown)
  const apart = seen.join('\n')
  const squeezed = seen.join('')
  const read = wordsOf(page)
  const others = read.filter((word) => !apart.includes(word))
  return { alike: read.length - others.length, glued: others.filter((word) => squeezed.includes(word)) }
}

describeInChromium('words stand apart as Chromium shows them', (page) => {
  /** The text of a page as a reader sees it, that of hidden elements and the marks that are drawn around `<q>` included. */
  async function shown(html: string): Promise<string> {
    await page().setContent(html, { waitUntil: 'domcontentloaded' })
    return page().evaluate(
      `(() => { for (const e of document.querySelectorAll('[hidden], [style*="none"], [style*="hidden"], dialog, details')) { e.hidden = false; e.removeAttribute('style'); e.setAttribute('open', '') }
        for (const q of document.querySelectorAll('q')) if (!/^\\s*["'«»„“”‚‘’‹›「『]/u.test(q.textContent)) { q.innerHTML = q.innerHTML.replace(/^\\s*/u, '$&“') + '”' }
        return document.body.innerText })()`,
    )
  }

  let alike = 0

  test.each(allPages())('$name', async ({ html }) => {
    const compared = compare(readHtml(html, { url: undefined, depth: 1_500 }), await shown(html))
    alike += compared.alike
    expect(compared.glued).toEqual([])
  })

  test('most words of these pages were compared', () => {
    expect(alike).toBeGreaterThan(10_000)
  })

  test('it would be noticed', async () => {
    const text = await shown('<p>ten <b>ships</b><br>left</p>')
    const page = readHtml('<p>ten <b>ships</b>left</p>', { url: undefined, depth: 100 })
    expect(compare(page, text)).toEqual({ alike: 1, glued: ['shipsleft'] })
  })

  const word = fc.constantFrom('ship', 'Port', '12', '3.5', 'of', 'x', '(a)', 'end.', '$4', '“so”', 'U.S.', '–')
  const gap = fc.constantFrom('', ' ', '\n  ', '&nbsp;', '<br>', '<wbr>')
  /** A browser drops spaces at the ends of a control, and so does the reader, those that don't break included. */
  const innerGap = fc.constantFrom('', ' ', '\n  ')
  const tag = fc.constantFrom(
    ...[
      'b',
      'i',
      'a href="/x"',
      'span',
      'code',
      'sup',
      'sub',
      'ins',
      'mark',
      'q',
      'abbr',
      'small',
      'u',
      'time',
      'cite',
      'font',
      'button',
      'label',
      'kbd',
    ],
  )
  const piece = fc.oneof(
    word,
    fc
      .tuple(tag, innerGap, word, innerGap)
      .map(([open, before, text, after]) => `<${open}>${before}${text}${after}</${open.split(' ', 1)[0] ?? ''}>`),
  )
  const paragraph = fc
    .array(fc.tuple(piece, gap), { minLength: 2, maxLength: 8 })
    .map((pieces) => `<p>${pieces.flat().join('')}</p>`)

  test('any run of elements within a line', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(paragraph, async (html) => {
        const text = await shown(`<!doctype html><body>${html}</body>`)
        expect(compare(readHtml(html, { url: undefined, depth: 100 }), text).glued).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })
})
