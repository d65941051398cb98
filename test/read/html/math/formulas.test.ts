import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../src/read/html/index.js'

/** The lines of a page, and the addresses of its pictures. */
function read(html: string): { lines: readonly string[]; pictures: readonly string[] } {
  const page = readHtml(html, { url: undefined, depth: 1_500 })
  return { lines: page.blocks.map(({ text }) => text), pictures: page.markup?.media.map(({ url }) => url) ?? [] }
}

function sentence(formula: string): string {
  const { lines } = read(`<p>It is ${formula} here.</p>`)
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

const MATHML =
  '<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^2</annotation></semantics></math>'
const KATEX = `<span class="katex"><span class="katex-mathml">${MATHML}</span><span class="katex-html" aria-hidden="true"><span>x</span><span>2</span></span></span>`
const SHOWN = '<span class="MathJax"><nobr aria-hidden="true"><span class="mi">x</span></nobr></span>'

describe('a stated source is told once, in the sentence', () => {
  test.each([
    ['MathML', MATHML, '$x^2$'],
    ['KaTeX', KATEX, '$x^2$'],
    ['KaTeX on a line of its own', `<span class="katex-display">${KATEX}</span>`, '$$x^2$$'],
    ['temml', MATHML.replace('<math', '<math display="block"'), '$$x^2$$'],
    ['LaTeXML', String.raw`<math alttext="\alpha_{1}"><mi>α</mi></math>`, String.raw`$\alpha_{1}$`],
    ['an attribute', '<span data-math="x^2"><span>x2</span></span>', '$x^2$'],
    ['an attribute of an empty element', '<span data-latex="x^2"></span>', '$x^2$'],
    [
      'MathJax 4',
      '<mjx-container><mjx-math data-latex="x+1"><mjx-mi data-latex="x">x</mjx-mi></mjx-math></mjx-container>',
      '$x+1$',
    ],
    ['a script', '<script type="math/tex">x_1</script>', '$x_1$'],
    [
      'a script behind what it is shown as',
      `<span class="MathJax_Preview"></span>${SHOWN} <script type="math/tex">x_1</script>`,
      '$x_1$',
    ],
    [
      'a script behind a formula that states it too',
      `<span class="MathJax">${MATHML}</span><script type="math/tex">x^2</script>`,
      '$x^2$',
    ],
    ['a script of a formula on a line of its own', '<script type="math/tex; mode=display">x_1</script>', '$$x_1$$'],
    [
      'MediaWiki',
      `<span class="mwe-math-element"><span style="display: none">${MATHML}</span><img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="x^2" src="/1.svg"></span>`,
      '$x^2$',
    ],
    ['its style', String.raw`<span data-math="{\displaystyle x^{2}}"></span>`, '$x^{2}$'],
    ['delimiters of its own', String.raw`<script type="math/tex">\[x_1\]</script>`, '$$x_1$$'],
    ['comments', '<script type="math/tex">x % the weight\n+ 5\\% y</script>', String.raw`$x + 5\% y$`],
  ])('%s', (_name, formula, text) => {
    expect(sentence(formula)).toBe(`It is ${text} here.`)
  })

  test('between paragraphs it is a line', () => {
    expect(read('<p>One.</p><script type="math/tex; mode=display">x_1</script><p>Two.</p>').lines).toEqual([
      'One.',
      '$$x_1$$',
      'Two.',
    ])
  })
})

describe('without a source it is LaTeX of what is shown', () => {
  test.each([
    ['a fraction', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', String.raw`$\frac{1}{2}$`],
    ['on a line of its own', '<math display="block"><mi>a</mi><mo>=</mo><mi>b</mi></math>', '$$a=b$$'],
    ['a product', '<math><mn>2</mn><mi>a</mi><mi>b</mi></math>', '2ab'],
    ['signs of LaTeX', '<math><mo>{</mo><mi>a</mi><mo>%</mo><mo>}</mo></math>', String.raw`$\{a\%\}$`],
    [
      'the number of an equation',
      '<math><mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mi>a</mi></mtd></mlabeledtr></mtable></math>',
      String.raw`$$a \tag{1}$$`,
    ],
    [
      'the name of one of several equations',
      '<math><mtable><mlabeledtr><mtd><mtext>(</mtext><mo>⋆</mo><mtext>)</mtext></mtd><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd></mlabeledtr><mtr><mtd><mi>c</mi></mtd><mtd><mo>=</mo><mi>d</mi></mtd></mtr></mtable></math>',
      String.raw`$$\begin{align} a & =b \tag{⋆} \\ c & =d \end{align}$$`,
    ],
    [
      'several equations without one',
      '<math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mo>=</mo><mi>d</mi></mtd></mtr></mtable></math>',
      String.raw`$$\begin{aligned} a & =b \\ c & =d \end{aligned}$$`,
    ],
    ['a power', '<math><msup><mn>10</mn><mn>6</mn></msup></math>', '$10^6$'],
    [
      'sums in a fraction',
      '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><mi>c</mi></msqrt></mfrac></math>',
      String.raw`$\frac{a+b}{\sqrt{c}}$`,
    ],
    ['a letter behind an index', '<math><msub><mi>a</mi><mi>k</mi></msub><mi>b</mi></math>', '$a_kb$'],
    ['a name', '<math><mi>sin</mi><mi>x</mi></math>', String.raw`$\sin x$`],
    [
      'a name as an index',
      '<math><msub><mi>r</mi><mtext>perf</mtext></msub><mo>=</mo><mn>1</mn></math>',
      String.raw`$r_{\text{perf}}=1$`,
    ],
    ['limits', '<math><munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover></math>', String.raw`$\sum_1^n$`],
    ['an accent', '<math><mover><mi>x</mi><mo>˙</mo></mover></math>', String.raw`$\dot{x}$`],
    ['something above', '<math><mover><mo>=</mo><mi>d</mi></mover></math>', String.raw`$\overset{d}{=}$`],
    ['Greek', '<math><msup><mi>α</mi><mn>2</mn></msup><mi>β</mi><mi>x</mi></math>', String.raw`$\alpha^2\beta x$`],
    ['Greek in a line', '<math><mn>2</mn><mi>π</mi><mi>r</mi></math>', '2πr'],
    [
      'signs',
      '<math><msqrt><mi>a</mi></msqrt><mo>≤</mo><mo>−</mo><mi>∞</mi></math>',
      String.raw`$\sqrt{a}\leq-\infty$`,
    ],
    ['a sign without a command', '<math><msqrt><mi>ж</mi></msqrt></math>', String.raw`$\sqrt{ж}$`],
    ['a number set', '<math><msup><mi>ℝ</mi><mi>n</mi></msup></math>', String.raw`$\mathbb{R}^n$`],
    ['bold', '<math><mi mathvariant="bold">V</mi></math>', String.raw`$\mathbf{V}$`],
    ['an upright letter', '<math><mi mathvariant="normal">d</mi></math>', 'd'],
    ['slanted letters', '<math><mi>𝑥</mi></math>', 'x'],
    ['words with their spaces', '<math><mi>x</mi><mtext> if </mtext><mi>y</mi></math>', String.raw`$x\text{ if }y$`],
    ['brackets of old', '<math><mfenced><mi>a</mi><mi>b</mi></mfenced></math>', '(a, b)'],
    [
      'a binomial is no fraction',
      '<math><mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></math>',
      String.raw`$({n \atop k})$`,
    ],
    [
      'rows between other brackets',
      '<math><mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr></mtable><mo>]</mo></math>',
      String.raw`$(\begin{matrix} 1 \\ 2 \end{matrix}]$`,
    ],
    [
      'equations',
      '<math><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mo>=</mo><mn>1</mn></mtd></mtr></mtable></math>',
      String.raw`$$\begin{aligned} x & =1 \end{aligned}$$`,
    ],
    [
      'a copy for the ear',
      '<span class="MathJax" data-mathml="&lt;math&gt;&lt;msqrt&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;/msqrt&gt;&lt;/math&gt;"><span><math><msqrt><mi>x</mi></msqrt></math></span></span>',
      String.raw`$\sqrt{x}$`,
    ],
    [
      'rows',
      '<math><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mi>y</mi></mtd><mtd><mn>2</mn></mtd></mtr></mtable></math>',
      String.raw`$\begin{matrix} x & 1 \\ y & 2 \end{matrix}$`,
    ],
    ['MathJax 2', SHOWN, 'x'],
    [
      'MathJax 2 with MathML',
      '<span class="MathJax_SVG" data-mathml="&lt;math&gt;&lt;mfrac&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;mn&gt;2&lt;/mn&gt;&lt;/mfrac&gt;&lt;/math&gt;"><svg></svg></span>',
      String.raw`$\frac{x}{2}$`,
    ],
    [
      'letters of MathJax 3',
      '<mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi><mjx-c class="mjx-c7A">z</mjx-c></mjx-mi><mjx-mo><mjx-c>=</mjx-c></mjx-mo></mjx-math></mjx-container>',
      'z=',
    ],
    [
      'letters that a style sheet draws',
      '<mjx-container><mjx-math><mjx-mi><mjx-c class="mjx-c78"></mjx-c></mjx-mi></mjx-math></mjx-container>',
      'x',
    ],
    [
      'letters in SVG',
      '<mjx-container><svg><g data-mml-node="msub"><g data-mml-node="mi"><use data-c="78"></use></g><g data-mml-node="mn"><use data-c="31"></use></g></g></svg></mjx-container>',
      '$x_1$',
    ],
    ['alttext that is a name', '<math alttext="the weight"><mi>w</mi></math>', 'w'],
  ])('%s', (_name, formula, text) => {
    expect(sentence(formula)).toBe(`It is ${text} here.`)
  })
})

test.each([
  ['(', ')', 'pmatrix'],
  ['[', ']', 'bmatrix'],
  ['|', '|', 'vmatrix'],
  ['{', '', 'cases'],
])('rows between %s and %s are one', (open, close, name) => {
  const rows = '<mtable><mtr><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr></mtable>'
  expect(sentence(`<math><mo>${open}</mo>${rows}<mo>${close}</mo></math>`)).toBe(
    String.raw`It is $\begin{${name}} 1 \\ 2 \end{${name}}$ here.`,
  )
})

describe('pictures', () => {
  test.each([
    ['LaTeX as alt', String.raw`<img src="/1.png" alt="\frac{a}{b}">`, String.raw`$\frac{a}{b}$`],
    ['a class', '<img src="/1.png" class="latex" alt="x + 1">', '$x + 1$'],
    ['a query', '<img src="https://latex.codecogs.com/svg.image?%5Cfrac%7Ba%7D%7Bb%7D">', String.raw`$\frac{a}{b}$`],
    ['letters that could be a word', '<img class="latex" alt="AB" src="https://s0.wp.com/latex.php?latex=AB">', '$AB$'],
    ['a letter', '<img src="https://latex.codecogs.com/gif.latex?x" alt="x">', '$x$'],
    ['a field', '<img src="https://s0.wp.com/latex.php?latex=x%5E2+%2B+1&amp;bg=fff">', '$x^2 + 1$'],
    ['a path', '<img src="https://a.example/formula/%5Cfrac%7Ba%7D%7Bb%7D">', String.raw`$\frac{a}{b}$`],
  ])('of a formula: %s', (_name, image, text) => {
    expect(sentence(image)).toBe(`It is ${text} here.`)
    expect(read(image).pictures).toEqual([])
  })

  test.each([
    ['a sentence', '<img src="/1.png" alt="A man weighs a hive">'],
    ['a path of Windows', String.raw`<img src="/1.png" alt="C:\Users\me">`],
    ['gloves', '<img src="/1.png?from=latex" alt="Latex gloves">'],
    ['a version', '<img src="/latex/1.png?20240501" alt="Gloves">'],
    ['a word asked elsewhere', '<img src="https://s0.wp.com/1.png?tex=AB" alt="AB">'],
    ['a class and a sentence', '<img src="/1.png" class="math-teacher" alt="The teacher of the class">'],
  ])('of something else: %s', (_name, image) => {
    expect(sentence(image)).toBe('It is here.')
    expect(read(image).pictures).toHaveLength(1)
  })
})

describe('written out for a script that draws it', () => {
  test.each([
    ['in a line', String.raw`\(\frac{a}{b}\)`, String.raw`$\frac{a}{b}$`],
    ['a letter', String.raw`\(x\)`, '$x$'],
    ['with a sign of HTML', String.raw`\(a &lt; b\)`, '$a < b$'],
    ['on a line of its own', String.raw`\[ x^2 = 4 \]`, '$$x^2 = 4$$'],
    ['between dollars', '$$x^2 = 4$$', '$$x^2 = 4$$'],
    ['in an element for it', String.raw`<span class="math inline">\(x^2\)</span>`, '$x^2$'],
    ['two of them', String.raw`\(a\) or \(b\)`, '$a$ or $b$'],
  ])('%s', (_, html, tex) => {
    expect(sentence(html)).toBe(`It is ${tex} here.`)
  })

  test.each([
    ['as code', String.raw`<code>\(x^2\)</code>`, String.raw`\(x^2\)`],
    ['a note with strokes', String.raw`so \[1\]`, String.raw`so \[1\]`],
    ['prices', '$$ or $$$, not $$', '$$ or $$$, not $$'],
    ['sums of money', '$5 or $10', '$5 or $10'],
    ['words in brackets', String.raw`so \(see below\)`, String.raw`so \(see below\)`],
    ['one that has no end', String.raw`so \(x`, String.raw`so \(x`],
  ])('near miss: %s', (_, html, text) => {
    expect(sentence(html)).toBe(`It is ${text} here.`)
  })

  test('a span that marks it says that it is one', () => {
    const { markup } = readHtml(String.raw`<p>It is \(x^2\) here.</p>`, { url: undefined, depth: 100 })
    expect(markup?.origins[0]?.spans).toEqual([{ kind: 'formula', start: 6, end: 11 }])
  })
})

test('KaTeX without MathML keeps what is raised, lowered and divided', () => {
  const stack = (name: string, low: boolean, ...parts: string[]) =>
    `<span class="${name}"><span class="vlist-t${low ? ' vlist-t2' : ''}"><span class="vlist-r"><span class="vlist">${parts.map((part) => `<span><span class="pstrut"></span><span class="mord">${part}</span></span>`).join('')}</span></span></span></span>`
  const katex = (inner: string) =>
    `<span class="katex"><span class="katex-html" aria-hidden="true"><span class="base">${inner}</span></span></span>`
  const letter = '<span class="mord mathnormal">x</span>'
  expect(sentence(katex(`<span>${letter}${stack('msupsub', false, '2')}</span>`))).toBe('It is $x^2$ here.')
  expect(sentence(katex(`<span>${letter}${stack('msupsub', true, 'i')}</span>`))).toBe('It is $x_i$ here.')
  expect(sentence(katex(`<span>${letter}${stack('msupsub', true, 'i', '2')}</span>`))).toBe('It is $x_i^2$ here.')
  expect(sentence(katex(stack('mfrac', true, 'b', '', 'a')))).toBe(String.raw`It is $\frac{a}{b}$ here.`)
})

describe('no formula', () => {
  test('a container that bears the name of one keeps its paragraphs', () => {
    expect(read('<div class="MathJax"><div>One.<p>Two <b>and</b> three.</p></div></div><p>Four.</p>').lines).toEqual([
      'One.',
      'Two and three.',
      'Four.',
    ])
  })

  test.each([
    ['a flag', '<span data-math="true">so</span>'],
    ['words', '<span data-tex="the text of it">so</span>'],
    ['a script of another kind', '<script type="text/javascript">x_1</script>so'],
  ])('%s', (_name, html) => {
    expect(sentence(html)).toBe('It is so here.')
  })

  test('a block with such an attribute, but no such class', () => {
    expect(read('<div data-math="x^2">So it is.</div>').lines).toEqual(['So it is.'])
  })

  test('one that is hidden', () => {
    expect(sentence(`<span style="display:none">${MATHML}</span>so`)).toBe('It is so here.')
  })
})

test('a deep formula takes time that grows with its length alone', () => {
  const deep = `<math>${'<mrow><mi>x</mi>'.repeat(1_400)}${'y'.repeat(1_000_000)}`
  const before = performance.now()
  expect(read(deep).lines.join('').length).toBeGreaterThan(1_000_000)
  expect(performance.now() - before).toBeLessThan(3_000)
})
