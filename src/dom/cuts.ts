import { nestingRule } from '../read/html/scan/nesting-rules.js'
import { isBlank, isBlock, type PageNode } from './page-node.js'

/** A node to take out. */
export interface Cut {
  readonly node: PageNode
  /** The element stays, empty: it is the border between two lines, or ends what is before it. */
  readonly emptied: boolean
}

/** What a page has one of. */
const FRAME: ReadonlySet<string> = new Set(['html', 'head', 'body', 'frameset'])
const DRAWN: ReadonlySet<string> = new Set(['picture', 'svg', 'canvas', 'math'])

/**
 * The outermost elements in which all text is boilerplate, and boilerplate that stands loose beside other text. What has
 * no text goes with them, but for the pictures of the article, and for what states something of the page.
 */
export function cutsOf(nodes: readonly PageNode[]): readonly Cut[] {
  keepWithoutText(nodes)
  for (const node of nodes.toReversed()) {
    if (!node.parent) continue
    node.parent.kept ||= node.kept
    node.parent.gone ||= node.gone
  }
  return withBorders(nodes, outermost(nodes))
}

function keepWithoutText(nodes: readonly PageNode[]): void {
  const isOfArticle = articleParts(nodes)
  for (const node of nodes) {
    const { tag, parent, states } = node
    if (!tag) continue
    const isPicture = tag.media !== undefined || DRAWN.has(tag.name)
    if (states || FRAME.has(tag.name) || (isPicture && parent && isOfArticle.has(parent))) node.kept = true
  }
}

/** The elements whose pictures are the article's: of the text in and around them the nearest is its own, captions apart. */
function articleParts(nodes: readonly PageNode[]): ReadonlySet<PageNode> {
  const own = new Set<PageNode>()
  const others = new Set<PageNode>()
  for (const node of nodes.toReversed()) {
    const { label, parent } = node
    if (!parent) continue
    if (own.has(node) || label === 'body' || label === 'title') own.add(parent)
    if (others.has(node) || (label !== undefined && label !== 'caption')) others.add(parent)
  }
  for (const node of nodes) if (node.parent && own.has(node.parent) && !others.has(node)) own.add(node)
  return own
}

function outermost(nodes: readonly PageNode[]): ReadonlySet<PageNode> {
  return new Set(nodes.filter((node) => node.gone && !node.kept && !isInCut(node)))
}

/** What is around a node goes with it. */
function isInCut({ parent }: PageNode): boolean {
  return parent !== undefined && parent.gone && !parent.kept
}

interface Line {
  /** A text, or a picture within a line, came last. */
  open: boolean
  /** What goes behind it, and began or ended a line. */
  border: PageNode | undefined
}

/** Lines that only boilerplate kept apart stay apart. */
function withBorders(nodes: readonly PageNode[], cut: ReadonlySet<PageNode>): readonly Cut[] {
  const breaks = breaking(nodes)
  const borders = new Set(closing(nodes, cut))
  const lines = new Map<PageNode | undefined, Line>()
  for (const node of nodes) {
    if (isInCut(node) || isBlank(node)) continue
    const line = lines.get(node.home) ?? { open: false, border: undefined }
    lines.set(node.home, line)
    if (cut.has(node)) {
      if (line.open && breaks.has(node)) line.border ??= node
    } else if (isBlock(node) || isBreak(node)) Object.assign(line, { open: false, border: undefined })
    else if (isInLine(node)) {
      if (line.border) borders.add(line.border)
      Object.assign(line, { open: true, border: undefined })
    }
  }
  return nodes.flatMap((node, index): readonly Cut[] => {
    if (!cut.has(node)) return []
    if (!borders.has(node)) return [{ node, emptied: false }]
    return isBlock(node) || !breaks.has(node) ? [{ node, emptied: true }] : textsFrom(nodes, index, node.end)
  })
}

function isInLine({ tag, unseen }: PageNode): boolean {
  return tag ? tag.media !== undefined : !unseen
}

function isBreak({ tag }: PageNode): boolean {
  return tag?.name === 'br'
}

/** Elements that go although their tag ends the element before them, with nothing behind them that would end it instead. */
function closing(nodes: readonly PageNode[], cut: ReadonlySet<PageNode>): readonly PageNode[] {
  const next = new Map<PageNode | undefined, PageNode>()
  const found: PageNode[] = []
  for (const node of nodes.toReversed()) {
    const { closes, parent } = node
    if (!cut.has(node)) {
      if (!isBlank(node)) next.set(parent, node)
    } else if (closes.length > 0 && !endsAll(next.get(parent), parent, closes)) found.push(node)
  }
  return found
}

function endsAll(next: PageNode | undefined, parent: PageNode | undefined, names: readonly string[]): boolean {
  if (!next) return parent !== undefined && parent.innerEnd < parent.end
  const ends = nestingRule(next.tag?.name ?? '').ends
  return names.every((name) => ends?.has(name) === true)
}

/** What begins or ends a line, by itself or by what is in it. */
function breaking(nodes: readonly PageNode[]): ReadonlySet<PageNode> {
  const found = new Set<PageNode>()
  for (const node of nodes.toReversed()) {
    if (isBlock(node) || isBreak(node)) found.add(node)
    if (node.parent && found.has(node)) found.add(node.parent)
  }
  return found
}

/** An element within a line, with blocks in it, is no border without them: its texts alone go. */
function textsFrom(nodes: readonly PageNode[], first: number, end: number): readonly Cut[] {
  const cuts: Cut[] = []
  for (let index = first; (nodes[index]?.start ?? end) < end; index++) {
    const node = nodes[index]
    if (node?.tag === undefined && node?.gone === true) cuts.push({ node, emptied: false })
  }
  return cuts
}
