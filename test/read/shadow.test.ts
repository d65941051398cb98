import { expect, test } from 'vitest'
import { readHtml } from '../../src/read/html/index.js'

const lines = (html: string): string[] => readHtml(html, { url: undefined, depth: 500 }).blocks.map(({ text }) => text)

test('a shadow tree that is declared in a template is shown, and what stands in other templates is not', () => {
  const page = `<my-story><template shadowrootmode="open"><style>p { margin: 1em }</style><p>One.</p><slot></slot></template><p>Two.</p></my-story>
    <template><p>Row of a list</p></template><template data-shadow="open"><p>Another row</p></template><p>Three.</p>`
  expect(lines(page)).toEqual(['One.', 'Two.', 'Three.'])
})
