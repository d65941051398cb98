import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

const OPTIONS = { url: undefined, depth: 1_500 }

function read(html: string): readonly string[] {
  return readHtml(html, OPTIONS).blocks.map(({ text }) => text)
}

test.each([
  ['a power', 'about 10<sup>6</sup> litres', 'about 10⁶ litres'],
  ['a negative one', '10<sup>-6</sup> and 10<sup>−6</sup>', '10⁻⁶ and 10⁻⁶'],
  ['a mark', 'the war.<sup>2</sup> In', 'the war.² In'],
  ['marks', 'the war.<sup>2, 3</sup> In', 'the war.², ³ In'],
  ['a mark that is a link', 'the war.<sup><a href="#n2">2</a></sup> In', 'the war.² In'],
  ['a link that no element raises', 'the war.<a href="#n2">2</a> In', 'the war.² In'],
  ['a mark in brackets', 'the war.<sup>[2]</sup> In', 'the war.[2] In'],
  ['a sum', 'x<sup>n+1</sup> and 2<sup>2n</sup>', 'xⁿ⁺¹ and 2²ⁿ'],
  ['digits of other scripts', '٣<sup>٢</sup>, १०<sup>२</sup>, ３<sup>２</sup>', '٣², १०², ３²'],
  ['a mark in digits of another script', 'الحرب.<sup><a href="#n2">٢</a></sup> ثم', 'الحرب.² ثم'],
  ['citations in brackets', 'war [<a href="#n35">35</a>, <a href="#n2">2</a>–<a href="#n4">4</a>]', 'war [35, 2–4]'],
  ['an ordinal', 'the 1<sup>st</sup> of May', 'the 1st of May'],
  ['a low number', 'H<sub>2</sub>O', 'H₂O'],
  ['a link to a chapter', 'see chapter <a href="#c2">2</a> for it', 'see chapter 2 for it'],
  ['a link to another page', 'the war.<a href="/n#2">2</a> In', 'the war.2 In'],
  ['the way back', 'So it was. <a href="#r2">↩︎</a>', 'So it was.'],
  ['an arrow elsewhere', 'Prices ↑ <a href="/up">↑</a> again', 'Prices ↑ ↑ again'],
])('%s', (_name, html, text) => {
  expect(read(`<p>${html}</p>`)).toEqual([text])
})

describe('a note that stands where its mark does', () => {
  const hidden = '<span class="note-box footnoteContent" style="display: none">The old one, of <b>1890</b>.</span>'

  test.each([
    ['hidden in its mark', `the weir.<span class="inline-footnote">1${hidden}</span> It`],
    ['behind a mark', 'the weir.<sup>1</sup><span class="sidenote">The old one, of <b>1890</b>.</span> It'],
    ['behind a label', '<label>1</label><span class="sidenote"><sup>1</sup> The old one, of <b>1890</b>.</span> It'],
  ])('%s', (_name, html) => {
    const page = readHtml(
      `<p>He saw ${html.startsWith('<label') ? `the weir.${html}` : html} was low.</p><p>So it was.</p>`,
      OPTIONS,
    )
    const [text, note, next] = page.blocks
    const mark = page.markup?.origins[0]?.spans.find(({ kind }) => kind === 'note')
    expect(text?.text).toBe('He saw the weir.¹ It was low.')
    expect(note?.text.replace(/^¹ /u, '')).toBe('The old one, of 1890.')
    expect(next?.text).toBe('So it was.')
    expect(text?.text.slice(mark?.start, mark?.end)).toBe('¹')
    expect(note?.note).toBe(mark?.note)
    const bold = page.markup?.origins[1]?.spans.find(({ kind }) => kind === 'strong')
    expect(note?.text.slice(bold?.start, bold?.end)).toBe('1890')
  })

  test('with its mark inside, which LaTeXML writes twice and once more unseen', () => {
    const mark = (text: string): string => `<sup class="ltx_note_mark">${text}</sup>`
    const note = (text: string): string =>
      `It was low.<span class="ltx_note ltx_role_footnote">${mark(text)}<span class="ltx_note_content">${mark(text)}` +
      `<span class="ltx_tag ltx_tag_note">${text}</span>The <b>old</b> one, of course.</span></span>`
    const page = readHtml(`<p>${note('1')} ${note('12')} It rose.</p>`, OPTIONS)
    expect(page.blocks.map(({ text }) => text)).toEqual([
      'It was low.¹ It was low.¹² It rose.',
      'The old one, of course.',
      'The old one, of course.',
    ])
    const marks = page.markup?.origins[0]?.spans.map((span) => [
      page.blocks[0]?.text.slice(span.start, span.end),
      span.note,
    ])
    expect(marks).toEqual([
      ['¹', page.blocks[1]?.note],
      ['¹²', page.blocks[2]?.note],
    ])
    expect(page.markup?.origins[1]?.spans).toEqual([{ kind: 'strong', start: 4, end: 7 }])
  })

  test('a number that begins it is no mark', () => {
    expect(read('<p>It was low <span class="sidenote">1890 was the old one.</span> then.</p>')).toEqual([
      'It was low then.',
      '1890 was the old one.',
    ])
  })

  test('without a mark it is a paragraph behind that of the sentence', () => {
    expect(read('<p>It was <small class="margin-note">The old one, of course.</small> low.</p>')).toEqual([
      'It was low.',
      'The old one, of course.',
    ])
  })

  test.each([
    [
      'a year is no mark',
      '<p>In 1890<span class="sidenote">The old one, of course.</span> it was</p>',
      'In 1890 it was',
    ],
    [
      'a whole paragraph stays',
      '<p><span class="footnote">The old one, of course.</span></p>',
      'The old one, of course.',
    ],
    [
      'one in front',
      '<p><span class="sidenote">The old one, of course.</span> It was</p>',
      'The old one, of course. It was',
    ],
    [
      'a hidden span of another sort',
      '<p>It was <span class="tip" style="display:none">so</span> low.</p>',
      'It was low.',
    ],
  ])('%s', (_name, html, text) => {
    const { blocks, markup } = readHtml(html, OPTIONS)
    expect(blocks[0]?.text).toBe(text)
    expect(markup?.origins[0]?.spans).toEqual([])
  })
})

