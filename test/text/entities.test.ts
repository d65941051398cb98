import * as entities from 'entities'
import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { REFERENCES } from '../../src/text/character-references.js'
import { decodeEntities, decodeHTML, decodeHTMLAttribute } from '../../src/text/entities.js'

describe('character references in a text', () => {
  it.each([
    ['It&#8217;s', 'It’s'],
    ['It&#x2019;s', 'It’s'],
    ['It&rsquo;s', 'It’s'],
    ['It&amp;#8217;s', 'It’s'],
    ['It&amp;amp;rsquo;s', 'It’s'],
    ['caf&eacute; &amp; bar', 'café & bar'],
    ['&Uuml;ber&nbsp;uns', 'Über\u00a0uns'],
    ['&#150; Windows', '– Windows'],
    ['&#128512;', '😀'],
  ])('%s is %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded)
  })

  it.each(['AT&T', 'R&D; and more', 'a & b;', '&unknown;', '&#0;', '&#xD800;', '&#9999999;', '&;', 'x=1&copy=2'])(
    'leaves %s as it is',
    (text) => {
      expect(decodeEntities(text)).toBe(text)
    },
  )

  it('never grow, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeEntities(text).length).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('character references of HTML', () => {
  it.each([
    ['&notin; &notit; &not', '∉ ¬it; ¬'],
    ['&acE; &fjlig; &nparsl;', '∾\u0333 fj ⫽\u20e5'],
    ['&Aopf;&zopf;', '𝔸𝕫'],
    ['&#65&#x42;&#X43', 'ABC'],
    ['&#146;&#x80;&#129;', '’€\u0081'],
    ['&#0;&#xD800;&#x110000;&#99999999999999999999;', '\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['a=1&copy=2', 'a=1©=2'],
  ])('%s is %s', (html, text) => {
    expect(decodeHTML(html)).toBe(text)
  })

  it.each(['&', '&;', '&#;', '&#x;', '&#xg;', '&unknown;', '&hellip and more', '&AMp;'])('leaves %s', (html) => {
    expect(decodeHTML(html)).toBe(html)
  })

  it.each([
    ['?a=1&copy=2', '?a=1&copy=2'],
    ['?a=1&copycat', '?a=1&copycat'],
    ['?a=1&copy2;', '?a=1&copy2;'],
    ['&copy 2024', '© 2024'],
    ['&copy;=', '©='],
    ['&#169=', '©='],
  ])('in an attribute %s is %s', (html, value) => {
    expect(decodeHTMLAttribute(html)).toBe(value)
  })
})

describe('beside the library of HTML parsers', () => {
  const names = Object.values(REFERENCES).flatMap((list) => list.match(/[a-z][a-z\d]*/giu) ?? [])
  const ends = ['', ';', '=', ' ', '1', 'x', 'x;', '&', 'K']

  it('every name is the same, whatever follows it', () => {
    expect(names).toHaveLength(2125)
    for (const end of ends) {
      const html = names.map((name) => `&${name}${end}\n`).join('')
      expect(decodeHTML(html)).toBe(entities.decodeHTML(html))
      expect(decodeHTMLAttribute(html)).toBe(entities.decodeHTMLAttribute(html))
    }
  })

  it('no piece of a name is a name here alone', () => {
    for (const end of ends) {
      const html = names
        .flatMap((name) => Array.from(name, (_, length) => `&${name.slice(0, length)}${end}\n`))
        .join('')
      expect(decodeHTML(html)).toBe(entities.decodeHTML(html))
      expect(decodeHTMLAttribute(html)).toBe(entities.decodeHTMLAttribute(html))
    }
  })

  it('every text is the same', () => {
    const piece = fc.oneof(
      fc.constantFrom(...names, ...ends, '&', '&#', '&#x', '&amp;', 'ſ'),
      fc.nat(0x120000).map(String),
      fc.nat(0x120000).map((code) => code.toString(16)),
    )
    const html = fc.array(piece).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(html, (text) => {
        expect(decodeHTML(text)).toBe(entities.decodeHTML(text))
        expect(decodeHTMLAttribute(text)).toBe(entities.decodeHTMLAttribute(text))
      }),
    )
  })
})
