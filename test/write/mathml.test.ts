import fc from '../fast-check.js'
import { describe, expect, test } from 'vitest'
import { cleanArticle, toHtml, toMarkdown } from '../../src/index.js'
import { safeMathml } from '../../src/write/mathml.js'
import { PROSE } from '../article.js'
import { articleOf, paragraph } from './articles.js'
import { expectSafe } from './safe.js'

const SQUARE = '<math><msup><mi>x</mi><mn>2</mn></msup></math>'

function articleWith(formula: string) {
  const paragraphs = [
    ...PROSE.slice(0, 4),
    `So the price rose as ${formula} in each of the years that followed.`,
    ...PROSE.slice(4),
  ]
  return cleanArticle(
    `<body><article><h1>The bridge</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body>`,
  )
}

describe('a formula is MathML in HTML where the page has it, and LaTeX elsewhere', () => {
  test.each([
    ['MathML', SQUARE, SQUARE],
    [
      'with a source',
      `<math alttext="x^2"><semantics><mrow>${SQUARE.slice(6, -7)}</mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math>`,
      `<math><mrow>${SQUARE.slice(6, -7)}</mrow></math>`,
    ],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${SQUARE}</span><span class="katex-html" aria-hidden="true">x2</span></span>`,
      SQUARE,
    ],
    [
      'MathJax 3',
      `<mjx-container><mjx-math aria-hidden="true"><mjx-mi>x</mjx-mi></mjx-math><mjx-assistive-mml>${SQUARE}</mjx-assistive-mml></mjx-container>`,
      SQUARE,
    ],
    [
      'what shows nothing',
      '<math class="a" onclick="b()"><mphantom><mi>y</mi></mphantom><maction><msqrt><mi href="/">x</mi></msqrt></maction></math>',
      '<math><msqrt><mi>x</mi></msqrt></math>',
    ],
    [
      'on a line of its own',
      SQUARE.replace('<math', '<math display="block"'),
      SQUARE.replace('<math', '<math display="block"'),
    ],
    [
      'an alphabet',
      '<math><msup><mi mathvariant="double-struck" class="x">R</mi><mn>2</mn></msup></math>',
      '<math><msup><mi mathvariant="double-struck">R</mi><mn>2</mn></msup></math>',
    ],
    [
      'signs of HTML',
      '<math><msqrt><mi>a</mi><mo>&lt;</mo><mi>b</mi></msqrt></math>',
      '<math><msqrt><mi>a</mi><mo>&lt;</mo><mi>b</mi></msqrt></math>',
    ],
  ])('%s', (_name, formula, expected) => {
    const article = articleWith(formula)
    expect(toHtml(article)).toContain(`So the price rose as ${expected} in each`)
    expect(toMarkdown(article)).toMatch(/So the price rose as \$.+\$ in each/u)
    expect(article.text).toMatch(/So the price rose as \$.+\$ in each/u)
  })

  test('without MathML it stays LaTeX', () => {
    expect(toHtml(articleWith('<span data-math="x^2"></span>'))).toContain('rose as $x^2$ in each')
  })

  test('two side by side are two', () => {
    expect(toHtml(articleWith(SQUARE + SQUARE))).toContain(SQUARE + SQUARE)
  })
})

describe('only MathML comes out', () => {
  test.each([
    SQUARE,
    '<math display="block"><mi>x</mi></math>',
    '<math><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac></math>',
    '<math><mtext>a &amp; b &lt; c</mtext></math>',
  ])('%s', (mathml) => {
    expect(safeMathml(mathml)).toBe(mathml)
  })

  test.each([
    '',
    'x',
    '<mi>x</mi>',
    '<math>',
    '<math><mi>x</math></mi>',
    '<math><mi>x</mi></math> ',
    ' <math><mi>x</mi></math>',
    `${SQUARE}${SQUARE}`,
    '<math><math></math></math>',
    '<math></mi></math>',
    '<math><script></script></math>',
    '<math><mtext><img src="x"></mtext></math>',
    '<math><annotation-xml></annotation-xml></math>',
    '<math onclick="x"><mi>x</mi></math>',
    '<math><mi mathvariant="a" href="/">x</mi></math>',
    '<math><mi href="/">x</mi></math>',
    '<math><mi>x</mi mathvariant="bold"></math>',
    '<math><mi>&copy;</mi></math>',
    '<math><mi>\u0000</mi></math>',
    '<math><mi>\uD800</mi></math>',
    `<math>${'<mrow>'.repeat(300)}${'</mrow>'.repeat(300)}</math>`,
  ])('not %j', (mathml) => {
    expect(safeMathml(mathml)).toBeUndefined()
  })

  const piece = fc.constantFrom(
    '<math>',
    '</math>',
    '<mi>',
    '</mi>',
    '<mtext>',
    '</mtext>',
    '<style>',
    '<img src=x onerror=y>',
    '<!--',
    'x',
    '&lt;',
    '&',
    '<',
    ' mathvariant="bold">',
    '<mglyph>',
    '<table>',
  )

  test('whatever a span says', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const span = { kind: 'formula', start: 0, end: 3, mathml: pieces.join('') } as const
        expectSafe(toHtml(articleOf([paragraph('$x$', { spans: [span] })])))
      }),
      { numRuns: 500 },
    )
  })
})

test('a formula that is cut is LaTeX', () => {
  const spans = [
    { kind: 'strong', start: 0, end: 4 },
    { kind: 'formula', start: 2, end: 7, mathml: SQUARE },
  ] as const
  expect(toHtml(articleOf([paragraph('a $x^2$ b', { spans })]))).toBe('<p><strong>a $x</strong>^2$ b</p>\n')
})

test('a formula that a cell ends in is LaTeX in both', () => {
  const row = {
    ...paragraph('a $x^2$', { spans: [{ kind: 'formula', start: 2, end: 7, mathml: SQUARE }] }),
    role: 'table',
    cells: [0, 4],
    within: [{ tag: 'table', id: 1 }],
  } as const
  expect(toHtml(articleOf([row]))).toContain('<td>a $x</td><td>^2$</td>')
})
