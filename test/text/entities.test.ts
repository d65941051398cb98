import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../src/text/entities.js'

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
