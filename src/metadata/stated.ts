import { HEAD_NAMES, type HeadField } from '../lexicon/head-names.js'
import { comparable, firstOf, foundAt, sourceOf, type Context, type Source } from './context.js'
import { textsOf, type LdNode } from '../statements/json-ld.js'
import { itemValues } from '../statements/microdata.js'

/** Turns what a page states into the value of a field; undefined where that can't be the value. */
export type Normalise<Value> = (stated: string, context: Context) => Value | undefined

/** What a text states of a field in its head, as a source. */
export function fromHead<Value>(field: HeadField, normalise: Normalise<Value>): Source<Value> {
  return fromHeadList(field, (stated, context) => firstOf(stated, (text) => normalise(text, context)))
}

/** The same for a field of several values. */
export function fromHeadList<Value>(
  field: HeadField,
  read: (stated: readonly string[], context: Context) => Value | undefined,
): Source<Value> {
  return (context) => {
    const { head } = context.page
    if (!head) return undefined
    return firstOf(HEAD_NAMES[field], (name) => {
      const stated = head.stated.flatMap((statement) => (statement.name === name ? [statement.content] : []))
      return foundAt(`${head.source} ${name}`, read(stated, context))
    })
  }
}

/** The `<meta>` tags of some names, the earlier name first, as a source. */
export function fromMeta<Value>(names: readonly string[], normalise: Normalise<Value>): Source<Value> {
  return (context) =>
    firstOf(names, (name) =>
      foundAt(
        `meta ${name}`,
        firstOf(metaTexts(context, name), (text) => normalise(text, context)),
      ),
    )
}

/** What the `<meta>` tags of a name state, in the order of the page. */
export function metaTexts({ metas }: Context, name: string): readonly string[] {
  return metas.get(name) ?? []
}

/** A property of the page's own article in its JSON-LD, as a source: a string, one of a list, or a node's name. */
export function fromArticle<Value>(property: string, normalise: Normalise<Value>): Source<Value> {
  return fromNode(property, (context) => context.ld.article, normalise)
}

/** The same of another node. */
export function fromNode<Value>(
  property: string,
  node: (context: Context) => LdNode | undefined,
  normalise: Normalise<Value>,
): Source<Value> {
  return sourceOf(`json-ld ${property}`, (context) =>
    firstOf(textsOf(node(context), property), (text) => normalise(text, context)),
  )
}

/** A property that the page's own article states by microdata or RDFa, as a source. */
export function fromItem<Value>(property: string, normalise: Normalise<Value>): Source<Value> {
  return sourceOf(`microdata ${property}`, (context) =>
    firstOf(itemValues(context.items, property), ({ value }) => normalise(value, context)),
  )
}

/** The sections that a page states, as they are compared. */
export function statedSections(context: Context): ReadonlySet<string> {
  return context.once.of(findSections, context)
}

function findSections(context: Context): ReadonlySet<string> {
  const stated = [...metaTexts(context, 'article:section'), ...textsOf(context.ld.article, 'articleSection')]
  return new Set(stated.map(comparable))
}
