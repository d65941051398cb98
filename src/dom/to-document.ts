import { parseHTML } from 'linkedom'
import { InputError, toHtml, type Article, type DocumentLike, type Metadata, type NodeLike } from '../index.js'

/** What can be asked of a document where a program has no types of the DOM. */
export interface QueryDocument extends DocumentLike, QueryParent {
  readonly title: string
  readonly body: QueryElement
  readonly head: QueryElement
  getElementById(id: string): QueryElement | null
  createElement(name: string): QueryElement
  toString(): string
}

export interface QueryElement extends NodeLike, QueryParent {
  readonly tagName: string
  readonly outerHTML: string
  textContent: string | null
  innerHTML: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  closest(selectors: string): QueryElement | null
  matches(selectors: string): boolean
  append(...nodes: readonly (NodeLike | string)[]): void
  remove(): void
}

export interface QueryParent {
  querySelector(selectors: string): QueryElement | null
  querySelectorAll(selectors: string): Iterable<QueryElement> & ArrayLike<QueryElement>
}

/** `Document` where a program has the types of the DOM, and else as much of it as queries need. */
export type ArticleDocument = typeof globalThis extends { readonly document: infer Known extends DocumentLike }
  ? Known
  : QueryDocument

const EMPTY = '<!doctype html><html><head><meta charset="utf-8"></head><body><article></article></body></html>'

/** What is stated, by the names that pages state it by. */
const STATED: readonly (readonly [attribute: 'name' | 'property', name: string, field: keyof Metadata])[] = [
  ['name', 'author', 'authors'],
  ['name', 'description', 'description'],
  ['property', 'og:site_name', 'siteName'],
  ['property', 'og:image', 'image'],
  ['property', 'article:published_time', 'published'],
  ['property', 'article:modified_time', 'modified'],
  ['property', 'article:section', 'section'],
  ['property', 'article:tag', 'tags'],
]

/**
 * The article as a document to query: what `toHtml` writes in an `<article>`, and the metadata in the head. It is a
 * document of linkedom's, of which `toString` gives HTML.
 *
 * @throws InputError for what is no article.
 */
export function toDocument(article: Article): ArticleDocument {
  // Whoever forgot to clean the page gives a string.
  if (!Object.hasOwn(Object(article) as object, 'metadata'))
    throw new InputError('toDocument takes what cleanArticle gives: toDocument(cleanArticle(page)).')
  const document = parseHTML(EMPTY).document as unknown as QueryDocument
  const { metadata } = article
  const { title, language, url } = metadata
  if (language !== undefined) document.querySelector('html')?.setAttribute('lang', language)
  // linkedom writes a title as it stands: an end tag in it would end it.
  if (title !== undefined) add(document, 'title', {}).textContent = title.replaceAll('</', '< /')
  if (url !== undefined) add(document, 'link', { rel: 'canonical', href: url })
  for (const [attribute, name, field] of STATED)
    for (const content of valuesOf(metadata[field])) add(document, 'meta', { [attribute]: name, content })
  const shown = document.querySelector('article')
  if (shown) shown.innerHTML = toHtml(article)
  return document as unknown as ArticleDocument
}

function add(document: QueryDocument, name: string, attributes: Readonly<Record<string, string>>): QueryElement {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  document.head.append(element)
  return element
}

function valuesOf(value: Metadata[keyof Metadata]): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? (value as readonly string[]) : []
}
