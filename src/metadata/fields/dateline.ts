import { DATELINES, NO_PLACES } from '../../lexicon/places.js'
import { comparable, readFirst, type Context, type Found, type Source } from '../context.js'

/** A dateline is over by here. */
const LONGEST = 120

const SOURCES: readonly Source<string>[] = [{ source: 'the beginning of the body', read: beginning }]

export function readDateline(context: Context): Found<string> | undefined {
  return readFirst(SOURCES, context)
}

function beginning(context: Context): Found<string> | undefined {
  const block = context.page.blocks[context.bodyStart]
  if (!block || block.text.length < LONGEST / 3) return undefined
  const place = placeOf(block.text)
  // A dialogue begins every answer with a name.
  if (place === undefined || isDialogue(context)) return undefined
  return { value: place, origin: `body block ${context.bodyStart + 1}` }
}

const noPlaces: ReadonlySet<string> = new Set(NO_PLACES)

function placeOf(text: string): string | undefined {
  const start = text.slice(0, LONGEST)
  for (const pattern of DATELINES) {
    const place = pattern.exec(start)?.groups?.place?.trim()
    if (place === undefined) continue
    return comparable(place)
      .split(' ')
      .some((word) => noPlaces.has(word))
      ? undefined
      : place
  }
  return undefined
}

const SPEAKER = /^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}:/u

function isDialogue(context: Context): boolean {
  const body = context.page.blocks.slice(context.bodyStart, context.bodyEnd)
  return body.filter(({ label, text }) => label === 'body' && SPEAKER.test(text)).length > 1
}
