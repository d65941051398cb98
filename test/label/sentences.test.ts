import { describe, expect, test } from 'vitest'
import { cleanArticle, label, type LabelledBlock, type Label } from '../../src/index.js'
import type { Part } from '../../src/label/decision.js'
import { judgePage } from '../../src/label/judge.js'
import { cutSentences } from '../../src/label/sentences.js'
import type { Role } from '../../src/model/block.js'
import { HEADLINE, PROSE } from '../article.js'
import { LABELS, LABEL_COUNT } from '../../src/models/labels/index.js'
import { checkOf } from '../known-misses.js'
import { PROSE_BY_LANGUAGE } from '../prose.js'
import { BODY, MENU, pageOf } from './judged.js'

const [ONE = '', TWO = '', THREE = '', QUOTED = '', ...REST] = PROSE
const LETTER = 'Sign up for our free daily newsletter and never miss a story.'
const COOKIES = 'We use cookies to improve your experience on our website.'

/** A text of which one paragraph is this. */
function textWith(paragraph: string): string {
  return [HEADLINE, QUOTED, paragraph, ...REST].join('\n\n')
}

/** What becomes of a paragraph among others. */
function piecesOf(paragraph: string, text = textWith(paragraph)): readonly LabelledBlock[] {
  const start = text.indexOf(paragraph)
  return label(text).filter((block) => block.start >= start && block.end <= start + paragraph.length)
}

const shown = (pieces: readonly LabelledBlock[]): [Label, string][] => pieces.map(({ label, text }) => [label, text])

/** The sentences that go, of the block in the middle of a page whose blocks all are body. */
function partsOf(paragraph: string, role: Role = 'paragraph', decisions = [BODY, BODY, BODY, BODY]): readonly Part[] {
  const lines = pageOf([QUOTED, paragraph, ...REST.slice(0, 2)])
  const page = { ...lines, blocks: lines.blocks.map((block, at) => (at === 1 ? { ...block, role } : block)) }
  const cut = cutSentences(decisions, judgePage(page, { languages: undefined, bias: 0, rules: [] }))
  expect(cut).toHaveLength(4)
  for (const at of [0, 2, 3]) expect(cut[at]).toBe(decisions[at])
  return cut[1]?.parts ?? []
}

const saidBy = (paragraph: string, parts: readonly Part[]): [Label, string][] =>
  parts.map(({ label, start, end }) => [label, paragraph.slice(start, end)])

