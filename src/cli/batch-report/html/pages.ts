import type { Page } from '../collect.js'
import { hostOf } from '../digest.js'
import type { Listed } from '../lists.js'
import type { Blocks } from '../read-blocks.js'
import type { Shown } from '../blocks.js'
import { section } from './charts.js'
import { duration, plural, score } from './figures.js'
import { toneOf } from './tones.js'
import { markup, type Markup } from './markup.js'
import { bdi } from './table.js'

export const anchorOf = ({ number }: Page): string => `page-${String(number + 1)}`

/** Each list in a section of its own. A page that stands in several is written where it comes first. */
export function pageSections(lists: readonly Listed<Page>[], blocks: ReadonlyMap<Page, Blocks>): Markup {
  const written = new Set<Page>()
  const entry = (page: Page): Markup => {
    if (written.has(page))
      return markup`<li class="again"><a href="#${anchorOf(page)}">${nameOf(page)}</a> ${facts(page)} <small>(opens above)</small></li>`
    written.add(page)
    return markup`<li>${openable(page, blocks.get(page) ?? [])}</li>`
  }
  return markup`<div class="choice"><input type="checkbox" id="only-removed"><label for="only-removed">In opened pages, show only what was taken out</label></div>
${lists.map(({ list, pages }) =>
  section(
    list.id,
    list.title,
    pages.length === 0
      ? markup`<p>None.</p>`
      : markup`<ol class="pages">\n${pages.map((page) => markup`${entry(page)}\n`)}</ol>`,
    list.about,
  ),
)}`
}

const nameOf = ({ digest, name }: Page): Markup => bdi(digest.title ?? name)

function facts({ digest }: Page): Markup {
  const { verdict, confidence, milliseconds } = digest
  const host = hostOf(digest)
  return markup`<span class="facts">${host === undefined ? undefined : markup`${bdi(host)} · `}<span class="verdict ${verdict.kind === 'article' ? 'good' : 'plain'}">${verdict.kind} ${score(verdict.probability)}</span> · confidence ${score(confidence)} · ${duration(milliseconds)}</span>`
}

function openable(page: Page, blocks: Blocks): Markup {
  return markup`<details><summary><span class="name">${nameOf(page)}</span> ${facts(page)}</summary>
${about(page)}
${typeof blocks === 'string' ? markup`<p>${blocks}</p>` : markup`<ol class="blocks"${languageOf(page)}>\n${blocks.map(blockOf)}</ol>`}
</details>`
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu

/** So that it is read out as what it is. */
function languageOf({ digest: { language } }: Page): Markup | undefined {
  return language !== undefined && TAG.test(language) ? markup` lang="${language}"` : undefined
}

function about(page: Page): Markup {
  const { name, digest } = page
  const { url, authors, published, verdict } = digest
  const entries = [
    ['Input', name],
    ['Address', url],
    ['Authors', authors.length === 0 ? 'missing' : authors.join(', ')],
    ['Date', published ?? 'missing'],
    ['Verdict', `${verdict.kind}${verdict.reason === '' ? '' : `: ${verdict.reason}`}`],
  ] as const
  // A link to what is inside opens what is around it.
  return markup`<dl class="about-page" id="${anchorOf(page)}">
${entries.map(([field, value]) => (value === undefined ? markup`` : markup`<div><dt>${field}</dt><dd dir="auto">${value}</dd></div>\n`))}</dl>`
}

/** A block as `explain` shows it: its kind and how sure that is, its text, and the reason. */
function blockOf(shown: Shown): Markup {
  if ('left' in shown)
    return markup`<li class="gap">… ${plural(shown.left, 'more block')}${shown.label === undefined ? '' : ` of ${shown.label}`}</li>\n`
  const { label, text, reason, confidence } = shown
  const is = label === 'body' ? 'is-body' : 'is-removed'
  return markup`<li class="${is} ${toneOf(label)}"><span class="kind">${label} <span class="score">${score(confidence)}</span></span> <span class="text" dir="auto">${text}</span>${reason === '' ? undefined : markup` <span class="why" lang="en">${reason}</span>`}</li>\n`
}
