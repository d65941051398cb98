// Pages that are out to break their reader. Each is an article with something hostile behind its second paragraph or in
// its head. `size` scales what can be counted: 1 is what the benchmark takes, and the tests take less.

/** The article's own paragraphs. */
export const LEAD =
  'The council voted on Tuesday to reopen the old harbour bridge, closed since the flood of last spring.'
const BODY = [
  LEAD,
  'Engineers said the work took eleven months, and that the first buses would cross the bridge on Monday morning.',
]
const REST = [
  'Shopkeepers along the quay welcomed the decision, saying that trade had fallen by a third while the road was shut.',
  'A small ceremony is planned for Sunday afternoon, when people may walk across before the cars are let back in.',
]
const PARAGRAPH = REST.map((text) => `<p>${text}</p>\n`).join('')

const THOUSAND = 1_000
const MILLION = 1_000_000

/** @param {readonly string[]} texts */
const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('\n')

/** @param {{ head?: string, attributes?: string, body?: string, before?: string }} parts */
function page({ head = '', attributes = '', body = '', before = '' }) {
  return [
    `${before}<!DOCTYPE html><html lang="en"><head><title>Harbour bridge to reopen</title>${head}</head>`,
    `<body${attributes}><article><h1>Harbour bridge to reopen</h1>`,
    paragraphs(BODY),
    body,
    paragraphs(REST),
    '</article></body></html>',
  ].join('\n')
}

/** @param {string} open @param {string} [close] @returns {(size: number) => string} */
const nested =
  (open, close = '') =>
  (size) =>
    page({ body: open.repeat(100 * THOUSAND * size) + 'deep' + close.repeat(100 * THOUSAND * size) })

/** @param {string} unit @param {number} count @returns {(size: number) => string} */
const many = (unit, count) => (size) => page({ body: unit.repeat(count * size) })

/** @param {string} unit @param {number} count @returns {(size: number) => string} */
const inHead = (unit, count) => (size) => page({ head: unit.repeat(count * size) })

/** @param {string} before @param {string} unit @param {number} count @param {string} after @returns {(size: number) => string} */
const around = (before, unit, count, after) => (size) => page({ body: before + unit.repeat(count * size) + after })

/** @param {(index: number) => string} unit @param {number} count */
const numbered = (unit, count) =>
  Array.from({ length: Math.max(1, Math.round(count)) }, (_, index) => unit(index)).join('')

/** @param {string} json @param {string} [close] */
const jsonLd = (json, close = '</script>') => page({ head: `<script type="application/ld+json">${json}${close}` })

const ARTICLE_JSON = '"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour bridge to reopen"'
const PROTOTYPE_KEYS = [
  '"__proto__":{"polluted":true,"headline":"Polluted"}',
  '"constructor":{"prototype":{"polluted":true}}',
  '"prototype":{"polluted":true}',
  '"toString":"Polluted","hasOwnProperty":1,"valueOf":null',
].join(',')

/** Ten entities, each ten times the one before. */
const LAUGHS = numbered((index) => {
  return `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`
}, 10)

/** @type {Record<string, (size: number) => string>} */
const DEEP = {
  '<div>, 100,000 deep': nested('<div>', '</div>'),
  '<div> that never close, 100,000': nested('<div>'),
  '<b> that never close, 100,000': nested('<b>'),
  '<ul><li>, 100,000 deep': nested('<ul><li>', '</li></ul>'),
  '<ol><li> that never close, 100,000': nested('<ol><li>'),
  'tables in tables, 100,000 deep': nested('<table><tr><td>', '</td></tr></table>'),
  '<blockquote>, 100,000 deep': nested('<blockquote>', '</blockquote>'),
  '<figure><figcaption>, 100,000 deep': nested('<figure><figcaption>', '</figcaption></figure>'),
  '<svg><g>, 100,000 deep': nested('<svg><g>', '</g></svg>'),
  '<math><mrow>, 100,000 deep': nested('<math><mrow>', '</mrow></math>'),
  '<template>, 100,000 deep': nested('<template>', '</template>'),
  '<noscript>, 100,000 deep': nested('<noscript>', '</noscript>'),
  '<ruby><rt>, 100,000 deep': nested('<ruby><rt>', '</rt></ruby>'),
  'microdata, 100,000 deep': nested('<div itemscope itemprop="author" itemtype="https://schema.org/Person">', '</div>'),
  '<b><i><a href>, 100,000 deep': nested('<b><i><a href="/x">', '</a></i></b>'),
}

