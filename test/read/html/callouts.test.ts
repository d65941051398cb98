import { expect, test } from 'vitest'
import { readHtml } from '../../../src/read/html/index.js'

/** What the callout around each line is. */
function calloutsOf(html: string): readonly (string | undefined)[] {
  const { blocks } = readHtml(html, { url: undefined, depth: 100 })
  return blocks.map(({ within }) => within?.find(({ callout }) => callout !== undefined)?.callout)
}

test.each([
  ['<div class="alert alert-danger" role="alert"><p>Mind it.</p></div>', 'danger'],
  ['<div class="details admonition Tip open"><div>Mind it.</div></div>', 'tip'],
  ['<aside class="callout callout--note">Mind it.</aside>', 'note'],
  ['<div class="markdown-alert markdown-alert-important"><p>Mind it.</p></div>', 'important'],
  ['<div data-callout="Bug" class="callout"><p>Mind it.</p></div>', 'bug'],
  ['<blockquote class="callout warning">Mind it.</blockquote>', 'warning'],
])('%s is a callout', (html, callout) => {
  expect(calloutsOf(`<p>Before.</p>${html}<p>Behind.</p>`)).toEqual([undefined, callout, undefined])
})

test('a quote that is a callout is one container', () => {
  const { blocks } = readHtml('<blockquote class="callout tip">Mind it.</blockquote><p>B.</p>', {
    url: undefined,
    depth: 9,
  })
  expect(blocks.map(({ within = [] }) => within.length)).toEqual([1, 0])
})

test.each([
  '<div class="callout">Mind it.</div>',
  '<div class="note">Mind it.</div>',
  '<div class="info-alerts-note">Mind it.</div>',
  '<p class="alert alert-info">Mind it.</p>',
  '<ul class="alert note"><li>Mind it.</li></ul>',
])('%s is none', (html) => {
  expect(calloutsOf(html)).toEqual([undefined])
})
