import { describe, expect, test } from 'vitest'
import { NO_KIND, NameReader, hintBits, hintsOf } from '../../src/evidence/markup/hints.js'
import type { Hint } from '../../src/lexicon/markup-hints.js'
import { ATTRIBUTES, type Element } from '../../src/model/element.js'
import { KIND_NAMES } from '../../src/model/kind.js'

describe('a name speaks', () => {
  test.each<[names: string, hint: Hint, why: string]>([
    ['x Newsletter-box', 'newsletter', 'by a word'],
    ['sign-up', 'newsletter', 'by two words in their order'],
    ['formSignUp', 'newsletter', 'by the same within it'],
    ['news-letter', 'newsletter', 'by its words run together'],
  ])('%s for %s, %s', (names, hint) => {
    expect(hintsOf(names) & hintBits(hint)).toBe(hintBits(hint))
  })

  test.each<[names: string, hint: Hint, why: string]>([
    ['newsletterish', 'newsletter', 'by a part of a word'],
    ['up-sign', 'newsletter', 'by two words in another order'],
    ['sign up', 'newsletter', 'by two words of two names'],
    ['news letter', 'newsletter', 'by two names run together'],
  ])('%s not for %s, %s', (names, hint) => {
    expect(hintsOf(names) & hintBits(hint)).toBe(0)
  })
})

describe('the maker of a widget', () => {
  const vendorOf = (given: Readonly<Record<string, string>>): number => {
    const values = new Map(Object.entries(given))
    const attributes = {
      size: values.size,
      kinds: ATTRIBUTES.naming,
      get: (name: string) => values.get(name),
      has: (name: string) => values.has(name),
      find: () => undefined,
    }
    return new NameReader().read({ tag: 'div', attributes } as unknown as Element).vendor
  }

  test.each([
    [{ class: 'OneTrust-banner-sdk' }, 'cookie-notice'],
    [{ class: 'box onetrust' }, 'cookie-notice'],
    [{ id: 'taboola-below-article' }, 'related-posts'],
    [{ class: 'disqus_thread outbrain' }, 'comments'],
    [{ class: 'onetrust', id: 'taboola' }, 'cookie-notice'],
  ] as const)('is named by %j', (attributes, kind) => {
    expect(KIND_NAMES[vendorOf(attributes)]).toBe(kind)
  })

  test.each([[{ class: 'no-onetrust' }], [{ class: 'my_taboola' }], [{ role: 'onetrust' }], [{ class: '' }]])(
    'is not named by %j',
    (attributes) => {
      expect(vendorOf(attributes)).toBe(NO_KIND)
    },
  )
})