describe('a foreign sentence in the middle of a paragraph goes, and the rest stays as it is', () => {
  const german = PROSE_BY_LANGUAGE['de'] ?? []
  const germanText = (paragraph: string): string =>
    ['Stadtrat baut die Markthalle wieder auf', paragraph, ...german.slice(3)].join('\n\n')

  test.each<readonly [Label, string, string, (paragraph: string) => string]>([
    ['newsletter', LETTER, PROSE.slice(0, 3).join(' '), textWith],
    ['newsletter', 'Subscribe to our newsletter.', PROSE.slice(0, 3).join(' '), textWith],
    ['cookie-notice', COOKIES, PROSE.slice(0, 3).join(' '), textWith],
    ['newsletter', 'Abonnieren Sie unseren Newsletter.', german.slice(0, 3).join(' '), germanText],
    [
      'cookie-notice',
      'Wir verwenden Cookies, um Ihnen das beste Erlebnis auf unserer Website zu bieten.',
      german.slice(0, 3).join(' '),
      germanText,
    ],
  ])('%s: %s', (kind, foreign, story, textOf) => {
    const at = story.indexOf('. ') + 2
    const [before, behind] = [story.slice(0, at), story.slice(at)]
    const paragraph = `${before}${foreign} ${behind}`
    const text = textOf(paragraph)
    expect(shown(piecesOf(paragraph, text))).toEqual([
      ['body', before.trim()],
      [kind, foreign],
      ['body', behind],
    ])
    const article = cleanArticle(text)
    expect(article.text).toContain(story)
    expect(article.text).toBe(cleanArticle(textOf(story)).text)
    const removed = article.removed.find((each) => each.text === foreign)
    expect(removed && text.slice(removed.start, removed.end)).toBe(foreign)
    expect(removed?.reason).not.toBe('')
    expect(removed?.confidence).toBeGreaterThan(0)
    expect(removed?.confidence).toBeLessThanOrEqual(1)
  })

  test('also at its beginning and at its end', () => {
    expect(shown(piecesOf(`${LETTER} ${ONE} ${TWO}`))).toEqual([
      ['newsletter', LETTER],
      ['body', `${ONE} ${TWO}`],
    ])
    expect(shown(piecesOf(`${ONE} ${TWO} ${COOKIES}`))).toEqual([
      ['body', `${ONE} ${TWO}`],
      ['cookie-notice', COOKIES],
    ])
  })

  test('and so do several, each by itself', () => {
    expect(shown(piecesOf(`${ONE} ${LETTER} ${TWO} ${COOKIES} ${THREE}`))).toEqual([
      ['body', ONE],
      ['newsletter', LETTER],
      ['body', TWO],
      ['cookie-notice', COOKIES],
      ['body', THREE],
    ])
  })

  test('of every paragraph that has one', () => {
    const paragraphs = [`${ONE} ${LETTER} ${TWO}`, `${THREE} ${REST.join(' ')}`, `${QUOTED} ${COOKIES} ${ONE}`]
    const removed = label([HEADLINE, ...paragraphs].join('\n\n')).filter((block) => block.label !== 'body')
    expect(shown(removed)).toEqual([
      ['title', HEADLINE],
      ['newsletter', LETTER],
      ['cookie-notice', COOKIES],
    ])
  })

  test('of the last paragraph as of the first', () => {
    const clean = `${ONE} ${TWO} ${THREE}`
    const removed = label([HEADLINE, clean, clean, `${QUOTED} ${REST.join(' ')} ${COOKIES}`].join('\n\n'))
    expect(shown(removed)).toContainEqual(['cookie-notice', COOKIES])
  })

  test('also where nothing parts it from its neighbours', () => {
    const glued = `${ONE}${LETTER}${TWO} ${THREE}`
    expect(shown(piecesOf(glued))).toEqual([
      ['body', ONE],
      ['newsletter', LETTER],
      ['body', `${TWO} ${THREE}`],
    ])
  })

  checkOf('sentences/behind')('also where it stands behind the words that a block is known by', () => {
    const long = [ONE, TWO, THREE, ...REST, COOKIES, ONE].join(' ')
    expect(saidBy(long, partsOf(long))).toEqual([['cookie-notice', COOKIES]])
  })
})

describe('the pieces of a paragraph', () => {
  test('tile it in their order', () => {
    const paragraph = `${ONE}  ${LETTER}\t${TWO} ${COOKIES}${THREE} ${LETTER}`
    const text = textWith(paragraph)
    const start = text.indexOf(paragraph)
    const pieces = piecesOf(paragraph)
    expect(pieces.length).toBeGreaterThan(4)
    let at = start
    for (const piece of pieces) {
      expect(text.slice(at, piece.start)).toMatch(/^\s*$/u)
      expect(text.slice(piece.start, piece.end)).toBe(piece.text)
      at = piece.end
    }
    expect(at).toBe(start + paragraph.length)
    expect(pieces.map(({ continues }) => continues ?? false)).toEqual(pieces.map((_, index) => index > 0))
  })

  test('are one where sentences of one kind follow each other, and two where their kinds differ', () => {
    const other = 'Subscribe to our newsletter.'
    const same = `${ONE} ${LETTER} ${other} ${TWO}`
    expect(saidBy(same, partsOf(same))).toEqual([['newsletter', `${LETTER} ${other}`]])
    const apart = `${ONE} ${LETTER} ${TWO} ${other} ${THREE}`
    expect(saidBy(apart, partsOf(apart))).toEqual([
      ['newsletter', LETTER],
      ['newsletter', other],
    ])
    const differing = `${ONE} ${LETTER} ${COOKIES} ${TWO}`
    expect(saidBy(differing, partsOf(differing))).toEqual([
      ['newsletter', LETTER],
      ['cookie-notice', COOKIES],
    ])
  })
})

