import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/read/html/index.js'

const OPTIONS = { url: undefined, depth: 100 }

describe('what a page hides', () => {
  test.each([
    ['is shown where React will put it in its place', '<div hidden id="S:1f"><p>The mill.</p></div>', false],
    ['whichever attribute comes first', '<div id="S:0" hidden=""><p>The mill.</p></div>', false],
    ['is hidden in what is hidden', '<div hidden><div hidden id="S:0"><p>The mill.</p></div></div>', true],
    ['is hidden where its name is another', '<div hidden id="S:menu"><p>The mill.</p></div>', true],
    ['is hidden by a style', '<div id="S:0" style="display: none"><p>The mill.</p></div>', true],
  ])('%s', (_what, html, isHidden) => {
    // What is most of a page waits for a script, whatever hides it.
    const { blocks, markup } = readHtml(`<p>The mill pond.</p>${html}`, OPTIONS)
    expect(blocks.map(({ text }) => text)).toEqual(['The mill pond.', 'The mill.'])
    expect(markup?.origins.map(({ home }) => home.hidden)).toEqual([false, isHidden])
  })
})
