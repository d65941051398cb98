import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built, needsBuild } from '../lib/built.js'
import { startScript, stopAll, type Ending } from '../lib/programs.js'
import { cleaned, errorOf, frontPage, poisonedStory, story } from './news.js'

const STORIES = ['/ferry-1', '/ferry-2', '/ferry-3', '/ferry-4', '/ferry-5'] as const
const ELSEWHERE = 'http://other.invalid/story'
const SITE: Readonly<Record<string, string>> = {
  '/': frontPage([...STORIES, '/news', '/broken', '/bottomless', '/gone', ELSEWHERE]),
  '/news': frontPage(STORIES),
  '/bottomless': poisonedStory(),
  ...Object.fromEntries(STORIES.map((path, index) => [path, story(index + 1)])),
}

/** How often each path was asked for. */
const asked = new Map<string, number>()
const server = createServer((request, response) => {
  const path = request.url ?? ''
  asked.set(path, (asked.get(path) ?? 0) + 1)
  const html = SITE[path]
  const status = path === '/broken' ? 500 : html === undefined ? 404 : 200
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  response.end(html ?? `<h1>Error ${String(status)}</h1><p>The page can’t be shown.</p>`)
})
const listens = await listen(server)
const missing = listens ? (built ? '' : needsBuild) : 'no loopback interface to serve a site on'

let crawled: Ending
beforeAll(async () => {
  if (missing !== '') return
  const path = fileURLToPath(new URL('../../tools/examples/crawlee/crawl.mjs', import.meta.url))
  crawled = await startScript(path, [at('/')]).ended
}, 120_000)

afterAll(async () => {
  await stopAll()
  server.closeAllConnections()
  server.close()
})

describe.skipIf(missing !== '')(`the Crawlee example${missing && `: ${missing}`}`, () => {
  test('prints the articles of a site as the library cleans them, and nothing else', () => {
    const { status, stdout } = crawled
    const articles = stdout.trim().split('\n').map(read)
    const expected = STORIES.map((path) => ({ url: at(path), ...cleaned(String(SITE[path]), at(path)) }))
    expect(articles.sort((a, b) => (a.url < b.url ? -1 : 1))).toEqual(expected)
    expect(status).toBe(0)
  })

  test('names the pages that could not be had or cleaned, and asks for the others once', () => {
    expect(crawled.stderr.trim().split('\n').sort()).toEqual([
      `${at('/bottomless')}: ${errorOf(poisonedStory()).message}`,
      expect.stringMatching(new RegExp(`^${at('/broken')}: .*500`, 'u')),
    ])
    const once = ['/', ...STORIES, '/news', '/gone'].map((path) => [path, 1] as const)
    expect(Object.fromEntries(asked)).toMatchObject(Object.fromEntries(once))
  })
})

function at(path: string): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`
}

function read(line: string): { url: string; title?: string; text: string } {
  const { url, title, text } = JSON.parse(line) as { url: string; title: string; text: string }
  return { url, title, text }
}

/** Whether the machine lets it. */
function listen(site: Server): Promise<boolean> {
  return new Promise((resolve) => {
    site.once('error', () => resolve(false))
    site.listen(0, '127.0.0.1', () => resolve(true))
  })
}
