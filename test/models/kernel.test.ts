import fc from '../fast-check.js'
import { describe, expect, test, vi } from 'vitest'
import { Kernel, plainRoom } from '../../src/models/lib/kernel.js'
import { simdModule } from '../../src/models/lib/simd.js'
import { applied } from './plain.js'

const whole = fc.integer({ min: -50, max: 50 })
const real = fc.float({ min: -8, max: 8, noNaN: true })

function layers(number: fc.Arbitrary<number>, most: number): fc.Arbitrary<{ weights: number[][]; bias: number[] }> {
  const size = fc.integer({ min: 1, max: most })
  return fc.tuple(size, size).chain(([inputs, outputs]) => {
    const list = (length: number) => fc.array(number, { minLength: length, maxLength: length })
    return fc.record({
      weights: fc.array(list(inputs), { minLength: outputs, maxLength: outputs }),
      bias: list(outputs),
    })
  })
}

function kernels(weights: readonly (readonly number[])[], bias: readonly number[]): [simd: Kernel, plain: Kernel] {
  const numbers = [Float64Array.from(weights.flat()), Float64Array.from(bias)] as const
  return [new Kernel(...numbers), new Kernel(...numbers, plainRoom)]
}

function run(kernel: Kernel, outputs: number, input: readonly number[]): number[] {
  const output = new Float64Array(outputs)
  kernel.apply(Float64Array.from(input), 0, output, 0)
  return [...output]
}

describe('a kernel', () => {
  test('weighs each input for each output and adds the bias', () => {
    const weights = [
      [1, 2, 3],
      [0, -1, 10],
    ]
    for (const kernel of kernels(weights, [100, 0.5])) {
      expect(run(kernel, 2, [4, 5, 6])).toEqual([4 + 10 + 18 + 100, -5 + 60 + 0.5])
    }
  })

  test('leaves out no input and no output, and takes none twice', () => {
    for (const size of [1, 3, 4, 5, 15, 16, 17, 33]) {
      const identity = Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_, at) => Number(at === row)),
      )
      const input = Array.from({ length: size }, (_, at) => 2 ** (at % 20) + at)
      for (const kernel of kernels(identity, new Array<number>(size).fill(0))) {
        expect(run(kernel, size, input)).toEqual(input)
      }
    }
  })

  test('of no inputs gives its bias', () => {
    for (const kernel of kernels([[], []], [3, 4])) expect(run(kernel, 2, [])).toEqual([3, 4])
  })

  test('is what the sums on paper are, wherever the rows stand in their tables', () => {
    const cases = layers(whole, 20).chain((layer) =>
      fc.record({
        layer: fc.constant(layer),
        input: fc.array(whole, { minLength: layer.weights[0]?.length ?? 0, maxLength: layer.weights[0]?.length ?? 0 }),
        from: fc.nat(5),
        to: fc.nat(5),
      }),
    )
    fc.assert(
      fc.property(cases, ({ layer: { weights, bias }, input, from, to }) => {
        for (const kernel of kernels(weights, bias)) {
          const table = Float64Array.from([...new Array<number>(from).fill(77), ...input, 88, 99])
          const output = new Float64Array(to + bias.length + 2).fill(-1)
          kernel.apply(table, from, output, to)
          const sums = applied({ weights, bias }, input)
          expect([...output]).toEqual([...new Array<number>(to).fill(-1), ...sums, -1, -1])
        }
      }),
    )
  })

  test('gives the same to the last bit with WebAssembly and without', () => {
    const cases = layers(real, 20).chain((layer) => {
      const size = layer.weights[0]?.length ?? 0
      return fc.tuple(
        fc.constant(layer),
        fc.array(fc.oneof(real, fc.constant(0)), { minLength: size, maxLength: size }),
      )
    })
    fc.assert(
      fc.property(cases, ([{ weights, bias }, input]) => {
        const [simd, plain] = kernels(weights, bias)
        expect(run(simd, bias.length, input).map(withoutSign)).toEqual(run(plain, bias.length, input).map(withoutSign))
      }),
    )
  })
})

/** There are two zeros. */
function withoutSign(number: number): number {
  return number + 0
}

test('WebAssembly takes the module: this machine has its instructions', () => {
  expect(WebAssembly.validate(simdModule())).toBe(true)
})

test('layers are kept apart, however many there are', () => {
  const many = Array.from(
    { length: 40 },
    (_, at) => new Kernel(new Float64Array(64 * 64).fill(at), Float64Array.of(at, ...new Float64Array(63))),
  )
  for (const [at, kernel] of many.entries()) expect(run(kernel, 1, new Array<number>(64).fill(1))).toEqual([65 * at])
})

test.each([
  ['is missing', undefined],
  ['is forbidden', { Memory: WebAssembly.Memory, Instance: WebAssembly.Instance, Module: forbidden }],
])('where WebAssembly %s, plain code does it', async (_, found) => {
  vi.resetModules()
  vi.stubGlobal('WebAssembly', found)
  const { Kernel: Plain } = await import('../../src/models/lib/kernel.js')
  expect(run(new Plain(Float64Array.of(2, 3), Float64Array.of(1)), 1, [10, 100])).toEqual([321])
  vi.unstubAllGlobals()
})

function forbidden(): never {
  throw new EvalError('Refused to compile')
}
