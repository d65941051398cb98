import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../lib/paths.mjs'

/** The project's own fixtures: what they promise, the weights have seen. They guard it, and measure nothing. */

const FIXTURES = join(root, 'fixtures')

/** @typedef {{ id: string, url: string, text: string, removed: { kind: string, text: string }[] }} FixturePage */

/** Fixtures of text, and the five texts. @returns {FixturePage[]} */
export function fixturePages() {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('input.txt'))
    .sort()
    .map((file) => {
      const folder = join(FIXTURES, dirname(file))
      const name = existsSync(join(folder, 'expected.json')) ? 'expected.json' : 'gold.json'
      const { removed, lines } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return {
        id: `fixture ${dirname(file)}`,
        url: '',
        text: readFileSync(join(folder, 'input.txt'), 'utf8'),
        removed:
          removed ??
          lines
            .filter((/** @type {{ label: string }} */ { label }) => label !== 'body')
            .map((/** @type {{ label: string, text: string }} */ { label, text }) => ({ kind: label, text })),
      }
    })
}

/** Below a picture in Markdown stands its caption, which is no body. */
const CAPTION = /(!\[[^\n]*) {2}\n[^\n]+/gu

/** Fixtures of HTML, and the five texts as pages: what is body of them, and the names of some of the rest. @returns {import('./case-pages.mjs').CasePage[]} */
export function htmlFixtures() {
  const read = (/** @type {string[]} */ ...path) => readFileSync(join(FIXTURES, ...path), 'utf8')
  return [
    ...readdirSync(join(FIXTURES, 'html')).map((name) => ({ folder: `html/${name}`, file: 'input.html' })),
    ...readdirSync(join(FIXTURES, 'seeds')).map((name) => ({ folder: `seeds/${name}`, file: 'page.html' })),
  ].flatMap(({ folder, file }) => {
    if (!existsSync(join(FIXTURES, folder, file))) return []
    const stated = JSON.parse(read(folder, 'expected.json'))
    const title = stated.title ?? stated.metadata?.title
    const lines = (stated.lines ?? []).map((/** @type {any} */ { label, text }) => ({ kind: label, text }))
    return [
      {
        id: `fixture ${folder}`,
        url: '',
        html: read(folder, file),
        body: read(folder, 'expected.md').replace(CAPTION, '$1'),
        either: [],
        removed: [...lines, ...(stated.removed ?? [])].filter(({ kind }) => kind !== 'body'),
        ...(typeof title === 'string' && { title }),
      },
    ]
  })
}

/**
 * The label of every block: of what the fixture takes out its kind, in its order, and body of the rest.
 *
 * @param {FixturePage} page @param {readonly string[]} texts @param {(label: string) => number} bitOf
 */
export function masksOfFixture({ removed }, texts, bitOf) {
  let next = 0
  return texts.map((text) => {
    if (text === '') return 0
    const entry = removed[next]
    if (!entry) return bitOf('body')
    if (entry.text === text) {
      next++
      return bitOf(entry.kind)
    }
    // A fixture may take several pieces out of one block, or one piece out of several blocks.
    if (text.includes(entry.text)) {
      let mask = bitOf('body')
      while (removed[next] && text.includes(removed[next]?.text ?? '')) next++
      if (entry.text.length > text.length / 2) mask = 0
      return mask
    }
    if (entry.text.includes(text)) {
      if (entry.text.endsWith(text)) next++
      return bitOf(entry.kind)
    }
    return bitOf('body')
  })
}
