import fc from '../fast-check.js'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { readHtml } from '../../src/read/html/index.js'

const OPTIONS = { url: undefined, depth: 200 }

/** The blocks of a piece of a page, which are the same however it comes. */
function blocksOf(html: string): readonly Block[] {
  const { blocks } = readHtml(html, OPTIONS)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  expect(readHtml(document, OPTIONS).blocks).toEqual(blocks)
  return blocks
}

function read(html: string): string[] {
  return blocksOf(html).map(({ text }) => text)
}

type Case = readonly [what: string, html: string, ...expected: string[]]

function readsEach(cases: readonly Case[]): void {
  test.each(cases)('%s', (_what, html, ...expected) => {
    expect(read(html)).toEqual(expected)
  })
}

test('a space in what is raised or lowered stays', () => {
  expect(read('<p>ship<sub> 12</sub> and a<sup> 2</sup>b</p>')).toEqual(['ship ₁₂ and a ²b'])
})

describe('a control between words of a sentence is one of them', () => {
  const long = 'a note of more than forty characters, opened here'
  readsEach([
    ['a button', '<p>The <button>weir</button> can be lowered.</p>', 'The weir can be lowered.'],
    ['before a comma', '<p>said <button>Ann Lee</button>, a baker</p>', 'said Ann Lee, a baker'],
    ['that touches words', '<p>said<button>Ann Lee</button>today</p>', 'said Ann Lee today'],
    ['before an element', '<p>The <button>weir</button> <i>(old)</i></p>', 'The weir (old)'],
    ['before an element with words', '<p>The <button>weir</button> <i>is</i> old</p>', 'The weir is old'],
    ['several', '<p>A <button>b</button> c <button>d</button> e</p>', 'A b c d e'],
    [
      'with a space in it',
      '<p>ship –<label> 12</label> goes on (<button> old</button>) as is</p>',
      'ship – 12 goes on (old) as is',
    ],
    ['without words', '<p>A sidenote<button><svg></svg></button> goes on</p>', 'A sidenote goes on'],
    ['a label', '<p>A word<label for="n">1</label> goes on</p>', 'A word 1 goes on'],
    ['by itself', '<p>One.</p><button>Share</button><p>Two.</p>', 'One.', 'Share', 'Two.'],
    ['at the end', '<p>A photo <button>Like</button></p>', 'A photo', 'Like'],
    ['at the beginning', '<p><button>Like</button> it</p>', 'Like', 'it'],
    ['behind a sentence', '<p>A photo. <button>Like</button> it</p>', 'A photo.', 'Like', 'it'],
    ['in a row', '<p>Share on <button>A</button> <button>B</button></p>', 'Share on', 'A', 'B'],
    ['outside of a paragraph', '<div>3 replies <button>Reply</button> now</div>', '3 replies', 'Reply', 'now'],
    ['that holds blocks', '<p>a <button>b<div>c</div></button> d</p>', 'a', 'b', 'c', 'd'],
    ['that holds a note', `<p>a word <button>${long}</button> goes on</p>`, 'a word', long, 'goes on'],
  ])

  test('links and what is bold keep their places', () => {
    const { blocks, markup } = readHtml(
      '<p>a <b>bold</b> <button><a href="/w">weir</a></button> <i>is</i> x</p>',
      OPTIONS,
    )
    const text = blocks[0]?.text ?? ''
    const spans = markup?.origins[0]?.spans.map(({ kind, start, end }) => [kind, text.slice(start, end)])
    expect(spans).toEqual([
      ['strong', 'bold'],
      ['link', 'weir'],
      ['emphasis', 'is'],
    ])
  })
})

