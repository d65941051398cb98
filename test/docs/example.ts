import { WARCRecord, WARCSerializer } from 'warcio'

// What the docs clean: a page of a made-up newspaper, others of its site, and the page as text.

const ADDRESS = 'https://news.example/2025/04/14/ferry'
const PICTURE = 'https://news.example/ferry.jpg'

const STATEMENTS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry to the north shore sails again',
  author: { '@type': 'Person', name: 'Marta Lindqvist' },
  datePublished: '2025-04-14T07:30:00+02:00',
}

const STORY = [
  'The ferry to the north shore will sail six times a day from Monday, the harbour office said, after a winter in which it lay at the quay with a broken shaft.',
  'Engineers replaced forty metres of cable and both pumps, and two crews took the boat across the bay on Thursday to see that she turned as she should.',
  '“We missed her more than we would have thought,” said the keeper of the inn at the pier, who had brought her guests over in a fishing boat since November.',
  'The town paid ninety thousand crowns for the work, a third of it from the fund that the council set up when the bridge was closed to lorries.',
]

/** A page of the site with this headline and these paragraphs. */
function page(headline: string, paragraphs: readonly string[], head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${headline} | The Harbour Courier</title>
<meta property="og:site_name" content="The Harbour Courier">
${head}
</head>
<body>
<nav><ul>
<li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/subscribe">Subscribe</a></li><li><a href="/login">Log in</a></li>
</ul></nav>
<article>
<h1>${headline}</h1>
<p class="byline">By Marta Lindqvist</p>
<ul class="share"><li><a href="/share">Share on Facebook</a></li><li><a href="/mail">E-mail</a></li></ul>
<figure><img src="/ferry.jpg" alt="The ferry"><figcaption>The ferry at the pier. Photo: Jonas Berg</figcaption></figure>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<p>For all the latest headlines, follow our WhatsApp channel.</p>
<aside class="related"><h2>Related posts</h2><ul><li><a href="/fares">Fares to rise in June</a></li></ul></aside>
</article>
<div class="consent">We use cookies to improve your experience. By continuing you accept our cookie policy.</div>
<footer>© 2025 The Harbour Courier. All rights reserved.</footer>
</body>
</html>
`
}

const HEAD = `<script type="application/ld+json">${JSON.stringify(STATEMENTS)}</script>
<meta property="og:image" content="${PICTURE}">`
const PAGE = page(STATEMENTS.headline, STORY, HEAD)

const TEXT = [
  'Home > News',
  STATEMENTS.headline,
  'By Marta Lindqvist',
  'April 14, 2025',
  ...STORY,
  'Related posts',
  'Fares to rise in June',
  'We use cookies to improve your experience. By continuing you accept our cookie policy.',
]

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The Harbour Courier</title>
<item><title>${STATEMENTS.headline}</title><link>${ADDRESS}</link></item>
</channel></rss>
`

const NUMBERS = ['first', 'second', 'third', 'fourth', 'fifth']

/** Other pages of the site, each with a story of its own. */
const PAGES = NUMBERS.map((number, index) =>
  page(`The ${number} pier opens`, STORY.map((text) => text.replace('ferry', `${number} boat`)).slice(index % 2)),
)

/** The files that stand where a snippet runs, by their names. */
export async function exampleFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ['page.html', PAGE],
    ['story.txt', `${TEXT.join('\n')}\n`],
    ['feed.xml', FEED],
    ['in.jsonl', PAGES.map((html, index) => `${JSON.stringify({ id: index + 1, html })}\n`).join('')],
    ['crawl.warc.gz', await archive()],
    ...PAGES.map((html, index): [string, string] => [`pages/${String(index + 1)}.html`, html]),
  ])
}

function archive(): Promise<Uint8Array> {
  const response = WARCRecord.create(
    {
      url: ADDRESS,
      date: '2025-04-14T12:00:00Z',
      type: 'response',
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
      statusline: 'HTTP/1.1 200 OK',
    },
    [new TextEncoder().encode(PAGE)],
  )
  return WARCSerializer.serialize(response, { gzip: true })
}
