import { cleanArticle } from '../../src/index.js'

// A made-up paper: each story has its number in every paragraph, so that none can be taken for another.

const PARAGRAPHS = [
  'The ferry to the north shore will sail NUMBER times a day from Monday, the harbour office said, after a winter in which it lay at the quay with a broken shaft.',
  'Engineers replaced NUMBER metres of cable and both pumps, and two crews took the boat across the bay on Thursday to see that she turned as she should.',
  '"We missed her more than we would have thought," said the keeper of the inn at pier NUMBER, who had brought her guests over in a fishing boat since November.',
  'The town paid NUMBER thousand crowns for the work, a third of it from the fund that the council set up when the bridge was closed to lorries.',
  'Tickets cost what they cost last year, and pupils of school NUMBER on the far side travel free before nine in the morning and after two in the afternoon.',
]

/** The story of this number, with a menu above it and a notice and links below. */
export function story(number: number): string {
  const paragraphs = PARAGRAPHS.map((line) => `<p>${line.replace('NUMBER', String(number))}</p>`)
  return page(
    `Ferry number ${String(number)} sails again`,
    `<article><h1>Ferry number ${String(number)} sails again</h1>${paragraphs.join('\n')}</article>
<aside><h2>Related posts</h2><ul><li><a href="/2">Fares to rise in June</a></li><li><a href="/3">Pier closed</a></li></ul></aside>`,
  )
}

/** A page of nothing but links to these paths. */
export function frontPage(paths: readonly string[]): string {
  const cards = paths.map((path) => `<li><a href="${path}">More on ${path}</a></li>`)
  return page('The Harbour Courier', `<h1>Today</h1><ul>${cards.join('\n')}</ul>`)
}

/** A story whose elements nest deeper than a page may: cleaning it throws a `LimitError`. */
export function poisonedStory(): string {
  return page('A bottomless page', `${'<div>'.repeat(2_000)}${story(0)}`)
}

/** What the library makes of a story in this process. */
export function cleaned(html: string, url: string): { title: string | undefined; text: string } {
  const { metadata, text } = cleanArticle(html, { url })
  return { title: metadata.title, text }
}

/** The error that the library throws for this page. */
export function errorOf(html: string): Error {
  try {
    cleanArticle(html)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('the page was cleaned, and should not have been')
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>${title} | The Harbour Courier</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a> <a href="/contact">Contact</a></nav>
${body}
<footer><p>We use cookies to improve your experience. By continuing you accept our cookie policy.</p></footer>
</body></html>`
}
