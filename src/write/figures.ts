import { isGroup, type Figure, type Node } from './nodes.js'

/** Pictures side by side with the same caption are one figure, which says it once, below the last. */
export function addFigure(siblings: Node[], figure: Figure): void {
  const last = siblings.at(-1)
  const others = isGroup(last) && last.tag === 'figure' ? last.children : [last]
  const other = others.at(-1)
  if (other?.type !== 'figure' || figure.caption === undefined || !isBeside(other, figure)) {
    siblings.push(figure)
    return
  }
  const children = [...others.slice(0, -1), { ...other, caption: undefined }, figure].filter(
    (node) => node !== undefined,
  )
  siblings[siblings.length - 1] = { ...FIGURE, children }
}

function isBeside({ media, caption }: Figure, next: Figure): boolean {
  return caption === next.caption && media.position === next.media.position
}

const FIGURE = {
  type: 'group',
  tag: 'figure',
  first: undefined,
  reversed: false,
  numerals: undefined,
  mark: undefined,
  callout: undefined,
} as const