describe('a note that a mark leads to', () => {
  /** The text of each block, and the note that it belongs to or leads to. */
  function notes(html: string): readonly (readonly [string, number | undefined, number | undefined])[] {
    const { blocks, markup } = readHtml(html, OPTIONS)
    return blocks.map(({ text, note }, index) => [
      text,
      markup?.origins[index]?.spans.find(({ kind }) => kind === 'note')?.note,
      note,
    ])
  }
  const MARKS = '<p>low<sup><a href="#a">1</a></sup> and high<a href="#b">[2]</a></p>'

  test('items of a list', () => {
    expect(
      notes(`${MARKS}<ol><li id="a">One. <a href="#r">↩</a></li><li><a id="b"></a>Two.<p>More.</p></li></ol>`),
    ).toEqual([
      ['low¹ and high[2]', 1, undefined],
      ['One.', undefined, 1],
      ['Two.', undefined, 2],
      ['More.', undefined, 2],
    ])
  })

  test('names in one paragraph', () => {
    expect(notes(`${MARKS}<p><a name="a">1</a> One.<br><br><a name="b">2</a> Two.</p>`).slice(1)).toEqual([
      ['1 One.', undefined, 1],
      ['2 Two.', undefined, 2],
    ])
  })

  test('a mark above the note', () => {
    expect(notes(`${MARKS}<div><h5><a id="a">[1]</a></h5><p>One.</p></div><p id="b">Two.</p>`).slice(1)).toEqual([
      ['[1]', undefined, 1],
      ['One.', undefined, 1],
      ['Two.', undefined, 3],
    ])
  })

  test.each([
    ['a chapter', '<p>see [<a href="#a">2</a>] of it<sup><a href="#a">1</a></sup></p><h2 id="a">Two</h2><p>Text.</p>'],
    ['what stands above', '<p id="a">One.</p><p>low<sup><a href="#a">1</a></sup></p>'],
    ['nothing', '<p>low<sup><a href="#a">1</a></sup></p><p>One.</p>'],
    ['a link of words', '<p>see <a href="#a">the note</a></p><p id="a">One.</p>'],
  ])('%s is none', (_name, html) => {
    for (const [, mark, note] of notes(html)) expect([mark, note]).toEqual([undefined, undefined])
  })
})

test('a number that begins a line is no mark', () => {
  expect(read('<p>The end</p><li><a href="#c2">2</a> Design</li>')).toEqual(['The end', '2 Design'])
})

