#!/usr/bin/env node
// How far the fingerprints of copies are apart, and how near those of different articles come: over the corpora's bodies.
//
//   npm run bench:fingerprints -- [--every N]     takes one body in N for the copies (default 4)
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { needShared } from '../lib/shared.mjs'
import { allowClosedPipe, padEnd, padStart } from '../lib/terminal.mjs'
import { hostOf, pagesOf } from '../train/corpora.mjs'

/** @typedef {{ host: string, text: string }} Body */
/** @typedef {(text: string, other: string) => string} Change what a copy has become, beside another article */

const { values: options } = parseArgs({ options: { every: { type: 'string', default: '4' } } })

/** Shorter bodies are a line or two. */
const SHORTEST = 600
const BITS = 64
/** Bits that pairs are counted up to. */
const UP_TO = [10, 12, 14, 16]
/** Of the copies without a fifth, this share must be told. */
const TOLD = 0.9

const wordsOf = (/** @type {string} */ text) => text.split(/(?<=\s)/u)
const linesOf = (/** @type {string} */ text) => text.split('\n').filter((line) => line.trim() !== '')

/** @param {string} text @param {number} from @param {number} to shares of its words */
function part(text, from, to) {
  const words = wordsOf(text)
  return words.slice(Math.round(words.length * from), Math.round(words.length * to)).join('')
}

/** @type {Readonly<Record<string, Change>>} */
const CHANGES = {
  'end cut by 5 %': (text) => part(text, 0, 0.95),
  'end cut by 10 %': (text) => part(text, 0, 0.9),
  'end cut by 20 %': (text) => part(text, 0, 0.8),
  'end cut by 30 %': (text) => part(text, 0, 0.7),
  'end cut by 50 %': (text) => part(text, 0, 0.5),
  'beginning cut by 5 %': (text) => part(text, 0.05, 1),
  'beginning cut by 10 %': (text) => part(text, 0.1, 1),
  'first line cut': (text) => linesOf(text).slice(1).join('\n'),
  'a tenth cut inside': (text) => part(text, 0, 0.45) + part(text, 0.55, 1),
  'another headline': (text, other) => `${wordsOf(other).slice(0, 10).join('')}\n${text}`,
  'another frame': (text, other) => {
    const words = wordsOf(other)
    return [words.slice(0, 25).join(''), text, words.slice(25, 60).join('')].join('\n')
  },
}

/** Bodies by people, every text once. @returns {Promise<Body[]>} */
async function bodiesOf() {
  /** @type {Map<string, Body>} */
  const bodies = new Map()
  for (const corpus of ['fundus', 'wcxb']) {
    for await (const { url, gold } of pagesOf(corpus)) {
      if ((gold.text?.length ?? 0) < SHORTEST || gold.text === undefined) continue
      bodies.set(gold.text.slice(0, 200), { host: url.startsWith('http') ? hostOf(url) : '', text: gold.text })
    }
  }
  return [...bodies.values()]
}

/** @param {string} name @param {readonly string[]} cells */
const row = (name, cells) => console.log(padEnd(name, 26) + cells.map((cell) => padStart(cell, 12)).join(''))

async function main() {
  allowClosedPipe()
  if (!needShared()) return
  build()
  const { NEAR_DUPLICATE, fingerprint, similarity } = await import('clean-article')
  const bodies = await bodiesOf()
  const prints = bodies.map(({ text }) => fingerprint(text))
  const apart = (/** @type {string} */ a, /** @type {string} */ b) => Math.round((1 - similarity(a, b)) * BITS)

  /** @param {Change} change */
  function tell(change) {
    const distances = bodies.flatMap(({ text }, index) => {
      if (index % Number(options.every) !== 0 || linesOf(text).length < 4) return []
      const copy = change(text, bodies[(index + 7) % bodies.length]?.text ?? '')
      return [apart(fingerprint(copy), prints[index] ?? '')]
    })
    const near = distances.filter((bits) => bits <= (1 - NEAR_DUPLICATE) * BITS).length
    return { mean: distances.reduce((sum, bits) => sum + bits, 0) / distances.length, told: near / distances.length }
  }

  row('copies', ['bits apart', 'told'])
  for (const [name, change] of Object.entries(CHANGES)) {
    const { mean, told } = tell(change)
    row(name, [mean.toFixed(1), `${Math.round(told * 100)} %`])
    if (name === 'end cut by 20 %') console.log(goal(told >= TOLD, 'nine in ten copies that lost a fifth are told'))
  }
  const counts = { all: Array.from({ length: BITS + 1 }, () => 0), host: Array.from({ length: BITS + 1 }, () => 0) }
  const count = (/** @type {number[]} */ all, /** @type {number} */ bits) => (all[bits] = (all[bits] ?? 0) + 1)
  for (const [index, { host }] of bodies.entries()) {
    for (let other = 0; other < index; other++) {
      const bits = apart(prints[index] ?? '', prints[other] ?? '')
      count(counts.all, bits)
      if (host !== '' && host === bodies[other]?.host) count(counts.host, bits)
    }
  }
  const upTo = (/** @type {number[]} */ all, /** @type {number} */ most) =>
    String(all.slice(0, most + 1).reduce((sum, count) => sum + count, 0))
  row('different articles', [...UP_TO.map((most) => `<= ${most} bits`), 'pairs'])
  for (const [name, all] of Object.entries(counts))
    row(
      name === 'all' ? 'all pairs' : 'of one host',
      [...UP_TO, BITS].map((most) => upTo(all, most)),
    )
}

await main()
