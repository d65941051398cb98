import { placeArticle } from '../position.js'
import { chooseModified, choosePublished } from './choose.js'
import { collectDates, monthOfAddress } from './collect.js'
import { found, type Context, type Found } from '../context.js'
import { dateOfUrl } from './address.js'
import { readUrl } from '../fields/url.js'
import { headDates } from './head.js'
import { datelineDate } from './dateline.js'
import { datesInPlace, isBesideByline, relativeDate, type PlacedStatement } from './visible.js'

export interface Dates {
  readonly published: Found<string> | undefined
  readonly modified: Found<string> | undefined
}

export function readDates(context: Context): Dates {
  return context.page.markup ? fromMarkup(context) : fromText(context)
}

function fromText(context: Context): Dates {
  const head = headDates(context)
  const shown = fromLines(context)
  // Labels may have missed the headline, or taken a story beside the article for it.
  const { published, modified } = shown.published ? shown : fromLines(placeArticle(context))
  const first = head.published ?? published ?? datelineDate(context)
  return { published: first, modified: head.modified ?? shown.modified ?? modified }
}

function fromLines(context: Context): Dates {
  const stated = datesInPlace(context, context.languages)
  const modified = stated.find(({ role }) => role === 'modified')
  return { published: published(context, stated), modified: modified && found(modified.iso, modified.placed) }
}

/** An address that holds the day is never wrong about it, but the text is more precise. */
function published(context: Context, stated: readonly PlacedStatement[]): Found<string> | undefined {
  const plain = stated.filter(({ role }) => role === undefined)
  const candidates = [
    ...stated.filter(({ role }) => role === 'published'),
    ...plain.filter(({ placed }) => isBesideByline(context, placed.index)),
    ...plain,
  ]
  const address = dateOfUrl(readUrl(context)?.value)
  if (address !== undefined) {
    const same = candidates.find(({ iso }) => iso.startsWith(address))
    return same ? found(same.iso, same.placed) : { value: address, origin: 'url' }
  }
  const best = candidates[0]
  return best ? found(best.iso, best.placed) : relativeDate(context)
}

function fromMarkup(context: Context): Dates {
  const evidence = collectDates(context)
  const published = choosePublished(evidence, monthOfAddress(context))
  return {
    published: published ?? relativeDate(placeArticle(context)),
    modified: chooseModified(evidence, published?.value),
  }
}
