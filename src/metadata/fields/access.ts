import { META_NAMES } from '../../lexicon/markup/meta-names.js'
import { GO_ON } from '../../lexicon/truncation.js'
import type { LabelledBlock } from '../../model/block.js'
import { webUrl } from '../../text/urls.js'
import { countWords } from '../../text/word-count.js'
import {
  comparable,
  firstOf,
  foundAt,
  readFirst,
  withoutMark,
  type Context,
  type Found,
  type Source,
} from '../context.js'
import { nodesOf, valuesOf, type LdNode } from '../../statements/json-ld.js'
import { fromItem, fromMeta } from '../stated.js'

const PROPERTY = 'isAccessibleForFree'

const FREE: readonly Source<boolean>[] = [
  ({ ld }) => statedBy([ld.article, ld.page]),
  fromItem(PROPERTY, toBoolean),
  ({ ld }) => statedBy(nodesOf(ld.article, 'hasPart')),
  fromMeta(META_NAMES.access, (tier) => TIERS.get(tier.trim().toLowerCase())),
]

/** Metered articles are free for some. */
const TIERS: ReadonlyMap<string, boolean> = new Map([
  ['free', true],
  ['locked', false],
])

/** What the publisher states: that anybody may read all of it. */
export function readFree(context: Context): Found<boolean> | undefined {
  return readFirst(FREE, context)
}

function statedBy(nodes: readonly (LdNode | undefined)[]): Found<boolean> | undefined {
  const stated = nodes.flatMap((node) => valuesOf(node, PROPERTY)).filter((value) => typeof value !== 'object')
  return foundAt(
    `json-ld ${PROPERTY}`,
    firstOf(stated, (value) => toBoolean(String(value))),
  )
}

const TRUE = /(?:^|\/)(?:true|1|yes)$/iu
const FALSE = /(?:^|\/)(?:false|0|no)$/iu

/** `true`, `"False"`, `http://schema.org/False`. */
function toBoolean(stated: string): boolean | undefined {
  const text = stated.trim()
  if (TRUE.test(text)) return true
  return FALSE.test(text) ? false : undefined
}

/** Blocks behind the body in which a paywall or a request to read on is about this article. */
const BEHIND = 3
/** A body of more words was not cut off by a paywall. */
const SHORT_BODY = 300

const goOn: ReadonlySet<string> = new Set(GO_ON.map(comparable))

/**
 * Whether the text asks to go on elsewhere, a paywall stands right behind a short one, or it is a part of one that isn't
 * free: many a wall is put up by a script, and stands nowhere in the page.
 */
export function readTruncated(context: Context): Found<boolean> | undefined {
  return brokenOff(context) ?? partOfPaid(context)
}

/** A body that comes to this share of the words that its page states is all of it, counted otherwise. */
const NEARLY_ALL = 0.7
/** Trailing dots, as teasers end. */
const TRAILING_OFF = /(?:…|\.{3})[\s"'”’»)\]]*$/u

function partOfPaid(context: Context): Found<boolean> | undefined {
  const { page, ld } = context
  if (context.bodyEnd === 0 || readFree(context)?.value !== false) return undefined
  if (TRAILING_OFF.test(page.body.slice(-20))) return { value: true, origin: 'end of the body' }
  if (lacksPaidPart(context)) return { value: true, origin: 'json-ld hasPart' }
  const stated = valuesOf(ld.article, 'wordCount').map(Number)
  const isPart = stated.some((words) => countWords(page.body) < NEARLY_ALL * words)
  return isPart ? { value: true, origin: 'json-ld wordCount' } : undefined
}

/**
 * Whether the page has a place for the part that isn't free, and none of the body stands there. A body that the page doesn't
 * show stands nowhere.
 */
function lacksPaidPart({ page: { markup, blocks, body }, ld }: Context): boolean {
  const paid = nodesOf(ld.article, 'hasPart').filter((part) => statedBy([part])?.value === false)
  const classes = paid
    .flatMap((part) => valuesOf(part, 'cssSelector'))
    .flatMap((selector) => (typeof selector === 'string' ? ` ${selector.slice(1)} ` : []))
  const places = markup?.elements.filter(({ attributes }) =>
    classes.some((name) => ` ${attributes.get('class') ?? ''} `.includes(name)),
  )
  const shown = blocks.filter(({ label }) => label === 'body')
  if (!places?.length || !body.endsWith(shown.at(-1)?.text ?? '')) return false
  return !shown.some(({ start, end }) => places.some(({ from, to }) => from <= start && to >= end))
}

function brokenOff(context: Context): Found<boolean> | undefined {
  const { blocks, body } = context.page
  if (context.bodyEnd === 0) return undefined
  const behind = blocks.slice(context.bodyEnd - 1, context.bodyEnd + BEHIND)
  for (const [offset, block] of behind.entries()) {
    const asks =
      goOn.has(comparable(withoutMark(block.text))) && !leadsToAnother(block, blocks[context.bodyEnd + offset], context)
    const locked = block.label === 'paywall' && countWords(body) < SHORT_BODY
    if (asks || locked) return { value: true, origin: `${block.label} block ${context.bodyEnd + offset}` }
  }
  return undefined
}

/**
 * Whether "Read more" leads to another article: below a teaser it links to another page of the site, and above teasers it
 * is a heading. A text that was cut goes on at its own address, or on another site.
 */
function leadsToAnother(
  { start, end, label }: LabelledBlock,
  next: LabelledBlock | undefined,
  { page, statements }: Context,
): boolean {
  const { markup } = page
  const isTeaser = label === 'related-posts' || label === 'trending'
  // A text shows no address, so the line below tells where it leads.
  if (markup === undefined) return isTeaser && next?.label === label
  const link = markup.elements.find(({ tag, from, to }) => tag === 'a' && from <= start && to >= end)
  const address = link && webUrl(link.attributes.get('href') ?? '', markup.base)
  if (address === undefined) return isTeaser
  const here = statements.addresses()
  const isSite = here.some((known) => URL.canParse(known) && new URL(known).host === new URL(address).host)
  return !statements.isOwn(address) && (isSite || here.length === 0)
}
