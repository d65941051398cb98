import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import { expect, test } from 'vitest'
import { unpacker } from '../../src/score/unpack.js'
import { readEntityTree } from '../../src/text/entity-tree.js'
import { namedEntities, packEntities } from '../../tools/lib/entity-table.mjs'

const tree = readEntityTree(unpacker(packEntities().join('\n')))

/** What a text that stands behind a `&` is read as, and how much of it. */
function decode(by: Uint16Array, text: string, mode: DecodingMode): unknown {
  const codes: number[] = []
  const decoder = new EntityDecoder(by, (code) => codes.push(code))
  decoder.startEntity(mode)
  const read = decoder.write(text, 0)
  return { codes, read: read < 0 ? decoder.end() : read }
}

test('every name stands for what it stands for in the table of entities, with whatever follows it', () => {
  const names = namedEntities().map(([name]) => name)
  expect(names.length).toBeGreaterThan(2100)
  for (const name of names) {
    for (const text of [
      name,
      `${name};`,
      `${name}=`,
      `${name}x;`,
      `${name} x`,
      name.slice(0, -1),
      `${name.slice(1)};`,
    ]) {
      for (const mode of [DecodingMode.Legacy, DecodingMode.Strict, DecodingMode.Attribute])
        expect([text, decode(tree, text, mode)]).toEqual([text, decode(htmlDecodeTree, text, mode)])
    }
  }
})

test('a reference reads as it should', () => {
  expect(decode(tree, 'auml;', DecodingMode.Strict)).toEqual({ codes: [0xe4], read: 6 })
  expect(decode(tree, 'notin;', DecodingMode.Legacy)).toEqual({ codes: [0x2209], read: 7 })
  expect(decode(tree, 'notit;', DecodingMode.Legacy)).toEqual({ codes: [0xac], read: 4 })
  expect(decode(tree, 'nothing;', DecodingMode.Strict)).toEqual({ codes: [], read: 0 })
})
