#!/usr/bin/env node
// What a site's profile is worth: pages cleaned without and with what was learned of other pages of their host.
//
//   npm run bench:sites -- [--least N] [--show N]
//
// --least counts the pages of a host (default 5), --show prints this many of the blocks that only the profile took out.
//
// Real hosts: each page is cleaned with what was learned of all others of its host, as HTML and as text. Made sites: the
// frame of one page around the articles of others; what was learned of five is tried on three.
import { parseArgs } from 'node:util'
import { build } from '../lib/build.mjs'
import { goal } from '../lib/goal.mjs'
import { pagesByHost } from '../lib/hosts.mjs'
import { compare, means } from '../lib/likeness.mjs'
import { makeSites } from '../lib/made-sites.mjs'
import { needShared } from '../lib/shared.mjs'
import { allowClosedPipe, padEnd, padStart } from '../lib/terminal.mjs'

/** @typedef {import('../lib/likeness.mjs').Likeness} Likeness */
/** @typedef {import('clean-article').Article} Article */
/** @typedef {import('clean-article').SiteProfile} SiteProfile */
/** @typedef {typeof import('clean-article')} Library */
/** @typedef {'html' | 'text'} Format */
/** @typedef {{ host: string, input: string, gold: string, site: () => SiteProfile }} Trial */

const { values: options } = parseArgs({
  options: { least: { type: 'string', default: '5' }, show: { type: 'string', default: '0' } },
})

const STYLE = 'html-text'
const LEARNED = 5
const TRIED = 3

/**
 * Every page of a host with what was learned of all others. Each is learned once: profiles add up.
 *
 * @param {Format} format @param {Library} library @returns {Promise<Trial[]>}
 */
async function realTrials(format, { learnSite, mergeSites }) {
  const hosts = await pagesByHost(STYLE)
  return [...hosts].flatMap(([host, pages]) => {
    const samples = pages.flatMap(({ html, text, gold }) => {
      const input = format === 'html' ? html : text
      return input === undefined ? [] : [{ input, gold: gold.text }]
    })
    if (samples.length < Number(options.least)) return []
    const learned = samples.map(({ input }) => learnSite([input], { format }))
    return samples.flatMap(({ input, gold }, index) =>
      gold === undefined ? [] : [{ host, input, gold, site: () => mergeSites(...learned.toSpliced(index, 1)) }],
    )
  })
}

/** @param {Library} library @returns {Promise<Trial[]>} */
async function madeTrials({ learnSite }) {
  const sites = await makeSites(STYLE, LEARNED + TRIED)
  return sites.flatMap((pages, number) => {
    const learned = pages.slice(0, LEARNED).map(({ text }) => text)
    const site = learnSite(learned, { format: 'text' })
    return pages
      .slice(LEARNED)
      .map(({ text, gold }) => ({ host: `made ${number}`, input: text, gold, site: () => site }))
  })
}

/** @param {readonly Trial[]} trials @param {Format} format @param {Library} library */
function run(trials, format, { cleanArticle }) {
  const without = []
  const withSite = []
  const taken = []
  for (const { host, input, gold, site } of trials) {
    const plain = cleanArticle(input, { format })
    const article = cleanArticle(input, { format, site: site() })
    without.push(compare(plain.text, gold))
    withSite.push(compare(article.text, gold))
    taken.push(...newlyRemoved(plain, article, gold).map((line) => `${host}: ${line}`))
  }
  return { without, withSite, taken }
}

const SPACES = /\s+/gu

/** What only the profile took out, `!` where the gold has it. @param {Article} plain @param {Article} article @param {string} gold */
function newlyRemoved(plain, article, gold) {
  const before = new Set(plain.removed.map(({ start }) => start))
  const body = gold.replace(SPACES, ' ')
  return article.removed
    .filter(({ start }) => !before.has(start))
    .map(({ kind, reason, text }) => `${body.includes(text) ? '!' : ' '} ${kind}, ${reason}: ${text.slice(0, 100)}`)
}

/** @param {string} name @param {string} how @param {readonly Likeness[]} pages */
function row(name, how, pages) {
  const { precision, recall, f1 } = means(pages)
  const cells = [precision, recall, f1].map((value) => padStart(value.toFixed(4), 9)).join('')
  console.log(`${padEnd(name, 22)}${padEnd(how, 9)}${padStart(String(pages.length), 6)}${cells}`)
}

/** @param {string} name @param {readonly Trial[]} trials @param {Format} format @param {Library} library */
function report(name, trials, format, library) {
  const { without, withSite, taken } = run(trials, format, library)
  if (without.length === 0) {
    console.log(`${padEnd(name, 22)}no pages`)
    return
  }
  row(name, 'without', without)
  row(name, 'with', withSite)
  const [plain, site] = [means(without), means(withSite)]
  const reached = site.precision > plain.precision && site.recall >= plain.recall
  console.log(goal(reached, `${name}: precision rises and recall does not fall; ${taken.length} blocks taken out`))
  const step = Math.max(1, Math.floor(taken.length / Math.max(1, Number(options.show))))
  for (const line of taken.filter((_, index) => index % step === 0).slice(0, Number(options.show)))
    console.log(`  ${line}`)
}

async function main() {
  allowClosedPipe()
  if (!needShared()) return
  build()
  const library = await import('clean-article')
  console.log(`${padEnd('', 22)}${padEnd('profile', 9)} pages precision   recall       F1`)
  report('hosts, HTML', await realTrials('html', library), 'html', library)
  report('hosts, text', await realTrials('text', library), 'text', library)
  report('made sites, text', await madeTrials(library), 'text', library)
}

await main()
