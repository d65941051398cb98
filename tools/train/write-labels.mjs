import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from '../lib/bundled.mjs'
import { packFor, packTable } from '../lib/packer.mjs'

/** What reads it again. @type {typeof import('../../src/models/lib/coder.js')} */
const { Guesses } = await bundled('src/models/lib/coder.ts')

/**
 * @typedef {{ rows: number, columns: number, bits: number, scales: number[], numbers: number[] }} Matrix
 * @typedef {{ weights: Matrix, bias: number[] }} Layer
 * @typedef {{ input: Layer, state: Layer }} Unit
 * @typedef {{ features: string[], means: number[], deviations: number[], keys: number[], vectors: Matrix, hidden: Layer, output: Layer }} Vote
 * @typedef {{ hidden: Layer, forwards: Unit, backwards: Unit, joined: Layer, output: Layer }} Network
 * @typedef {Network & { features: string[], means: number[], deviations: number[], calibration: [number, number][] }} Context
 * @typedef {{ words: Vote, names: Vote, text: Context, html: Context, main?: { html: Layer, text: Layer } }} Fitted
 */

/** What fit-labels.py wrote. @param {string} file @returns {{ folds: Fitted[], all: Fitted }} */
export const readLabels = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Writes the weights as modules into a folder. @param {Fitted} fitted @param {string} folder @param {readonly string[]} about */
export function writeLabels({ words, names, text, html }, folder, about) {
  mkdirSync(folder, { recursive: true })
  const write = (
    /** @type {string} */ module,
    /** @type {string} */ name,
    /** @type {string} */ type,
    /** @type {string} */ value,
  ) => {
    const head = `import type { ${type} } from '../packed.js'\n\n// Made by tools/train: see tools/train/fit-labels.py.\n`
    const lines = about.map((line) => `// ${line}\n`).join('')
    writeFileSync(join(folder, `${module}.ts`), `${head}${lines}\nexport const ${name}: ${type} = ${value}\n`)
  }
  write('words', 'WORDS', 'PackedVote', voteOf(words))
  write('html-names', 'HTML_NAMES', 'PackedVote', voteOf(names))
  write('text-context', 'TEXT_CONTEXT', 'PackedContext', contextOf(text))
  write('html-context', 'HTML_CONTEXT', 'PackedContext', contextOf(html))
}

/** @param {readonly string[]} marks */
const quoted = (marks) => `\`\n${marks.join('\n')}\n\``

/** Writes what pages of other kinds are about, as src/models/labels/weights/main.ts. @param {{ html: Layer, text: Layer }} fitted @param {string} folder @param {string} about */
export function writeMain({ html, text }, folder, about) {
  mkdirSync(folder, { recursive: true })
  const head = `import type { PackedMain } from '../packed.js'\n\n// Made by tools/train: see tools/train/fit-main.py.\n// ${about}\n`
  writeFileSync(
    join(folder, 'main.ts'),
    `${head}\nexport const MAIN: PackedMain = { html: ${layerOf(html)}, text: ${layerOf(text)} }\n`,
  )
}

/** Bits of a scale and of a bias: as text they would be a sixth of the weights. */
const BITS = 10
const MOST = 2 ** (BITS - 1) - 1

/** @param {readonly number[]} numbers */
function numbersOf(numbers) {
  const scale = Number((Math.max(1e-6, ...numbers.map(Math.abs)) / MOST).toPrecision(4))
  const whole = numbers.map((number) => Math.max(-MOST, Math.min(MOST, Math.round(number / scale))))
  return `{ count: ${numbers.length}, bits: ${BITS}, scale: ${scale}, numbers: ${quoted(packTable(whole, BITS))} }`
}

/** @param {Matrix} matrix */
function matrixOf({ rows, columns, bits, scales, numbers }) {
  return `{ rows: ${rows}, columns: ${columns}, bits: ${bits}, scales: ${numbersOf(scales)}, numbers: ${quoted(packTable(numbers, bits))} }`
}

/** @param {Layer} layer */
const layerOf = ({ weights, bias }) => `{ weights: ${matrixOf(weights)}, bias: ${numbersOf(bias)} }`

/** @param {Unit} unit */
const unitOf = ({ input, state }) => `{ input: ${layerOf(input)}, state: ${layerOf(state)} }`

/** @param {{ features: string[], means: number[], deviations: number[] }} scaled */
const featuresOf = ({ features, means, deviations }) =>
  `features: ${quoted([features.join(' ')])}, means: [${digitsOf(means)}], deviations: [${digitsOf(deviations)}]`

/** Three digits: more change nothing. @param {readonly number[]} numbers */
const digitsOf = (numbers) => numbers.map((number) => Number(number.toPrecision(3))).join(', ')

/** @param {Vote} vote */
function voteOf(vote) {
  const distances = vote.keys.map((key, index) => key - (vote.keys[index - 1] ?? 0))
  const bits = 32 - Math.clz32(Math.max(...distances))
  const keys = packFor(distances, (read) => {
    const guesses = new Guesses(bits)
    for (let left = distances.length; left > 0; left--) read(guesses)
  })
  const bag = `{ count: ${vote.keys.length}, bits: ${bits}, keys: ${quoted(keys)}, vectors: ${matrixOf(vote.vectors)} }`
  return `{ ${featuresOf(vote)}, bag: ${bag}, hidden: ${layerOf(vote.hidden)}, output: ${layerOf(vote.output)} }`
}

/** @param {Network} network */
const networkOf = ({ hidden, forwards, backwards, joined, output }) =>
  `hidden: ${layerOf(hidden)}, forwards: ${unitOf(forwards)}, backwards: ${unitOf(backwards)}, joined: ${layerOf(joined)}, output: ${layerOf(output)}`

/** @param {Context} context */
function contextOf(context) {
  const pairs = context.calibration.map(([factor, offset]) => `[${factor}, ${offset}]`).join(', ')
  return `{ ${featuresOf(context)}, ${networkOf(context)}, calibration: [${pairs}] }`
}

/** Writes the model of the borders that lines had, as a module. @param {Network} network @param {string} file */
export function writeBorders(network, file) {
  const head = `import type { PackedNetwork } from '../lib/network.js'\n\n// Made by tools/train: see tools/train/fit-borders.py.\n`
  writeFileSync(file, `${head}\nexport const BORDERS: PackedNetwork = { ${networkOf(network)} }\n`)
}
