import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'
import { shared } from '../lib/shared.mjs'

/** The cases: small inputs with the body that a demanding user wants. In folds like any page, so that they still measure. */

const FOLDERS = [join(shared, 'cases'), join(root, 'tools/train/cases')]

/** @typedef {{ id: string, url: string, html?: string, text?: string, body: string, either: string[], title?: string, removed?: { kind: string, text: string }[] }} CasePage */

/** Cases of which every line of the body is known. @returns {CasePage[]} */
export const casePages = () => allCases().filter(({ anyBody }) => !anyBody)

/** All cases, each with what kind of page it is. @returns {(CasePage & { kind: string, anyBody: boolean })[]} */
export function allCases() {
  return FOLDERS.flatMap((cases) =>
    readdirSync(cases)
      .sort()
      .map((id) => ({ id, folder: join(cases, id) })),
  ).flatMap(({ id, folder }) => {
    const file = ['input.html', 'input.txt'].find((name) => existsSync(join(folder, name)))
    if (!file || !existsSync(join(folder, 'expected.md'))) return []
    const stated = existsSync(join(folder, 'expected.json'))
      ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
      : {}
    if (stated.bytes) return []
    const input = readFileSync(join(folder, file), 'utf8')
    return [
      {
        id,
        url: stated.opts?.url ?? '',
        ...(file.endsWith('.html') ? { html: input } : { text: input }),
        body: readFileSync(join(folder, 'expected.md'), 'utf8'),
        either: stated.either ?? [],
        kind: stated.verdict ?? 'article',
        anyBody: stated.anyBody === true,
        ...(typeof stated.title === 'string' && { title: stated.title }),
      },
    ]
  })
}

const plain = (/** @type {string} */ text) =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A shorter line stands in other words by chance. */
const SHORT = 12

/**
 * Which blocks are body, which are not, and which bear no label.
 *
 * @param {CasePage} page @param {readonly string[]} texts @param {ReturnType<typeof import('./labelled-pages.mjs').labelBits>} bits
 */
export function masksOfCase({ body, either, title, removed = [] }, texts, { bitOf, maskOf, labels }) {
  const named = new Map(removed.map(({ kind, text }) => [plain(text), kind]))
  const lines = new Set(body.split('\n').map(plain))
  const whole = plain(body)
  const may = either.map(plain)
  const rest = maskOf(labels) & ~bitOf('body')
  return texts.map((text) => {
    const key = plain(text)
    if (key === '' || may.some((line) => line.includes(key) || key.includes(line))) return 0
    if (title !== undefined && key === plain(title)) return bitOf('title')
    const kind = named.get(key)
    if (kind !== undefined && !lines.has(key)) return bitOf(kind)
    if (lines.has(key) || (key.length >= SHORT && whole.includes(key))) return bitOf('body')
    // A part of it is body: a sentence is to be cut out, or several paragraphs have become one.
    if ([...lines].some((line) => line.length >= SHORT && key.includes(line))) return 0
    return rest
  })
}