describe('what somebody says stays, whatever it is', () => {
  const PAIRS = ['""', '“”', '„“', '„”', '””', '«»', '»«', '‹›', '「」', '『』']
  // Without these marks it goes: see above.
  const around = (said: string): string => `${ONE} ${TWO} ${said} ${THREE}`

  test.each(PAIRS)('%s', (pair) => {
    const [open = '', close = ''] = pair
    for (const foreign of [LETTER, COOKIES]) {
      expect(partsOf(around(foreign))).not.toEqual([])
      expect(partsOf(around(`${open}${foreign}${close}`))).toEqual([])
      expect(partsOf(around(`${open}${foreign.slice(0, -1)},${close} said Tom Berg.`))).toEqual([])
      // A quotation of several sentences.
      expect(partsOf(around(`${open}We waited for a year. ${foreign} We are tired of it.${close}`))).toEqual([])
    }
    // One that is closed in the middle of the sentence.
    const split = (before: string, behind: string): string =>
      around(`${before}We waited for a year. ${LETTER.slice(0, -1)}${behind}, it said there.`)
    expect(partsOf(split('', ''))).not.toEqual([])
    expect(partsOf(split(open, close))).toEqual([])
    const whole = textWith(around(`${open}${LETTER}${close}`))
    expect(cleanArticle(whole).text).toContain(around(`${open}${LETTER}${close}`))
  })

  test.each(PAIRS.filter((pair) => pair !== '„”'))('%s ends where it is closed', (pair) => {
    const [open = '', close = ''] = pair
    const paragraph = around(`${open}We waited for a year,${close} said Tom Berg. ${LETTER}`)
    expect(saidBy(paragraph, partsOf(paragraph))).toEqual([['newsletter', LETTER]])
    const twice = around(`${open}We waited,${close} he said, ${open}for a year${close}. ${LETTER}`)
    expect(saidBy(twice, partsOf(twice))).toEqual([['newsletter', LETTER]])
  })

  test('a quotation that opens behind it does not count', () => {
    const paragraph = around(`${LETTER} “We waited for a year,” said Tom Berg.`)
    expect(saidBy(paragraph, partsOf(paragraph))).toEqual([['newsletter', LETTER]])
  })

  test('nor does a name in quotation marks near its end', () => {
    const named = 'Sign up for our free daily newsletter and never miss a story of the “Post”.'
    expect(saidBy(around(named), partsOf(around(named)))).toEqual([['newsletter', named]])
  })
})

