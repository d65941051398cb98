import { numberAt as at } from '../../lib/arrays.js'
import { CAPITAL_NOUNS, FEW_CAPITALS, type Tables } from './model.js'
import { CLASSES } from './words.js'

export const PROSE = 0
export const MENU = 1

/** For every word, whether it is prose or menu, and whether it begins a line of its own. */
export interface States {
  readonly states: Uint8Array
  readonly opens: Uint8Array
}

/** Costs, the lower the likelier, by state, class of the word before and class of the word. */
interface Costs {
  /** The word goes on with the line of its state. */
  readonly on: Float64Array
  /** The word begins a line: by the state before it and its own. */
  readonly open: Float64Array
  /** The word begins the text, by state and class. */
  readonly first: Float64Array
}

const PAIRS = CLASSES * CLASSES
const TURN_COLUMNS = 3

/** The character of a cost of 0. */
const NOTHING = 35

function parse(cells: string): readonly number[] {
  return Array.from(cells, (cell) => (cell.charCodeAt(0) - NOTHING) / 10)
}

function costsOf(tables: Tables): Costs {
  const turns = parse(tables.turns)
  const follows = parse(tables.follows)
  const first = Float64Array.from(parse(tables.opens))
  const on = new Float64Array(2 * PAIRS)
  const open = new Float64Array(4 * PAIRS)
  for (let row = 0; row < 2 * CLASSES; row++) {
    const [state, before] = [Math.floor(row / CLASSES), row % CLASSES]
    for (let word = 0; word < CLASSES; word++) {
      on[row * CLASSES + word] = at(turns, row * TURN_COLUMNS) + at(follows, row * CLASSES + word)
      for (const to of [PROSE, MENU]) {
        const cost = at(turns, row * TURN_COLUMNS + 1 + to) + at(first, to * CLASSES + word)
        open[(state * 2 + to) * PAIRS + before * CLASSES + word] = cost
      }
    }
  }
  return { on, open, first }
}

const FEW = costsOf(FEW_CAPITALS)
const NOUNS = costsOf(CAPITAL_NOUNS)

/**
 * The likeliest reading of a sequence of word classes as lines of prose and of menu. Time and memory grow linearly with
 * the number of words. `capitalNouns` says that the language writes every noun with a capital.
 */
export function readStates(classes: Uint8Array, capitalNouns: boolean): States {
  return trace(search(classes, capitalNouns ? NOUNS : FEW))
}

interface Search {
  /** Prose or menu, at the last word. */
  readonly last: number
  /** By word: bits 0 and 1 for prose, 2 and 3 for menu; the lower says that a line begins, the upper what came before. */
  readonly back: Uint8Array
}

/** Viterbi's algorithm. */
function search(classes: Uint8Array, { on, open, first }: Costs): Search {
  const back = new Uint8Array(classes.length)
  let before = at(classes, 0)
  let prose = at(first, before)
  let menu = at(first, CLASSES + before)
  for (let index = 1; index < classes.length; index++) {
    const word = at(classes, index)
    const pair = before * CLASSES + word
    let step = 0
    let nextProse = prose + at(on, pair)
    let cost = prose + at(open, pair)
    if (cost < nextProse) [nextProse, step] = [cost, 1]
    cost = menu + at(open, 2 * PAIRS + pair)
    if (cost < nextProse) [nextProse, step] = [cost, 3]
    let menuStep = 2
    let nextMenu = menu + at(on, PAIRS + pair)
    cost = prose + at(open, PAIRS + pair)
    if (cost < nextMenu) [nextMenu, menuStep] = [cost, 1]
    cost = menu + at(open, 3 * PAIRS + pair)
    if (cost < nextMenu) [nextMenu, menuStep] = [cost, 3]
    back[index] = step | (menuStep << 2)
    prose = nextProse
    menu = nextMenu
    before = word
  }
  return { last: prose <= menu ? PROSE : MENU, back }
}

function trace({ last, back }: Search): States {
  const states = new Uint8Array(back.length)
  const opens = new Uint8Array(back.length)
  let state = last
  for (let index = back.length - 1; index >= 0; index--) {
    const step = (at(back, index) >> (state * 2)) & 3
    states[index] = state
    opens[index] = index === 0 ? 1 : step & 1
    state = step >> 1
  }
  return { states, opens }
}
