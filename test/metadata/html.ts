import type { LabelledBlock } from '../../src/model/block.js'
import { isKind, type Label } from '../../src/model/kind.js'
import type { Metadata } from '../../src/model/article.js'
import { newContext, type Context, type LabelledPage } from '../../src/metadata/context.js'
import { readMetadata } from '../../src/metadata/index.js'
import { readHtml } from '../../src/read/html/index.js'

export interface HtmlOptions {
  readonly url?: string
  readonly language?: string
}

const DEPTH = 1_000

/**
 * A page of HTML whose blocks are labelled by hand: `data-as="paywall"` on a block's element says what it is, an `<h1>` is
 * a title, and everything else is body.
 */
export function htmlPage(html: string, { url, language }: HtmlOptions = {}): LabelledPage {
  const page = readHtml(html, { url, depth: DEPTH })
  const blocks = page.blocks.map((block, index): LabelledBlock => {
    const home = page.markup?.origins[index]?.home
    const given = home?.attributes.get('data-as')
    const label: Label = isKind(given) ? given : home?.tag === 'h1' ? 'title' : 'body'
    return { ...block, label, reason: '', confidence: 1 }
  })
  const body = blocks.filter(({ label }) => label === 'body').map(({ text }) => text)
  return { blocks, body: body.join('\n\n'), markup: page.markup, input: page.input, language, url }
}

export function contextOf(html: string, options?: HtmlOptions): Context {
  return newContext(htmlPage(html, options))
}

export function metadataOf(html: string, options?: HtmlOptions): Metadata {
  return readMetadata(htmlPage(html, options))
}

/** A script of JSON-LD. */
export function ld(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
}

/** A paragraph to stand for the body. */
export const BODY =
  '<p>The council met on the first evening of the week to hear what the engineers had found below the old bridge.</p>'
