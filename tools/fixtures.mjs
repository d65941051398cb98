#!/usr/bin/env node
// Writes what `clean-article/fixtures` gives, src/testing/fixtures/data.json: each page of src/testing/fixtures/pages with the article that
// the library makes of it. Run it whenever the judge's weights are new. Names pages that are not cleaned as they should be.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './lib/bundled.mjs'
import { root } from './lib/paths.mjs'
import { paint } from './lib/terminal.mjs'

/** @type {typeof import('../src/index.js')} */
const { cleanArticle, toMarkdown } = await bundled('src/index.ts')
/** @type {typeof import('../src/testing/fixtures/names.js')} */
const { NAMES } = await bundled('src/testing/fixtures/names.ts')

const pages = join(root, 'src/testing/fixtures/pages')
const data = NAMES.map(fixtureOf)
writeFileSync(join(root, 'src/testing/fixtures/data.json'), `${JSON.stringify(data, null, 1)}\n`)

/** @param {string} name */
function fixtureOf(name) {
  const { about, options: given = {} } = JSON.parse(read(name, 'expected.json'))
  const format = isHtml(name) ? 'html' : 'text'
  const input = read(name, `input.${format === 'html' ? 'html' : 'txt'}`)
  const options = { ...(format === 'html' ? { format } : {}), ...given }
  const article = cleanArticle(input, options)
  const markdown = toMarkdown(article)
  const isRight = markdown === read(name, 'expected.md')
  console.log(
    `${paint(isRight ? 'green' : 'red', isRight ? '✓' : '✗')} ${name}${isRight ? '' : '  not the body of expected.md'}`,
  )
  return { name, about, format, input, options, article, markdown }
}

/** @param {string} name */
function isHtml(name) {
  try {
    return read(name, 'input.html') !== ''
  } catch {
    return false
  }
}

/** @param {string} name @param {string} file */
function read(name, file) {
  return readFileSync(join(pages, name, file), 'utf8')
}