describe('what is struck out beside other words is not read', () => {
  const long = 'A passage is struck out. '.repeat(9).trim()
  readsEach([
    ['before an insertion', '<p>can be <del>raised</del><ins>lowered</ins>, he said</p>', 'can be lowered, he said'],
    ['behind one', '<p>can be <ins>lowered</ins> <del>raised</del></p>', 'can be lowered'],
    ['before other words', '<p>said on <s>Monday</s> Tuesday</p>', 'said on Tuesday'],
    ['at the beginning', '<p><s>Monday</s> <b>Tuesday</b> it is</p>', 'Tuesday it is'],
    ['before a full stop', '<p>It ends today <s>or tomorrow</s>.</p>', 'It ends today.'],
    ['in brackets', '<p>a day (<s>Monday</s> Tuesday)</p>', 'a day (Tuesday)'],
    ['with a space of its own', '<p>now<s> and then</s>, he said</p>', 'now, he said'],
    ['within a word', '<p>colo<del>u</del>r</p>', 'color'],
    ['the whole line', '<ul><li><s>Buy milk</s></li></ul>', 'Buy milk'],
    ['signs alone', '<p>one <s>–</s> two</p>', 'one – two'],
    ['a passage', `<p>An update. <s>${long}</s></p>`, `An update. ${long}`],
    ['in code', '<pre>a\n<del>b</del>\n<ins>c</ins></pre>', 'a\nb\nc'],
  ])
})

describe('what is above or below the line is not glued to what stands on it', () => {
  readsEach([
    ['an exponent', '<p>10<sup>6</sup> and 10<sup>-6</sup></p>', '10⁶ and 10⁻⁶'],
    ['a formula', '<p>H<sub>2</sub>O and Ca<sup>2+</sup></p>', 'H₂O and Ca²⁺'],
    ['a unit', '<p>400 km<sup>2</sup></p>', '400 km²'],
    ['marks of notes', '<p>war.<sup><a href="#f2">2</a></sup> In<sup>3, 4</sup> it</p>', 'war.² In³, ⁴ it'],
    ['a letter as mark', '<p>war<sup><a href="#fa">a</a></sup> In</p>', 'warᵃ In'],
    ['a mark in brackets', '<p>war<sup><a href="#f2">[2]</a></sup></p>', 'war[2]'],
    ['a fraction', '<p>3<sup>1</sup>/<sub>2</sub> cups</p>', '3¹/₂ cups'],
    ['ordinals', '<p>the 1<sup>st</sup> and 2<sup>nd</sup></p>', 'the 1st and 2nd'],
    ['a sign without such a form', '<p>Acme<sup>®</sup> 10<sup>2*</sup></p>', 'Acme® 10 2*'],
    ['small print', '<p>a <sup>2024 2025 2026 2027</sup></p>', 'a 2024 2025 2026 2027'],
    ['in code', '<pre>x<sup>2</sup></pre>', 'x2'],
    ['a low number with letters', '<p>in 2021<sub>5ya</sub> and</p>', 'in 2021 5ya and'],
    ['letters behind a number', '<p>1989<sub>ya</sub></p>', '1989ya'],
    [
      'a fraction of MathML',
      '<p><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of it</p>',
      String.raw`$\frac{1}{2}$ of it`,
    ],
    [
      'with terms',
      '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac></math>',
      String.raw`$\frac{a+1}{b}$`,
    ],
    ['a power of MathML', '<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn></math>', '$x^2+1$'],
  ])

  test('a raised letter stays a span, a raised digit is one no more', () => {
    const { markup } = readHtml('<p>1<sup>st</sup> 10<sup>6</sup></p>', OPTIONS)
    expect(markup?.origins[0]?.spans).toEqual([{ kind: 'sup', start: 1, end: 3 }])
  })
})

describe('links that touch', () => {
  const LEAD = 'The board of the town said that'
  readsEach([
    [
      'in a sentence are one word',
      `<p>${LEAD} <a href="/1">c</a><a href="/2">orporation</a> tax</p>`,
      `${LEAD} corporation tax`,
    ],
    ['keep their space', `<p>${LEAD} <a href="/1">need</a> <a href="/2">more</a></p>`, `${LEAD} need more`],
    ['in a list are two', '<p><a href="/1">news</a><a href="/2">sport</a></p>', 'news sport'],
  ])
})

