import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanArticle, label, type Favor, type Kind, type Label, type Rule } from '../../src/index.js'
import { decide } from '../../src/label/decide.js'
import { judgePage, type LabelOptions } from '../../src/label/judge.js'
import { labelPage, type Labelled } from '../../src/label/label.js'
import type { Page } from '../../src/model/page.js'
import type { JudgedPage, SiteVerdict } from '../../src/model/site.js'
import { HEADLINE, PROSE } from '../article.js'
import { allPages } from '../html-pages.js'
import { htmlPage, pageOf } from './judged.js'

const [ONE = '', TWO = '', THREE = '', ...REST] = PROSE
const LETTER = 'Sign up for our free daily newsletter and never miss a story.'
const COOKIES = 'We use cookies to improve your experience on our website.'
const MIXED = `${ONE} ${LETTER} ${TWO}`

/** By so much nothing is body at first, or everything that can be seen. */
const [NEVER, ALWAYS] = [-20, 20]

function labelled(page: Page, options: Partial<LabelOptions> = {}): Labelled {
  return labelPage(page, { languages: undefined, bias: 0, rules: [], ...options })
}

const rowsOf = ({ blocks }: Labelled): [Label, string][] => blocks.map(({ label, text }) => [label, text])

function rule(match: Rule['match'], kind: Kind = 'advertisement'): Rule {
  return { kind, name: 'mine', match }
}

/** A site that has these lines on every page. */
function siteOf(...lines: readonly string[]) {
  const judgeBySite = ({ page }: JudgedPage): SiteVerdict => {
    const shared = Uint8Array.from(page.blocks, ({ text }) => (lines.includes(text) ? 1 : 0))
    return { body: Float64Array.from(shared, (isShared) => 1 - isShared), shared }
  }
  return { judgeBySite }
}

describe('a rule of the caller', () => {
  test('is obeyed of body, of what is not, and of a sentence among others', () => {
    const page = pageOf([HEADLINE, ONE, MIXED, THREE, ...REST, COOKIES])
    const without = labelled(page)
    expect(rowsOf(without)).toContainEqual(['newsletter', LETTER])
    expect(rowsOf(without)).toContainEqual(['cookie-notice', COOKIES])
    for (const text of [HEADLINE, ONE, MIXED, COOKIES]) {
      const { blocks } = labelled(page, { rules: [rule((block) => block.text === text, 'comments')] })
      expect(blocks.filter(({ label }) => label === 'comments')).toEqual([
        {
          ...page.blocks.find((block) => block.text === text),
          label: 'comments',
          reason: 'rule "mine"',
          confidence: 1,
        },
      ])
      // And all that it doesn't match is what it was.
      const others = (all: Labelled) => all.blocks.filter((block) => !text.includes(block.text))
      expect(others({ ...without, blocks })).toEqual(others(without))
    }
  })

  test('goes before a site and before a repeat', () => {
    const page = pageOf([ONE, TWO, THREE, ...REST, ONE])
    const { judgeBySite } = siteOf(TWO, REST[0] ?? '')
    expect(rowsOf(labelled(page, { judgeBySite }))).not.toContainEqual(['body', TWO])
    const rules = [rule((block) => [ONE, TWO].includes(block.text), 'comments')]
    const { blocks } = labelled(page, { judgeBySite, rules })
    expect(blocks.filter(({ reason }) => reason === 'rule "mine"').map(({ text }) => text)).toEqual([ONE, TWO, ONE])
    expect(blocks.filter(({ reason }) => reason === 'site template').map(({ text }) => text)).toEqual([REST[0]])
  })

  test('may take the last of a text: nothing comes behind it that would keep that', () => {
    expect(new Set(labelled(pageOf(PROSE), { rules: [rule(/./u)] }).blocks.map(({ label }) => label))).toEqual(
      new Set(['advertisement']),
    )
    expect(labelled(pageOf(PROSE), { rules: [rule(/./u)] }).certainty).toBe(0)
  })
})

