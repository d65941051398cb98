/** The markup of a document of linkedom, doctype included. */
export function markupOf(document: { toString(): string }): string {
  return document.toString()
}