/**
 * Just below the limit on depth, where code that searches all open elements takes longest.
 *
 * @type {Record<string, (size: number) => string>}
 */
const BELOW = {
  '1 million unmatched </i> below 980 open <div>': (size) =>
    page({ body: '<div>'.repeat(980) + '</i>'.repeat(MILLION * size) }),
  '1 million <b> opened and closed below 980 open <div>': (size) =>
    page({ body: '<div>'.repeat(980) + '<b>x</b>'.repeat(MILLION * size) }),
  '200,000 paragraphs below 980 open <div>': (size) =>
    page({ body: '<div>'.repeat(980) + PARAGRAPH.repeat(100 * THOUSAND * size) }),
  '100,000 list items below 480 open <ul><li>': (size) =>
    page({ body: '<ul><li>'.repeat(480) + '<li>item'.repeat(100 * THOUSAND * size) }),
}

/** @type {Record<string, (size: number) => string>} */
const LONG = {
  '50 MB of paragraphs': (size) => page({ body: PARAGRAPH.repeat((49.9 * MILLION * size) / PARAGRAPH.length) }),
  '50 MB without a space': many('x', 49 * MILLION),
  '50 MB of words in one text': many('word by word. ', 3.5 * MILLION),
  '50 MB of Chinese without a stop': many('海', 49 * MILLION),
  '50 MB of white space': many(' \n', 24 * MILLION),
  'more than the limit of 50 million characters': many('x', 51 * MILLION),
  '10 MB of NUL bytes': many('\0', 10 * MILLION),
  'NUL bytes inside tags and names': many('<p\0 class="\0\0">te\0xt</p\0>', 300 * THOUSAND),
  '10 MB of soft hyphens': many('a\u00AD', 5 * MILLION),
  '10 MB of bidirectional controls': many('\u202E\u202D\u2066', 3 * MILLION),
  '10 MB of combining marks': many('\u0301', 10 * MILLION),
  '10 MB of lone surrogates': many('\uD800\uDFFF\uDC00', 3 * MILLION),
  'a 20 MB URL in a link': (size) =>
    page({ body: `<p>See <a href="https://x.example/${'a/'.repeat(10 * MILLION * size)}">this</a>.</p>` }),
  'a 10 MB data: URI image': (size) =>
    page({
      body: `<figure><img alt="Bridge" src="data:image/png;base64,${'iVBORw0KGgoA'.repeat((10 * MILLION * size) / 12)}"></figure>`,
    }),
  'an attribute of 20 MB': (size) => page({ body: `<p data-x="${'x'.repeat(20 * MILLION * size)}">Text.</p>` }),
  'an alt of 20 MB': (size) => page({ body: `<img src="/a.jpg" alt="${'word '.repeat(4 * MILLION * size)}">` }),
  'a style of 10 MB': (size) =>
    page({ body: `<p style="${'display :block;'.repeat(700 * THOUSAND * size)}">Text.</p>` }),
  'a style of 10 MB of white space': (size) =>
    page({ body: `<p style="display:${' '.repeat(10 * MILLION * size)}none">Text.</p>` }),
  'a million class names': (size) =>
    page({ body: `<div class="${'comment share '.repeat(500 * THOUSAND * size)}">Text.</div>` }),
  'an id of 10 MB': (size) => page({ body: `<div id="${'sidebar-'.repeat(1.2 * MILLION * size)}">Text.</div>` }),
  'a million candidates in a srcset': (size) =>
    page({
      body: `<img src="/a.jpg" srcset="${numbered((index) => `/a${index}.jpg ${index + 1}w, `, MILLION * size)}">`,
    }),
  'a srcset of commas': (size) => page({ body: `<img src="/a.jpg" srcset="${', '.repeat(5 * MILLION * size)}">` }),
  'a title of 10 MB': (size) => page({ head: `<title>${'Harbour bridge | '.repeat(600 * THOUSAND * size)}</title>` }),
  'an og:title of 10 MB': (size) =>
    page({ head: `<meta property="og:title" content="${'Harbour bridge - '.repeat(600 * THOUSAND * size)}">` }),
  'an author of 10 MB': (size) =>
    page({ head: `<meta name="author" content="${'Anna Berg, Tom Lind and '.repeat(400 * THOUSAND * size)}">` }),
  'keywords of 10 MB': (size) =>
    page({ head: `<meta name="keywords" content="${'harbour, '.repeat(MILLION * size)}">` }),
  'a date of 10 MB': (size) =>
    page({ head: `<meta property="article:published_time" content="${'2024-01-01 '.repeat(900 * THOUSAND * size)}">` }),
  'a datetime of 10 MB': (size) => page({ body: `<time datetime="${'1'.repeat(10 * MILLION * size)}">today</time>` }),
  'a byline of 10 MB': (size) =>
    page({ body: `<p class="byline">By ${'Anna Berg and '.repeat(700 * THOUSAND * size)}</p>` }),
  'a heading of 10 MB': (size) => page({ body: `<h2>${'Related stories '.repeat(600 * THOUSAND * size)}</h2>` }),
}