describe('where nothing is body', () => {
  const KEPT = 'the likeliest of what reads like prose'

  test('prose stays', () => {
    const { blocks } = labelled(pageOf([HEADLINE, ...PROSE]), { bias: NEVER })
    expect(blocks.slice(1).map(({ label, reason }) => [label, reason])).toEqual(PROSE.map(() => ['body', KEPT]))
    expect(blocks[0]?.label).toBe('title')
  })

  test('but once, and not what the site has on every page', () => {
    const { judgeBySite } = siteOf(TWO)
    const { blocks } = labelled(pageOf([ONE, TWO, THREE, ...REST, ONE]), { bias: NEVER, judgeBySite })
    const reasons = new Map(blocks.slice(1).map(({ text, reason }) => [text, reason]))
    expect(blocks[0]).toMatchObject({ label: 'body', reason: KEPT })
    expect(reasons.get(ONE)).toBe('stands in the body already')
    expect(reasons.get(TWO)).toBe('site template')
    expect(reasons.get(THREE)).toBe(KEPT)
  })

  test('nor the sentences in it that are foreign', () => {
    const rows = rowsOf(labelled(pageOf([MIXED, THREE, ...REST]), { bias: NEVER }))
    expect(rows).toContainEqual(['newsletter', LETTER])
    expect(rows).toContainEqual(['body', TWO])
  })
})

describe('a paragraph is cut only where it stays', () => {
  test('not where it is a repeat', () => {
    const { blocks } = labelled(pageOf([MIXED, THREE, ...REST, MIXED]))
    expect(blocks.slice(0, 3).map(({ text }) => text)).toEqual([ONE, LETTER, TWO])
    expect(blocks.at(-1)).toMatchObject({ text: MIXED, label: 'other', reason: 'stands in the body already' })
  })

  test('not where its site has it on every page', () => {
    const { judgeBySite } = siteOf(MIXED)
    const { blocks } = labelled(pageOf([ONE, MIXED, THREE, ...REST]), { judgeBySite })
    expect(blocks[1]).toMatchObject({ text: MIXED, reason: 'site template' })
    expect(blocks[1]?.label).not.toBe('body')
  })
})

describe('how sure the body is', () => {
  /** As the definition has it: the mean of the words, less where few of them end as a sentence does. */
  function certainty(page: Page): number {
    const { blocks, measured } = labelled(page, { bias: ALWAYS })
    expect(blocks.map(({ text }) => text)).toEqual(page.blocks.map(({ text }) => text))
    const { length, endsSentence } = measured.measures
    let [words, sure, sentences] = [0, 0, 0]
    for (const [index, { label, confidence }] of blocks.entries()) {
      if (label !== 'body') continue
      const of = length[index] ?? 0
      words += of
      sure += of * confidence
      if (endsSentence[index] === 1) sentences += of
    }
    return (sure / words) * (0.4 + 0.6 * Math.min(1, sentences / (words / 2)))
  }

  const bare = PROSE.map((line) => line.replace(/[.,]/gu, ''))
  test.each<readonly [string, readonly string[]]>([
    ['of sentences alone', PROSE],
    ['of lines without a stop', bare],
    ['of both', [...PROSE.slice(0, 2), ...bare.slice(2), '', HEADLINE]],
  ])('%s', (_, lines) => {
    const page = pageOf(lines)
    const found = labelled(page, { bias: ALWAYS }).certainty
    expect(found).toBeCloseTo(certainty(page), 5)
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThanOrEqual(1)
  })

  test('where there is none', () => {
    expect(labelled(pageOf([])).certainty).toBe(0)
    expect(labelled(pageOf([''])).certainty).toBe(0)
    expect(labelled(pageOf([''])).blocks).toMatchObject([{ text: '', label: 'other' }])
  })
})

