import { hostOf, pagesOf } from '../train/corpora.mjs'

/** @typedef {import('../train/corpora.mjs').Page} Page */
/** @typedef {Page & { text?: string | undefined }} HostPage its HTML, and its text where the corpora have that */

const CORPORA = ['fundus', 'wcxb', 'readability', 'trafilatura', 'htmldate']

/**
 * The pages of all corpora by their host, every address once, with the texts that the corpora have of them.
 *
 * @param {string} style of the texts
 * @returns {Promise<Map<string, HostPage[]>>}
 */
export async function pagesByHost(style) {
  /** @type {Map<string, string | undefined>} */
  const texts = new Map()
  for await (const { id, texts: styles } of pagesOf('texts')) texts.set(id, styles?.[style])
  /** @type {Map<string, HostPage[]>} */
  const hosts = new Map()
  const seen = new Set()
  for (const corpus of CORPORA) {
    for await (const page of pagesOf(corpus)) {
      const address = addressOf(page)
      if (address === undefined || seen.has(address)) continue
      seen.add(address)
      const pages = hosts.get(hostOf(address)) ?? []
      pages.push({ ...page, text: texts.get(page.id) })
      hosts.set(hostOf(address), pages)
    }
  }
  return hosts
}

const STATED = [
  /<link[^>]+rel=["']?canonical[^>]*href=["']?([^"'> ]+)/iu,
  /<meta[^>]+property=["']?og:url[^>]*content=["']?([^"'> ]+)/iu,
]

/** Where a page came from: as the corpus has it, else as the page states it. @param {Page} page */
function addressOf({ url, html }) {
  const stated = STATED.map((pattern) => pattern.exec(html)?.[1])
  return [url, ...stated].find((address) => address?.startsWith('http') && URL.canParse(address) && !isMade(address))
}

/** The corpus of Readability's own tests has one address for all of its pages. @param {string} address */
const isMade = (address) => hostOf(address) === 'fakehost'