describe('a sign that links to where it stands is no text', () => {
  readsEach([
    ['behind a heading', '<h2 id="a">A winter<a class="headerlink" href="#a">¶</a></h2>', 'A winter'],
    ['before it', '<h2><a href="#a">#</a>A winter</h2>', 'A winter'],
    ['in a term', '<dl><dt id="t">run <a href="#t">§</a></dt></dl>', 'run'],
    ['an emoji', '<h3>Rails <a href="/p#r">🔗</a></h3>', 'Rails'],
    ['any sign', '<h2 id="a">A winter<a class="hanchor" href="#a">⌗</a></h2>', 'A winter'],
    ['a letter', '<h2>Vitamin <a href="#a">A</a></h2>', 'Vitamin A'],
    ['a sign that leads elsewhere', '<h2>Salt <a href="/and">&amp;</a> smoke</h2>', 'Salt & smoke'],
    ['a link to elsewhere', '<h2>C<a href="/sharp">#</a></h2>', 'C#'],
    ['words', '<h2>A <a href="#a">#1</a></h2>', 'A #1'],
    ['in a sentence', '<p>see <a href="#s5">§</a> 5</p>', 'see § 5'],
    ['no link', '<h2>We are # 1</h2>', 'We are # 1'],
  ])
})

describe('a picture of a character is that character', () => {
  readsEach([
    ['a smiley in signs', '<p>So <img class="wp-smiley" alt=":-)" src="/s.gif"> it is</p>', 'So :-) it is'],
    ['a name in colons', '<p>So <img class="emoji" alt=":thumbs_up:" src="/s.png"> it is</p>', 'So :thumbs_up: it is'],
    ['signs of another picture', '<p>So <img class="photo" alt=":-)" src="/s.gif"> it is</p>', 'So it is'],
    ['an emoji', '<p>I <img class="emoji" alt="❤️" src="h.png"> it</p>', 'I ❤️ it'],
    ['without a class', '<p>Hi <img alt="👋🏽" src="h.png"></p>', 'Hi 👋🏽'],
    ['a letter', '<p><img class="dropcap" alt="T" src="t.png">he mill</p>', 'The mill'],
    ['a letter of a photo', '<p>The mill <img alt="T" src="t.jpg"></p>', 'The mill'],
    ['words', '<p>Hi <img class="emoji" alt="waving" src="w.png"></p>', 'Hi'],
    ['hidden', '<p>Hi <img alt="👋" src="w.png" hidden> you</p>', 'Hi you'],
  ])

  test('and no picture of the article', () => {
    const { markup } = readHtml('<p>I <img alt="❤️" src="/h.png"> <img alt="A heart" src="/heart.png"></p>', OPTIONS)
    expect(markup?.media.map(({ url }) => url)).toEqual(['/heart.png'])
  })
})

