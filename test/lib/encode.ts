/** By character the bytes that it has in an encoding of one or two bytes a character. */
function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(charset)
  const table = new Map<string, readonly number[]>()
  const note = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) note([byte])
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) note([lead, trail])
  return table
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** A text in an old encoding. What that lacks becomes a character reference, as where a form was sent. */
export function encode(text: string, charset: string): Uint8Array {
  const table = tables.get(charset) ?? tableOf(charset)
  tables.set(charset, table)
  return Uint8Array.from(
    [...text].flatMap((character) => table.get(character) ?? [...Buffer.from(referenceTo(character))]),
  )
}

/** A text as it comes back from an encoding. */
export function encodable(text: string, charset: string): string {
  encode('', charset)
  const table = tables.get(charset)
  return [...text].map((character) => (table?.has(character) ? character : referenceTo(character))).join('')
}

const referenceTo = (character: string): string => `&#${String(character.codePointAt(0))};`
