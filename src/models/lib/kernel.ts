import { lazy } from '../../lib/lazy.js'
import { LANES, simdModule } from './simd.js'

/** Weighs inputs for outputs, all given by their places in one array of numbers. */
export type Weigh = (places: Places) => void

/** Where the numbers of a layer are. */
export interface Places {
  readonly weights: number
  readonly bias: number
  readonly input: number
  readonly inputEnd: number
  readonly output: number
  readonly outputEnd: number
}

/** Numbers of 32 bits, and what weighs them. */
interface Room {
  readonly first: number
  /** Another array than before once more room was taken. */
  readonly numbers: () => Float32Array
  readonly weigh: Weigh
}

type TakeRoom = (count: number) => Room

/**
 * A layer in numbers of 32 bits, sixteen outputs at a time.
 *
 * WebAssembly takes a tenth of the time of plain code, and a call on text half (`npm run bench`). Where it is missing or
 * forbidden, plain code does the same to the last bit.
 */
export class Kernel {
  readonly #inputs: number
  readonly #outputs: number
  readonly #places: Places
  readonly #room: Room

  /** @param weights of the first output for every input, of the second, … */
  constructor(weights: Float64Array, bias: Float64Array, takeRoom: TakeRoom = simdRoom() ?? plainRoom) {
    this.#outputs = bias.length
    this.#inputs = weights.length / bias.length
    const width = LANES * Math.ceil(bias.length / LANES)
    // At least one, since the loop over them runs once at least.
    const height = Math.max(1, this.#inputs)
    this.#room = takeRoom(width * (height + 2) + height)
    const { first, numbers } = this.#room
    const output = first + width
    const weightsAt = output + width
    const input = weightsAt + height * width
    this.#places = { weights: weightsAt, bias: first, input, inputEnd: input + height, output, outputEnd: weightsAt }
    const kept = numbers()
    kept.set(bias, first)
    for (let at = 0; at < weights.length; at++) {
      const from = at % this.#inputs
      const out = Math.floor(at / this.#inputs)
      const lane = out % LANES
      kept[weightsAt + (out - lane) * height + from * LANES + lane] = weights[at] as number
    }
  }

  /** Reads one row of a table and writes into one of another. */
  apply(input: Float64Array, from: number, output: Float64Array, to: number): void {
    const { weigh, numbers } = this.#room
    const kept = numbers()
    const { input: read, output: written } = this.#places
    for (let at = 0; at < this.#inputs; at++) kept[read + at] = input[from + at] as number
    weigh(this.#places)
    for (let out = 0; out < this.#outputs; out++) output[to + out] = kept[written + out] as number
  }
}

const PAGE_NUMBERS = 1 << 14
const NUMBER_BYTES = 4

/** One memory for all layers; undefined where there is no WebAssembly, or a page's Content-Security-Policy forbids it. */
const simdRoom = lazy((): TakeRoom | undefined => {
  try {
    const memory = new WebAssembly.Memory({ initial: 1 })
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(simdModule()), { js: { memory } })
    const run = exports['weigh'] as (...addresses: readonly number[]) => void
    let numbers = new Float32Array(memory.buffer)
    let used = 0
    const weigh: Weigh = ({ weights, bias, input, inputEnd, output, outputEnd }) => {
      run(
        NUMBER_BYTES * weights,
        NUMBER_BYTES * bias,
        NUMBER_BYTES * input,
        NUMBER_BYTES * inputEnd,
        NUMBER_BYTES * output,
        NUMBER_BYTES * outputEnd,
      )
    }
    return (count) => {
      const first = used
      used += count
      if (used > numbers.length) memory.grow(Math.ceil((used - numbers.length) / PAGE_NUMBERS))
      numbers = new Float32Array(memory.buffer)
      return { first, numbers: () => numbers, weigh }
    }
  } catch {
    return undefined
  }
})

/** In plain code, an array for each layer. */
export function plainRoom(count: number): Room {
  const numbers = new Float32Array(count)
  return { first: 0, numbers: () => numbers, weigh: (places) => weighPlainly(numbers, places) }
}

const { fround } = Math

/** Four outputs at a time, so that each input is read once for them. */
function weighPlainly(numbers: Float32Array, places: Places): void {
  const { weights, bias, input, inputEnd, output, outputEnd } = places
  for (let out = 0; out < outputEnd - output; out += 4) {
    let a = numbers[bias + out] as number
    let b = numbers[bias + out + 1] as number
    let c = numbers[bias + out + 2] as number
    let d = numbers[bias + out + 3] as number
    const lane = out % LANES
    let weight = weights + (out - lane) * (inputEnd - input) + lane
    for (let at = input; at < inputEnd; at++, weight += LANES) {
      const value = numbers[at] as number
      // Most of what a rectified layer puts out.
      if (value === 0) continue
      a = fround(a + fround((numbers[weight] as number) * value))
      b = fround(b + fround((numbers[weight + 1] as number) * value))
      c = fround(c + fround((numbers[weight + 2] as number) * value))
      d = fround(d + fround((numbers[weight + 3] as number) * value))
    }
    numbers[output + out] = a
    numbers[output + out + 1] = b
    numbers[output + out + 2] = c
    numbers[output + out + 3] = d
  }
}
