import { expect, test } from 'vitest'
import { withoutReferences } from '../../src/text/references.js'

test.each([
  ['Fish &amp; chips &#8211; &ldquo;yes&rdquo;', 'Fish & chips – “yes”'],
  ['Write `&amp;` for R&amp;D', 'Write `&amp;` for R&D'],
  ['``a ` &lt; b`` &lt; c', '``a ` &lt; b`` < c'],
  ['one ` mark &amp; no more', 'one ` mark & no more'],
])('%j', (text, shown) => {
  expect(withoutReferences(text)).toBe(shown)
})

test.each(['AT&T', 'Write `&nbsp;` here', 'https://a.example/?a=1&copy=2', '&nonsense;'])('%j stays', (text) => {
  expect(withoutReferences(text)).toBe(text)
})