describe('what a class hides beside other words is not read', () => {
  const body = 'The mill will close, its owners said. '.repeat(9).trim()
  readsEach([
    [
      'for screen readers',
      '<p>the <a href="/x">report<span class="screen-reader-text"> (opens in a new tab)</span></a> out</p>',
      'the report out',
    ],
    ['by other names', '<p><span class="sr-only">Note:</span> a <b class="u-visually-hidden">b</b> c</p>', 'a c'],
    ['a template', '<p>by <span class="w-condition-invisible">Name</span> Ann</p>', 'by Ann'],
    ['the name of an icon', '<p><i class="material-icons">directions_transit</i> Trams run</p>', 'Trams run'],
    ['behind a link', '<p>all <a class="sr-only" href="/x">of it</a>, he said</p>', 'all, he said'],
    ['the whole line', '<p><span class="sr-only">Share this</span></p>', 'Share this'],
    ['shown again', '<p>a <span class="sr-only md:not-sr-only">b</span> c</p>', 'a b c'],
    ['another class', '<p>a <span class="screen-readers">b</span> <i class="icons">c</i></p>', 'a b c'],
    ['signs', '<p>Football<span class="sr-only">: </span>Madrid wins</p>', 'Football: Madrid wins'],
    [
      'a body until a script runs',
      '<div class="visually-hidden"><p>One mill.</p><p>Two mills.</p></div>',
      'One mill.',
      'Two mills.',
    ],
    [
      'a body in an inline element',
      `<p>One.</p><span class="visually-hidden">Mills: <b>two</b><p>Three.</p></span>`,
      'One.',
      'Mills: two',
      'Three.',
    ],
    ['a passage', `<p>Read. <span class="visually-hidden">${body}</span></p>`, `Read. ${body}`],
    [
      'for the ear beside the eye',
      '<p>13 <span class="sr-only">hours</span> <span aria-hidden="true">hrs</span> long</p>',
      '13 hrs long',
    ],
    [
      'for the eye beside the ear',
      '<p>13 <span aria-hidden="true">hrs</span> <span class="sr-only">hours</span> long</p>',
      '13 hours long',
    ],
    ['for neither', '<p>13 <span class="sr-only">hours</span> <span hidden>hrs</span> long</p>', '13 long'],
  ])

  test('a block that follows does not count as a part of it', () => {
    const { markup } = readHtml('<p>One <b class="sr-only"><i>of all that there were</i></b></p><p>Two.</p>', OPTIONS)
    expect(markup?.elements.filter(({ tag }) => tag === 'i' || tag === 'b').map(({ to }) => to)).toEqual([3, 3])
  })
})

describe('ruby keeps its base', () => {
  readsEach([
    ['beside its reading', '<p>夏目<ruby>漱石<rp>(</rp><rt>そうせき</rt><rp>)</rp></ruby>は</p>', '夏目漱石は'],
  ])

  test('where end tags are left out', () => {
    const { blocks } = readHtml('<p><ruby><rb>漢<rt>kan<rb>字<rt>ji</ruby>は', OPTIONS)
    expect(blocks.map(({ text }) => text)).toEqual(['漢字は'])
  })
})

test('the text of a callout is read as any block is', () => {
  const callouts = ['alert alert-danger', 'admonition', 'callout', 'danger']
  const html = callouts.map((name) => `<div class="${name}" role="alert"><p>Switch it off.</p></div>`).join('')
  expect(read(html)).toEqual(callouts.map(() => 'Switch it off.'))
})

test('nothing is glued to what it was apart from, and no word is lost', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}$/u)
  const tag = fc.constantFrom('b', 'i', 'a href="/x"', 'span', 'code', 'mark', 'ins', 'sup', 'sub', 'button', 'label')
  const piece = fc.oneof(
    word,
    fc.tuple(tag, word).map(([open, text]) => `<${open}>${text}</${open.split(' ')[0] ?? ''}>`),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const words = pieces.map((each) => each.replace(/<[^>]*>/gu, ''))
      const text = read(`<p>${pieces.join(' ')}</p>`).join(' ')
      expect(text.normalize('NFKC').split(' ')).toEqual(words)
    }),
  )
})

test('time grows with the length of a line, whatever is taken out of it', () => {
  const parts = [
    '<s>a</s> b ',
    '10<sup>6</sup> ',
    '<button>c</button> d ',
    '<a href="#a">#</a>',
    '<i class="sr-only">e</i>',
  ]
  for (const part of parts) expect(readHtml(`<p id="a">f ${part.repeat(20_000)}</p>`, OPTIONS).blocks).not.toEqual([])
})

test('what an ordered list says of its numbers', () => {
  const [first] = blocksOf('<ol start="5" reversed><li value="9">a</li></ol>')
  expect(first?.within).toMatchObject([
    { tag: 'ol', first: 5, reversed: true },
    { tag: 'li', first: 9 },
  ])
  // Neither is a number of a list of bullets, and no number is one.
  const [other] = blocksOf('<ul start="5"><li value="x">a</li></ul>')
  expect(other?.within?.some((container) => 'first' in container || 'reversed' in container)).toBe(false)
})