/** @type {Record<string, (size: number) => string>} */
const MANY = {
  '5 million attributes on one element': (size) =>
    page({ body: `<p ${numbered((index) => `a${index.toString(36)}=1 `, 5 * MILLION * size)}>Text.</p>` }),
  '5 million times one attribute': (size) => page({ body: `<p ${'class=a '.repeat(5 * MILLION * size)}>Text.</p>` }),
  '5 million attributes over 500,000 elements': many(
    '<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 j=0>x</p>',
    500 * THOUSAND,
  ),
  'a million unclosed <p>': many('<p>text', MILLION),
  'a million unclosed <a>': many('<a href="/x">text', MILLION),
  'a million mis-nested <b><p></b></p>': many('<b><p>x</b></p>', MILLION),
  'a million </p> of nothing': many('</p>', MILLION),
  'a million </br>': many('</br>', MILLION),
  'a million <br>': many('<br>', MILLION),
  'a million lines with <br><br>': many('text<br><br>', MILLION),
  'a million <hr>': many('<hr>', MILLION),
  'a million <wbr>': many('a<wbr>', MILLION),
  'a million <li>': around('<ul>', '<li>item', MILLION, '</ul>'),
  'a million <dt><dd>': around('<dl>', '<dt>term<dd>text', MILLION, '</dl>'),
  'a million links in one paragraph': around('<p>', '<a href="/x">link</a> ', MILLION, '</p>'),
  'a million bold words in one paragraph': around('<p>', '<b>word</b> ', MILLION, '</p>'),
  'a million spans in one link': around('<p><a href="/x">', '<span>w</span> ', MILLION, '</a></p>'),
  'a million <h1>': many('<h1>Harbour bridge to reopen</h1>', MILLION),
  'a million <h2> with a paragraph each': many('<h2>Related</h2><p>Text.</p>', 500 * THOUSAND),
  'a million <time>': many('<time datetime="2024-01-01T10:00:00Z">1 January 2024</time>', MILLION / 2),
  'a million bylines': many(
    '<span class="byline author" itemprop="author" rel="author">By Anna Berg</span>',
    MILLION / 2,
  ),
  'a million images': many('<img src="/a.jpg" alt="x">', MILLION),
  'a million <figure>': many('<figure><img src="/a.jpg"><figcaption>Photo: X</figcaption></figure>', MILLION / 2),
  'a million <noscript> images': many('<img data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>', MILLION / 2),
  'a million <iframe>': many('<iframe src="https://video.example/1"></iframe>', MILLION),
  'a million hidden elements': many('<div style="display:none" aria-hidden="true" hidden>x</div>', MILLION / 2),
  'a million <article>': many('<article><p>Text of a teaser.</p></article>', MILLION / 2),
  'a million comments': many('<!-- a -->', MILLION),
  'a million <script>': many('<script>x()</script>', MILLION),
  'a million <body>': many('<body class="a">', MILLION),
  'a million <html lang>': many('<html lang="de">', MILLION),
  'a million custom elements': many('<x-a></x-a>', MILLION),
  '100,000 names of elements': (size) =>
    page({ body: numbered((index) => `<x${index}>t</x${index}>`, 100 * THOUSAND * size) }),
  'a table with 100,000 cells in a row': around('<table><tr>', '<td>cell</td>', 100 * THOUSAND, '</tr></table>'),
  'a table with 100,000 rows': around('<table>', '<tr><th>a<td>b', 100 * THOUSAND, '</table>'),
  'a colspan and rowspan of 1,000,000,000': around(
    '<table><tr>',
    '<td colspan=1000000000 rowspan=1000000000>cell</td>',
    1 * THOUSAND,
    '</tr></table>',
  ),
  'list numbers without end': around(
    '<ol start=999999999999999999999>',
    '<li value=-1e308>item',
    100 * THOUSAND,
    '</ol>',
  ),
  'a million lines of code': around('<pre><code>', '  if (a &lt; b) { }\n', MILLION, '</code></pre>'),
  'a million breadcrumbs': around(
    '<nav class="breadcrumb"><ol>',
    '<li><a href="/x">News</a></li>',
    MILLION / 2,
    '</ol></nav>',
  ),
  'a million <meta>': inHead('<meta property="article:author" content="Anna Berg">', MILLION),
  'a million tags': inHead('<meta property="article:tag" content="harbour bridge">', MILLION),
  'a million <link>': inHead('<link rel="canonical" href="https://x.example/a">', MILLION),
  'a million <base>': inHead('<base href="/a/">', MILLION),
  'a million <title>': inHead('<title>Harbour bridge</title>', MILLION),
}

