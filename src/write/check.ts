import { InputError } from '../model/errors.js'

/** @throws InputError for what is no article: a page that was to be cleaned first. */
export function checkArticle(article: unknown, writer: string): void {
  if (typeof article === 'object' && article !== null && 'blocks' in article) return
  throw new InputError(`${writer} takes what cleanArticle gives: ${writer}(cleanArticle(page)).`)
}