describe('notes in the margin', () => {
  const blocks = (html: string) => readHtml(html, { url: undefined, depth: 100 }).blocks.map(({ text }) => text)
  const NOTE = '<span class="sidenote">Built in 1953.</span>'

  test.each([
    [
      'a number that a style sheet draws',
      `<label for="n" class="margin-toggle sidenote-number"></label><input type="checkbox" id="n">${NOTE}`,
    ],
    [
      'a toggle for narrow screens',
      `<label for="n" class="margin-toggle">&#8853;</label><input type="checkbox" id="n">${NOTE}`,
    ],
  ])('%s does not tear the paragraph', (_name, note) => {
    expect(blocks(`<p>The crane was old.${note} It was due for repair.</p>`)).toEqual([
      'The crane was old. It was due for repair.',
      'Built in 1953.',
    ])
  })

  test('the number of a note stays', () => {
    expect(blocks(`<p>The crane was old<label class="margin-toggle sidenote-number">1</label> and due.</p>`)).toEqual([
      'The crane was old 1 and due.',
    ])
  })

  test('a label with words stays a control', () => {
    expect(blocks('<p>Your name. <label class="margin">Surname</label> here.</p>')).toEqual([
      'Your name.',
      'Surname',
      'here.',
    ])
  })
})

describe('hidden notes', () => {
  const page = (link: string) =>
    readHtml(
      `<p>The crane was old${link}.</p><aside hidden><div id="fn1"><p>Built in 1953.</p></div></aside><div hidden><p>Menu</p></div>`,
      {
        url: undefined,
        depth: 100,
      },
    )
  const hidden = (link: string) => page(link).markup?.origins.map(({ home }) => home.hidden)

  test('are shown where a mark leads to them, and nothing else is', () => {
    expect(hidden('<sup><a href="#fn1">1</a></sup>')).toEqual([false, false, true])
  })

  test('stay hidden where none does', () => {
    expect(hidden(' <a href="#fn1">indeed</a>')).toEqual([false, true, true])
  })
})

test('what leads back from a note is no part of it', () => {
  const html =
    '<p>Old.<sup><a href="#n">1</a></sup></p><ol><li id="n"><span class="mw-cite-backlink">^ <a href="#a">a</a> <a href="#b">b</a></span> Smith, 1953.</li></ol>'
  expect(readHtml(html, { url: undefined, depth: 100 }).blocks.map(({ text }) => text)).toEqual([
    'Old.¹',
    'Smith, 1953.',
  ])
})

describe('marks that are found as such', () => {
  const notes = '<h2>Sources</h2><ol><li id="n1">The annals.</li><li id="n2">By boat.</li></ol>'
  const marksOf = (html: string, url?: string) => {
    const { blocks, markup } = readHtml(html, { url, depth: 100 })
    return blocks.flatMap(({ text }, index) =>
      (markup?.origins[index]?.spans ?? [])
        .filter(({ kind }) => kind === 'note')
        .map(({ start, end, note = 0 }) => `${text.slice(start, end)}: ${blocks[note]?.text ?? ''}`),
    )
  }

  test('a list of citations in brackets', () => {
    const html = `<p>It fell [<a href="#n2">2</a>, 7, <a href="#n1">1</a>].</p>${notes}`
    expect(marksOf(html)).toEqual(['2: By boat.', '1: The annals.'])
  })

  test.each([
    ['a number in a sentence', '<p>See chapter <a href="#n2">2</a> of it.</p>'],
    ['a number in brackets with words', '<p>It fell [chapter <a href="#n2">2</a>].</p>'],
    ['an equation', '<p>So it is by (<a href="#n2">2</a>).</p>'],
  ])('near miss: %s', (_name, html) => {
    expect(marksOf(html + notes)).toEqual([])
  })

  const absolute = `<p>It fell.<a href="https://arden.example/mill/#n2">2</a> So it was.</p>${notes}`

  test('whose address is that of the page, as it is known', () => {
    expect(marksOf(absolute, 'https://arden.example/mill')).toEqual(['²: By boat.'])
  })

  test('or as the page states it', () => {
    expect(marksOf(`<link rel="canonical" href="http://arden.example/mill/">${absolute}`)).toEqual(['²: By boat.'])
  })

  test('near miss: a place of another page', () => {
    expect(marksOf(absolute, 'https://arden.example/weir')).toEqual([])
  })
})

describe('a mark with the address of its page in front', () => {
  const page = (head: string): string =>
    `${head}<p>He saw the weir [<a href="https://a.example/paper#bib.2">2</a>].</p><ul><li id="bib.2">[2] The old one.</li></ul>`
  const noteOf = (html: string, url?: string): number | undefined =>
    readHtml(html, { url, depth: 100 }).blocks.find(({ note }) => note !== undefined)?.note

  test('leads to the note on the page, also where nothing says where that is', () => {
    expect(noteOf(page(''))).toBe(1)
    expect(noteOf(page(''), 'https://a.example/paper')).toBe(1)
  })

  test('leads elsewhere where the page is another one', () => {
    expect(noteOf(page(''), 'https://b.example/')).toBeUndefined()
    expect(noteOf(page('<link rel="canonical" href="https://b.example/">'))).toBeUndefined()
  })
})
