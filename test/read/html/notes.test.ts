import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

function read(html: string): readonly string[] {
  return readHtml(html, { url: undefined, depth: 1_500 }).blocks.map(({ text }) => text)
}

test.each([
  ['a power', 'about 10<sup>6</sup> litres', 'about 10⁶ litres'],
  ['a negative one', '10<sup>-6</sup> and 10<sup>−6</sup>', '10⁻⁶ and 10⁻⁶'],
  ['a mark', 'the war.<sup>2</sup> In', 'the war.² In'],
  ['marks', 'the war.<sup>2, 3</sup> In', 'the war.², ³ In'],
  ['a mark that is a link', 'the war.<sup><a href="#n2">2</a></sup> In', 'the war.² In'],
  ['a link that no element raises', 'the war.<a href="#n2">2</a> In', 'the war.² In'],
  ['a mark in brackets', 'the war.<sup>[2]</sup> In', 'the war.[2] In'],
  ['an ordinal', 'the 1<sup>st</sup> of May', 'the 1st of May'],
  ['a low number', 'H<sub>2</sub>O', 'H₂O'],
  ['a link to a chapter', 'see chapter <a href="#c2">2</a> for it', 'see chapter 2 for it'],
  ['a link to another page', 'the war.<a href="/n#2">2</a> In', 'the war.2 In'],
  ['the way back', 'So it was. <a href="#r2">↩︎</a>', 'So it was.'],
  ['an arrow elsewhere', 'Prices ↑ <a href="/up">↑</a> again', 'Prices ↑ ↑ again'],
])('%s', (_name, html, text) => {
  expect(read(`<p>${html}</p>`)).toEqual([text])
})

test('a number that begins a line is no mark', () => {
  expect(read('<p>The end</p><li><a href="#c2">2</a> Design</li>')).toEqual(['The end', '2 Design'])
})
