/** `https://schema.org/NewsArticle`, `schema:NewsArticle`. */
const VOCABULARY = /^(?:https?:\/\/[^\s]*[/#]|schema:)/u

/** The name of a type or a property without a vocabulary in front: `NewsArticle`. */
export function localName(name: string): string {
  return name.replace(VOCABULARY, '')
}