/** @type {Record<string, (size: number) => string>} */
const BROKEN = {
  ampersands: many('&&&&', 2.5 * MILLION),
  'character references past Unicode': many('&#xFFFFFFFFF;', MILLION),
  'references to surrogates and NUL': many('&#xD800;&#0;&#x110000;', MILLION / 2),
  'entities without a semicolon': many('&amp&lt&copy&notit', MILLION),
  'a number of 10 MB in a reference': around('&#', '9', 10 * MILLION, ';'),
  'a name of 10 MB in a reference': around('&', 'a', 10 * MILLION, ';'),
  'entities in an attribute': around('<p title="', '&amp;&&#x41;', MILLION, '">Text.</p>'),
  'a billion laughs': () =>
    page({
      before: `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY lol0 "lol">${LAUGHS}]>`,
      body: '<p>&lol10; and &lol9;</p>',
    }),
  'a <script> that never closes': around('<script>', 'var a = "<p>b</p>";\n', MILLION, ''),
  'a <style> that never closes': around('<style>', 'p { color: red }\n', MILLION, ''),
  'a comment that never closes': around('<!--', ' <p>x</p> --', MILLION, ''),
  'a million openings of a comment': many('<!--', 2 * MILLION),
  'a CDATA section that never closes': around('<![CDATA[', ' x ]] > ', MILLION, ''),
  'a <title> that never closes': (size) => page({ head: `<title>${'Bridge '.repeat(MILLION * size)}` }),
  'a <textarea> that never closes': around('<textarea>', 'text <p> ', MILLION, ''),
  'an <iframe> that never closes': around('<iframe>', 'text <p> ', MILLION, ''),
  'a <template> that never closes': around('<template>', '<p>text</p>', MILLION, ''),
  'an <svg> that never closes': around('<svg>', '<path d="M0 0"/>', MILLION, ''),
  'an attribute that never closes': around('<p title="', 'text <p> ', MILLION, ''),
  'a tag that never closes': around('<p ', 'a=b ', MILLION, ''),
  'a million <': many('<', 10 * MILLION),
  'a million < and letters': many('<a', 5 * MILLION),
  'a million <!': many('<!', 5 * MILLION),
  'a million <?': many('<?', 5 * MILLION),
  'a million </': many('</', 5 * MILLION),
  'a name of 10 MB of an element': around('<', 'a', 10 * MILLION, '>text'),
  'slashes in a tag': around('<p', '/', 10 * MILLION, '>text</p>'),
  'equal signs in a tag': around('<p', ' = ', 3 * MILLION, '>text</p>'),
  'quotes in a tag': around('<p ', `"' `, 3 * MILLION, '>text</p>'),
}

