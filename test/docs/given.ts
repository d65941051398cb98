import { readFileSync, readdirSync } from 'node:fs'

// The names that every snippet of the docs may use without saying where they come from. Node loads this before a snippet,
// in a folder with the files of `example.ts`.

declare global {
  /** A page of a newspaper, and where it came from. */
  var html: string
  var url: string
  /** The same as a scraper left it. */
  var text: string
  /** Pages of one site. */
  var pages: readonly string[]
  /** A new stream of records. */
  var records: () => ReadableStream<{ readonly id: number; readonly html: string }>
}

const HOST = 'https://news.example'

globalThis.html = readFileSync('page.html', 'utf8')
globalThis.url = `${HOST}/2025/04/14/ferry`
globalThis.text = readFileSync('story.txt', 'utf8')
globalThis.pages = readdirSync('pages').map((name) => readFileSync(`pages/${name}`, 'utf8'))
globalThis.records = () =>
  new ReadableStream({
    start(controller) {
      for (const [index, html] of pages.entries()) controller.enqueue({ id: index + 1, html })
      controller.close()
    },
  })

/** No test asks the network: this is all of it. */
const SITE = new Map([
  [url, html],
  [`${HOST}/feed.xml`, readFileSync('feed.xml', 'utf8')],
])

globalThis.fetch = (address) => {
  const asked = address instanceof Request ? address.url : address.toString()
  const found = SITE.get(asked)
  if (found === undefined) throw new Error(`The docs ask for ${asked}, which isn't there.`)
  return Promise.resolve(new Response(found, { headers: { 'content-type': 'text/html; charset=utf-8' } }))
}
