/** Outputs that are summed up at once, in four registers of four numbers each. */
export const LANES = 16
const REGISTERS = [0, 1, 2, 3]
const REGISTER_BYTES = 16
const NUMBER_BYTES = 4

const I32 = 0x7f
const V128 = 0x7b
const GET = 0x20
const SET = 0x21
const LOOP = [0x03, 0x40]
const REPEAT_IF_LESS = [0x49, 0x0d, 0]
const END = 0x0b
const LOAD = [0xfd, 0x00]
const LOAD_IN_ALL_LANES = [0xfd, 0x09]
const STORE = [0xfd, 0x0b]
const ADD = [0xfd, 0xe4, 1]
const MULTIPLY = [0xfd, 0xe6, 1]

// What the function is given, addresses all; behind them its own variables.
const WEIGHTS = 0
const BIAS = 1
const INPUT = 2
const INPUT_END = 3
const OUTPUT = 4
const OUTPUT_END = 5
const AT = 6
const VALUE = 7
const SUMS = 8

/**
 * A module of WebAssembly that weighs inputs for outputs, by instructions that do four products of 32 bits at once. It is
 * written here instruction by instruction: so it needs no compiler, and can be read.
 */
export function simdModule(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0, ...bytesOf('asm'), 1, 0, 0, 0],
    ...section(1, [0x60, SUMS - 2, ...new Array<number>(SUMS - 2).fill(I32), 0]), // a type: it takes addresses
    ...section(2, [...name('js'), ...name('memory'), 2, 0, 1]), // a memory that is given
    ...section(3, [0]), // a function of this type
    ...section(7, [...name('weigh'), 0, 0]), // which is public
    ...section(10, sized([2, 1, I32, 1 + REGISTERS.length, V128, ...body(), END])), // and what it does
  ])
}

function body(): number[] {
  const product = (register: number): number[] => [GET, VALUE, ...load(WEIGHTS, register), ...MULTIPLY]
  return loop(OUTPUT, OUTPUT_END, LANES * NUMBER_BYTES, [
    ...REGISTERS.flatMap((register) => [...load(BIAS, register), SET, SUMS + register]),
    ...[GET, INPUT, SET, AT],
    ...loop(AT, INPUT_END, NUMBER_BYTES, [
      ...[GET, AT, ...LOAD_IN_ALL_LANES, ...offset(0), SET, VALUE],
      ...REGISTERS.flatMap((register) => [GET, SUMS + register, ...product(register), ...ADD, SET, SUMS + register]),
      ...step(WEIGHTS, LANES * NUMBER_BYTES),
    ]),
    ...REGISTERS.flatMap((register) => [GET, OUTPUT, GET, SUMS + register, ...STORE, ...offset(register)]),
    ...step(BIAS, LANES * NUMBER_BYTES),
  ])
}

function load(address: number, register: number): number[] {
  return [GET, address, ...LOAD, ...offset(register)]
}

/** Where an instruction reads or writes, from its address on, and that this is a multiple of 4. */
function offset(register: number): number[] {
  return [2, register * REGISTER_BYTES]
}

/** Runs once at least. */
function loop(address: number, end: number, bytes: number, inside: readonly number[]): number[] {
  return [...LOOP, ...inside, ...step(address, bytes), GET, address, GET, end, ...REPEAT_IF_LESS, END]
}

function step(address: number, bytes: number): number[] {
  return [GET, address, 0x41, ...number(bytes), 0x6a, SET, address]
}

/** A section with one entry. */
function section(id: number, entry: readonly number[]): number[] {
  return [id, ...sized([1, ...entry])]
}

function sized(bytes: readonly number[]): number[] {
  return [...number(bytes.length), ...bytes]
}

function name(text: string): number[] {
  return sized(bytesOf(text))
}

function bytesOf(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

/** In two groups of seven bits. */
function number(value: number): number[] {
  return [0x80 | (value & 0x7f), value >> 7]
}
