import { expect, test } from 'vitest'
import type { Element } from '../../../src/model/element.js'
import { readHtml } from '../../../src/read/html/index.js'

/** The elements around the first block, the innermost first. */
function around(html: string): readonly string[] {
  const tags: string[] = []
  let element: Element | undefined = readHtml(html, { url: undefined, depth: 100 }).markup?.origins[0]?.home
  for (; element; element = element.parent) tags.push(`${element.tag} ${String(element.depth)}`)
  return tags
}

test.each([
  ['written', '<html><head><title>Oven</title></head><body><p>It rained.</p></body></html>'],
  ['in capitals', '<HTML><HEAD></HEAD><BODY><P>It rained.</P></BODY></HTML>'],
  ['left out', '<p>It rained.</p>'],
  ['of which the first is left out', '<body><p>It rained.</p>'],
])('a page has one html and one body: %s', (_, html) => {
  expect(around(html)).toEqual(['p 2', 'body 1', 'html 0'])
})
