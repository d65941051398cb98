import { POST_HEAD, POST_TYPES, SHOWN_TEXTS } from '../lexicon/markup/schema-types.js'
import type { Element } from '../model/element.js'
import type { Statements } from './index.js'
import { textsOf } from './json-ld.js'
import type { Item } from './microdata.js'
import { plainText } from './plain-text.js'

/** What a page states of the things that it is about, where it shows that to its readers. */
export interface ShownTexts {
  /** Texts of its JSON-LD: posts, descriptions, reviews. */
  readonly texts: readonly string[]
  /** Elements that hold such a text by the page's microdata. */
  readonly elements: readonly Element[]
  /** Of these, the ones that hold a post. */
  readonly posts: readonly Element[]
  /** Elements that say who wrote a post, or when. */
  readonly heads: readonly Element[]
}

/** Characters of all texts together: more is no page that somebody reads. */
const MOST = 1_000_000

export function shownTexts(statements: Statements): ShownTexts {
  const { nodes } = statements.linkedData()
  const { items } = statements.items()
  const asks = [...nodes, ...items].some(({ types }) => types.includes('Question'))
  let left = MOST
  const texts = nodes
    .flatMap((node) => propertiesOf(node.types, asks).flatMap((property) => textsOf(node, property)))
    .filter(({ length }) => (left -= length) >= 0)
    .map(plainText)
  const posts = items.filter(({ types }) => types.some((type) => POST_TYPES.test(type)))
  const textElements = (item: Item) => elementsOf(item, propertiesOf(item.types, asks))
  return {
    texts,
    elements: items.flatMap(textElements),
    posts: posts.flatMap(textElements),
    heads: posts.flatMap((post) => elementsOf(post, POST_HEAD)),
  }
}

/** Where somebody asks and others answer, a comment is a remark beside either. */
function propertiesOf(types: readonly string[], asks: boolean): readonly string[] {
  if (asks && types.includes('Comment')) return []
  return SHOWN_TEXTS.flatMap(([pattern, properties]) => (types.some((type) => pattern.test(type)) ? properties : []))
}

function elementsOf({ properties }: Item, names: readonly string[]): readonly Element[] {
  return names.flatMap((name) => properties.get(name) ?? []).map(({ element }) => element)
}