describe('keep and veto', () => {
  const TEXT = [HEADLINE, 'By Anna Lind', ONE, MIXED, THREE, ...REST, COOKIES].join('\n\n')
  const ADS = [rule(/^Shopkeepers/u)]

  test('what is kept is body, with a reason that tells, and as sure as before', () => {
    const before = label(TEXT)
    const after = label(TEXT, { keep: ['cookie-notice', 'newsletter'] })
    expect(after).toEqual(
      before.map((block) =>
        block.label === 'cookie-notice' || block.label === 'newsletter'
          ? { ...block, label: 'body', reason: `kept by the caller: ${block.label}` }
          : block,
      ),
    )
    expect(after).not.toEqual(before)
    expect(cleanArticle(TEXT, { keep: ['newsletter'] }).text).toContain(MIXED)
  })

  test('what a rule took may be kept by its kind', () => {
    expect(cleanArticle(TEXT, { rules: ADS }).text).not.toContain(THREE)
    expect(cleanArticle(TEXT, { rules: ADS, keep: ['advertisement'] }).text).toContain(THREE)
  })

  test('a veto is asked about every removal, a sentence and what a rule took as well, and about nothing else', () => {
    const asked: (readonly [Kind, string, string])[] = []
    const veto = ({ text }: { readonly text: string }, kind: Kind, reason: string): boolean => {
      asked.push([kind, text, reason])
      return kind === 'newsletter' || kind === 'advertisement'
    }
    const { text } = cleanArticle(TEXT, { rules: ADS, veto })
    const removed = cleanArticle(TEXT, { rules: ADS }).removed.map((each) => [each.kind, each.text, each.reason])
    expect(asked).toEqual(removed)
    expect(asked.map(([, said]) => said)).toEqual(expect.arrayContaining([HEADLINE, LETTER, THREE, COOKIES]))
    expect(text).toContain(MIXED)
    expect(text).toContain(THREE)
    expect(text).not.toContain(COOKIES)
  })
})

describe('what the caller favors', () => {
  const CASES = 'tools/train/cases'
  const FAVORS: readonly Favor[] = ['precision', 'balanced', 'recall']
  const pages = allPages().slice(0, 12)

  test.each(pages.map(({ name, html }) => [name, html] as const))('moves body and nothing else: %s', (_, html) => {
    const page = htmlPage(html)
    const judged = judgePage(page, { languages: undefined, bias: 0, rules: [] })
    const [less, same, more] = [-2.5, 0, 1.2].map((bias) => decide({ ...judged, options: { ...judged.options, bias } }))
    for (const index of page.blocks.keys()) {
      const labels = [less, same, more].map((each) => each?.[index]?.label)
      const kinds = labels.filter((each) => each !== 'body')
      expect(new Set(kinds).size).toBeLessThanOrEqual(1)
      // What is body stays so where more is.
      expect(labels.slice(0, kinds.length)).toEqual(kinds)
    }
  })

  test('and the caller sees that, in a text', () => {
    const text = [
      'World',
      HEADLINE,
      'By Anna Lind',
      '12 March 2024',
      ...PROSE,
      LETTER,
      'Read more: Ferry sinks off the coast',
      'Tom Berg is a fishmonger and writes about the harbour.',
      COOKIES,
      'All rights reserved.',
    ].join('\n')
    const [less = [], same = [], more = []] = FAVORS.map((favor) => label(text, { favor }))
    expect(less).toHaveLength(text.split('\n').length)
    for (const [index, { label: kind }] of same.entries()) {
      const around = [less[index]?.label, more[index]?.label]
      if (kind === 'body') expect(around[1]).toBe('body')
      else {
        expect(around[0]).toBe(kind)
        expect([kind, 'body']).toContain(around[1])
      }
      expect(around[0] === 'body' || kind === 'body' || kind === around[0]).toBe(true)
    }
    expect(same.filter((block) => block.label !== 'body').length).toBeGreaterThan(4)
  })

  test('recall keeps more than precision does', () => {
    // Of the fixtures the weights are sure, since they were fitted to them.
    const cases = readdirSync(CASES).filter((name) => name.startsWith('t-'))
    const texts = cases.map((name) => readFileSync(`${CASES}/${name}/input.txt`, 'utf8'))
    const inputs = [...allPages().map(({ html }) => html), ...texts.slice(0, 20)]
    const [less = 0, same = 0, more = 0] = FAVORS.map((favor) =>
      inputs.reduce((sum, input) => sum + cleanArticle(input, { favor }).text.length, 0),
    )
    expect(less).toBeLessThan(same)
    expect(same).toBeLessThan(more)
  })
})