describe('nothing is cut', () => {
  test.each(Object.entries(PROSE_BY_LANGUAGE))('out of a paragraph without anything foreign: %s', (_, prose) => {
    const paragraph = prose.join(' ')
    const blocks = label(['', paragraph, ...prose].join('\n'))
    expect(blocks.filter(({ continues }) => continues === true)).toEqual([])
    expect(partsOf(paragraph)).toEqual([])
  })

  test('out of prose that speaks of such things', () => {
    const paragraph =
      'The regulator fined the publisher on Friday because its website had set cookies before anybody agreed. ' +
      'Readers who had signed up for the newsletter were told of it by mail, a spokeswoman said on Monday. ' +
      'The company wants to appeal, and said that it had followed the rules of the state where it is based.'
    expect(partsOf(paragraph)).toEqual([])
  })

  test.each<Role>(['code', 'table'])('out of %s', (role) => {
    const paragraph = `${ONE} ${LETTER} ${TWO}`
    expect(partsOf(paragraph, 'paragraph')).not.toEqual([])
    expect(partsOf(paragraph, 'list-item')).not.toEqual([])
    expect(partsOf(paragraph, role)).toEqual([])
  })

  test('out of a short block', () => {
    const short = 'It rained all day. Subscribe to our newsletter. It snows.'
    const longer = `${short.slice(0, -1)} now.`
    expect(short.length).toBeLessThan(60)
    expect(longer.length).toBeGreaterThanOrEqual(60)
    expect(partsOf(short)).toEqual([])
    expect(partsOf(longer)).not.toEqual([])
  })

  test('where all of it would go: the block as a whole was judged already', () => {
    expect(partsOf(LETTER)).toEqual([])
    expect(partsOf(`${LETTER} ${COOKIES}`)).toEqual([])
  })

  test('and then every decision is what it was', () => {
    const decisions = PROSE.map(() => BODY)
    const judged = judgePage(pageOf(PROSE), { languages: undefined, bias: 0, rules: [] })
    expect(cutSentences(decisions, judged)).toBe(decisions)
    const none = judgePage(pageOf([]), { languages: undefined, bias: 0, rules: [] })
    expect(cutSentences([], none)).toEqual([])
  })
})

describe('a paragraph that would go as a whole', () => {
  const mixed = `${ONE} ${LETTER} ${TWO}`
  /** @param share how likely the paragraph is body, judged as one */
  const decisionOf = (paragraph: string, share = 0.2, decisions = [BODY, MENU, BODY, BODY]) => {
    const page = pageOf([QUOTED, paragraph, ...REST.slice(0, 2)])
    const judged = judgePage(page, { languages: undefined, bias: 0, rules: [] })
    judged.posteriors.labels[LABEL_COUNT + LABELS.indexOf('body')] = share
    return cutSentences(decisions, judged)[1]
  }
  const reason = 'its sentences are of the article'

  test('stays but for its foreign sentence', () => {
    const decision = decisionOf(mixed)
    expect(decision).toMatchObject({ label: 'body', reason })
    expect(saidBy(mixed, decision?.parts ?? [])).toEqual([['newsletter', LETTER]])
  })

  test('stays as it is where each of its sentences is of the article, and may have but one', () => {
    expect(decisionOf(`${ONE} ${TWO}`)).toMatchObject({ label: 'body', reason, parts: [] })
    expect(decisionOf(ONE)).toMatchObject({ label: 'body', reason, parts: [] })
  })

  test('goes where it is hardly likely as one', () => {
    for (const paragraph of [mixed, ONE]) {
      expect(decisionOf(paragraph, 0.05)?.label).toBe('body')
      expect(decisionOf(paragraph, 0.03)).toBe(MENU)
    }
  })

  test('goes where no body is near it', () => {
    expect(decisionOf(mixed, 0.2, [MENU, MENU, MENU, MENU])).toBe(MENU)
  })

  test('goes where none of its sentences is likely of the article', () => {
    expect(decisionOf(`${LETTER} ${COOKIES}`)).toBe(MENU)
    expect(decisionOf(COOKIES)).toBe(MENU)
  })
})

test('a sentence that goes has a decision of its own, and the block keeps that of the rest', () => {
  const paragraph = `${ONE} ${LETTER} ${TWO}`
  const judged = judgePage(pageOf([QUOTED, paragraph, THREE]), { languages: undefined, bias: 0, rules: [] })
  const [, cut] = cutSentences([BODY, BODY, BODY], judged)
  expect(cut).toMatchObject(BODY)
  const [part] = cut?.parts ?? []
  expect(part).toMatchObject({ label: 'newsletter', reason: 'it says "sign up"' })
  expect(part && paragraph.slice(part.start, part.end)).toBe(LETTER)
})