/** @type {Record<string, (size: number) => string>} */
const JSON_LD = {
  '100,000 JSON-LD scripts': inHead(`<script type="application/ld+json">{${ARTICLE_JSON}}</script>`, 100 * THOUSAND),
  'JSON-LD, arrays 100,000 deep': (size) =>
    jsonLd('['.repeat(100 * THOUSAND * size) + ']'.repeat(100 * THOUSAND * size)),
  'JSON-LD, objects 100,000 deep': (size) =>
    jsonLd(`${`{${ARTICLE_JSON},"author":`.repeat(100 * THOUSAND * size)}1${'}'.repeat(100 * THOUSAND * size)}`),
  'JSON-LD, objects 4,000 deep': (size) =>
    jsonLd(`${`{${ARTICLE_JSON},"author":`.repeat(4 * THOUSAND * size)}1${'}'.repeat(4 * THOUSAND * size)}`),
  'JSON-LD, @graph in @graph': (size) =>
    jsonLd(`${'{"@graph":['.repeat(5 * THOUSAND * size)}${']}'.repeat(5 * THOUSAND * size)}`),
  'JSON-LD with keys of the prototype': () =>
    jsonLd(`{${PROTOTYPE_KEYS},${ARTICLE_JSON},"author":{${PROTOTYPE_KEYS}}}`),
  'broken JSON-LD with keys of the prototype': () =>
    jsonLd(`{${PROTOTYPE_KEYS},${ARTICLE_JSON},,"author":{${PROTOTYPE_KEYS},]`),
  'a JSON-LD string of 10 MB that never closes': (size) =>
    jsonLd(`{${ARTICLE_JSON},"text":"${'word '.repeat(2 * MILLION * size)}`),
  'a JSON-LD script that never closes': (size) =>
    jsonLd(`{${ARTICLE_JSON},"text":"${'word '.repeat(2 * MILLION * size)}`, ''),
  'JSON-LD of opening braces': (size) => jsonLd('{'.repeat(10 * MILLION * size)),
  'JSON-LD of opening brackets and quotes': (size) => jsonLd('["'.repeat(5 * MILLION * size)),
  'JSON-LD of quotes': (size) => jsonLd(`{"a":${'"'.repeat(10 * MILLION * size)}}`),
  'JSON-LD of commas': (size) => jsonLd(`{"a":1${','.repeat(10 * MILLION * size)}}`),
  'JSON-LD of backslashes': (size) => jsonLd(`{${ARTICLE_JSON},"a":"${'\\'.repeat(10 * MILLION * size + 1)}"}`),
  'JSON-LD of line breaks in a string': (size) => jsonLd(`{${ARTICLE_JSON},"a":"${'\n'.repeat(10 * MILLION * size)}"}`),
  'JSON-LD of comments': (size) => jsonLd(`{${ARTICLE_JSON} ${'/* a */ // b\n'.repeat(MILLION * size)}}`),
  'JSON-LD of CDATA marks': (size) => jsonLd(`${'<![CDATA['.repeat(MILLION * size)}{${ARTICLE_JSON}}`),
  'JSON-LD with a million authors': (size) =>
    jsonLd(`{${ARTICLE_JSON},"author":[${'{"@type":"Person","name":"Anna Berg"},'.repeat(300 * THOUSAND * size)}1]}`),
  'JSON-LD with a million different authors': (size) =>
    jsonLd(
      `{${ARTICLE_JSON},"author":[${numbered((index) => `"Anna B${index.toString(36)}",`, 300 * THOUSAND * size)}1]}`,
    ),
  'JSON-LD with a million nodes': (size) =>
    jsonLd(`{"@graph":[${`{${ARTICLE_JSON}},`.repeat(300 * THOUSAND * size)}{}]}`),
  'JSON-LD with nodes that refer in a circle': (size) =>
    jsonLd(
      `{"@graph":[${numbered((index) => `{"@id":"#${index}","author":{"@id":"#${index ^ 1}"}},`, 300 * THOUSAND * size)}{}]}`,
    ),
  'a million keys in JSON-LD': (size) =>
    jsonLd(`{${numbered((index) => `"k${index}":${index},`, MILLION * size)}${ARTICLE_JSON}}`),
  'an articleBody of 10 MB': (size) =>
    jsonLd(`{${ARTICLE_JSON},"articleBody":"${'The bridge is open. '.repeat(500 * THOUSAND * size)}"}`),
  'an articleBody of 10 MB of markup': (size) =>
    jsonLd(`{${ARTICLE_JSON},"articleBody":"${'&lt;p&gt;The bridge.<\\/p>'.repeat(400 * THOUSAND * size)}"}`),
}

/** What is nested deeper than anything real, at full size. */
export const NESTED = Object.entries(DEEP)

/** Name of the page and how it is made. */
export const HOSTILE = [DEEP, BELOW, LONG, MANY, BROKEN, JSON_LD].flatMap((group) => Object.entries(group))
