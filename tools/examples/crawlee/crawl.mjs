#!/usr/bin/env node
// Crawls a site and prints the articles on it, as JSON lines; what went wrong goes to standard error:
//   node crawl.mjs https://news.example/ > articles.jsonl
import { Configuration, HttpCrawler, log } from '@crawlee/http'
import { cleanArticle } from 'clean-article'

// Crawlee's own reports would stand among the articles.
log.setLevel(log.LEVELS.OFF)

const crawler = new HttpCrawler(
  {
    async requestHandler({ request, body, enqueueLinks, parseWithCheerio, pushData }) {
      const url = request.loadedUrl ?? request.url
      const { metadata, text, verdict } = cleanArticle(String(body), { url })
      const $ = await parseWithCheerio()
      const links = $('a[href]').toArray()
      // Links to other hosts are left out by default.
      await enqueueLinks({ urls: links.map((link) => String($(link).attr('href'))), baseUrl: url })
      // Last of all: a handler that fails before is run again, and nothing is written twice.
      if (verdict.kind !== 'article') return
      const { title, authors, published } = metadata
      await pushData({ url, title, authors, published, text })
    },
    // After its retries, a page that can't be had or cleaned is named, and the crawl goes on.
    failedRequestHandler({ request }, error) {
      console.error(`${request.url}: ${error.message}`)
    },
    maxRequestRetries: 1,
  },
  // All in memory. Without this the queue and the dataset are kept under ./storage, and a crawl can be taken up again.
  new Configuration({ persistStorage: false }),
)

await crawler.run(process.argv.slice(2))
const { items } = await crawler.getData()
for (const item of items) console.log(JSON.stringify(item))
