import { parseHtml } from '../read/html/scan/parse.js'
import type { Sink } from '../read/html/sink.js'
import type { PageNode } from './page-node.js'
import { PageTree } from './page-tree.js'

/** The nodes of HTML with places that it can be cut at: none of them within a tag. */
export function readSource(html: string): readonly PageNode[] {
  const tree = new PageTree()
  const sink: Sink = {
    open: (tag, start) => {
      tree.open(tag, beginOfTag(html, start))
    },
    attribute: (attribute, value) => {
      tree.attribute(attribute, value)
    },
    text: (data, start, end) => {
      tree.text(data, beginOfText(html, start, end), end)
    },
    close: (end) => {
      const name = tree.innermost?.name ?? ''
      const innerEnd = end - name.length - END_TAG.length
      const isTag = html.slice(innerEnd, end - 1).toLowerCase() === `</${name}`
      if (isTag) tree.close(pastTag(html, end - 1), innerEnd)
      else tree.close(beginOfTag(html, end))
    },
  }
  // `label` has read the page before, and held it against the limit.
  parseHtml(html, sink, Number.POSITIVE_INFINITY)
  return tree.nodes
}

const END_TAG = '</>'

// The scanner ends an end tag behind its name: what else stands in the tag counts there as what comes next.

function beginOfTag(html: string, start: number): number {
  const begin = html.indexOf('<', start)
  return begin < 0 ? html.length : begin
}

function beginOfText(html: string, start: number, end: number): number {
  const begins = start === 0 || html[start - 1] === '>' || html[start] === '<'
  return begins ? start : Math.min(pastTag(html, start), end)
}

function pastTag(html: string, from: number): number {
  const end = html.indexOf('>', from)
  return end < 0 ? html.length : end + 1
}
