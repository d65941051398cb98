import fc from '../fast-check.js'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/read/html/scan/parse.js'
import type { Sink } from '../../src/read/html/sink.js'
import { keptAttribute } from '../../src/read/html/scan/tags.js'
import { pageNames, readPageFile } from '../html-pages.js'

// The reader of tags against htmlparser2, whose rules it follows: the same elements, attributes and texts at the same
// places.

type Event =
  ['open', string, number] | ['attribute', string, string] | ['text', string, number, number] | ['close', number]

type Told = Omit<Sink, 'open' | 'attribute'> & {
  open: (name: string, start: number) => void
  attribute: (name: string, value: string) => void
}

/** Notes what is told; a text that comes in pieces is one. */
function note(): { events: Event[]; sink: Told } {
  const events: Event[] = []
  return {
    events,
    sink: {
      open: (name, start) => void events.push(['open', name.toLowerCase(), start]),
      attribute: (name, value) => void (keptAttribute(name) !== undefined && events.push(['attribute', name, value])),
      text(data, start, end) {
        const last = events.at(-1)
        if (last?.[0] === 'text') events.splice(-1, 1, ['text', last[1] + data, last[2], end])
        else if (data !== '') events.push(['text', data, start, end])
      },
      close: (end) => void events.push(['close', end]),
    },
  }
}

function told(source: string): Event[] {
  const { events, sink } = note()
  const open: Sink['open'] = ({ name }, start) => void sink.open(name, start)
  const attribute: Sink['attribute'] = ({ name }, value) => void sink.attribute(name, value)
  parseHtml(source, { ...sink, open, attribute }, Infinity)
  return events
}

function toldByPeer(source: string): Event[] {
  const { events, sink } = note()
  /** A form in a form is left out, but its attributes are told. */
  const ignored = (): boolean => (parser as unknown as { tagname: string }).tagname === ''
  const parser = new Parser(
    {
      onopentagname: (name) => void sink.open(name, parser.startIndex),
      onattribute: (name, value) => void (ignored() || sink.attribute(name, value)),
      ontext: (data) => void sink.text(data, parser.startIndex, parser.endIndex + 1),
      // A comment that never ends is told to end behind the page.
      onclosetag: (_name, implied) =>
        void sink.close(Math.min(source.length, implied ? parser.startIndex : parser.endIndex + 1)),
    },
    { recognizeSelfClosing: source.startsWith('<?xml ') },
  )
  parser.end(source)
  return events
}

/** The end of the page, where a tag or a comment that isn't finished would tell the two apart. */
const LAST = '--></script></style></title></textarea></xmp></iframe></noframes><i>.</i>'
const PIECES =
  `< > </ /> " ' = & &amp; &lt &copy &#8217; ; a p div <p> </p> <div> </div> <b> </b> <br> </br> <br/> <svg> </svg> <svg/>
  <path/d=1> <foreignObject> </foreignObject> <math> </math> <mi> </mi> <title> </title> <script> </script> <style> </style>
  <textarea> </textarea> <form> </form> <form/class=x> <image/src=x> <img/src="a&amp;b"/alt='x&copy=1'> <!-- --> --!> <!> <!-->
  <![CDATA[x]]> ]]> <!doctype/html> <?xml ?> <table> <tr> <td> </td> </table> <li> <ul> </ul> <dd> <dt> <option> <select> </select>
  <h1> </h1> <a/href= <a/href=" <a/class=b/title> data-x=1 text <xmp> </xmp> <iframe> </iframe> <P/CLASS=A> <DIV/ID=x/> <x-y/role>
  <input/> </3> <3 <% <titles> <scripty> - ! [ ] / <body> <html/lang=x> <head> <link> <template> <desc> </desc> <rt> <rp> <button>
  <a> </a> é 中`.split(/\s+/u)
/** Entities behind a `<` in these are told by htmlparser2 as they stand; browsers decode them. */
const DECODED = /<(?:title|textarea)/iu

const soup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\n', '\t')), { maxLength: 24 })
  .map((pieces) => pieces.join('') + LAST)
  .filter((source) => !DECODED.test(source) || !source.includes('&'))

describe('tells what htmlparser2 tells', () => {
  test.each(pageNames)('of the page %s', (name) => {
    const source = readPageFile(name, 'input.html')
    expect(told(source)).toEqual(toldByPeer(source))
  })

  test('of whatever tags are put together', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (pieces, isXml) => {
        const source = isXml ? `<?xml version="1.0"?>${pieces}` : pieces
        expect(told(source)).toEqual(toldByPeer(source))
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('is its own where the page breaks off or browsers do otherwise', () => {
  test.each([
    ['a tag that never ends', '<p>One</p><div class="a', ['One']],
    ['an end tag that never ends', '<p>One</p', ['One']],
    ['the beginning of a script', '<p>One</p><scri', ['One']],
    ['a comment that never ends', '<p>One</p><!-- two', ['One']],
    [
      'CDATA that never ends, in HTML a comment up to the next bracket',
      '<p>One</p><![CDATA[<p>Two</p>',
      ['One', 'Two'],
    ],
    ['CDATA in a picture, which goes on to its own end', '<svg><text><![CDATA[a > b]]></text></svg>', ['a > b']],
    ['a reference behind a bracket', '<title>a<&lt;b</title>', ['a<<b']],
  ])('%s', (_what, source, texts) => {
    expect(told(source).flatMap((event) => (event[0] === 'text' ? [event[1]] : []))).toEqual(texts)
  })

  test('the names of elements may be as many as a page likes', () => {
    const source = Array.from({ length: 10_000 }, (_, index) => `<x${index}></x${index}>`).join('')
    expect(told(`<div>${source}</div>`)).toHaveLength(20_002)
  })
})
