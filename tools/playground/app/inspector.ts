import type { LabelledBlock } from '../../../src/index.js'
import { fill, findAll } from './dom.js'
import { tipOf } from './view/tip.js'

/** Pixels between a block and what is told of it. */
const GAP = 8

/** Tells of the block at the pointer, or of the one that the keyboard has come to. The arrow keys go from block to block. */
export class Inspector {
  #blocks: readonly LabelledBlock[] = []
  /** Told to go: it stays away until the pointer or the keyboard comes to another block, whatever scrolls. */
  #isDismissed = false

  constructor(
    private readonly list: HTMLElement,
    private readonly tip: HTMLElement,
  ) {
    list.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'mouse') return
      this.#isDismissed = false
      this.#show(pieceAt(target))
    })
    list.addEventListener('pointerleave', () => {
      this.#show(pieceAt(document.activeElement))
    })
    list.addEventListener('focusin', ({ target }) => {
      this.#reach(pieceAt(target))
    })
    list.addEventListener('focusout', () => {
      this.hide()
    })
    list.addEventListener('keydown', (event) => {
      this.#onKey(event)
    })
    // What is at the pointer stays told, at its new place, until it is out of sight.
    addEventListener('scroll', () => {
      if (this.#isDismissed) return
      const piece = pieceAt(list.querySelector('.piece:hover') ?? document.activeElement)
      this.#show(piece !== undefined && isInSight(piece) ? piece : undefined)
    })
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      this.#isDismissed = true
      this.hide()
    })
  }

  /** Other blocks are shown. */
  show(blocks: readonly LabelledBlock[]): void {
    this.#blocks = blocks
    this.hide()
    this.#pieces[0]?.setAttribute('tabindex', '0')
  }

  hide(): void {
    this.tip.hidden = true
    for (const piece of findAll(this.list, '[aria-describedby]')) piece.removeAttribute('aria-describedby')
  }

  /** Switching a kind may have put the block away that the tab key leads to. */
  keepReachable(): void {
    const reachable = findAll(this.list, '[tabindex="0"]')
    if (reachable.some(isShown)) return
    for (const piece of reachable) piece.tabIndex = -1
    const [first] = this.#pieces
    if (first !== undefined) first.tabIndex = 0
  }

  get #pieces(): readonly HTMLElement[] {
    return findAll(this.list, '.piece').filter(isShown)
  }

  #reach(piece: HTMLElement | undefined): void {
    if (piece === undefined) return
    this.#isDismissed = false
    for (const other of findAll(this.list, '[tabindex="0"]')) other.tabIndex = -1
    piece.tabIndex = 0
    this.#show(piece)
  }

  #show(piece: HTMLElement | undefined): void {
    const block = this.#blocks[Number(piece?.dataset['piece'])]
    this.hide()
    if (piece === undefined || block === undefined) return
    fill(this.tip, tipOf(block))
    this.tip.hidden = false
    piece.setAttribute('aria-describedby', this.tip.id)
    this.#place(piece)
  }

  /** Below the block, or above it where there is no room; a narrow screen has its own place for it. */
  #place(piece: HTMLElement): void {
    const { left, top, bottom } = piece.getBoundingClientRect()
    const { offsetWidth, offsetHeight, style } = this.tip
    const isBelow = bottom + GAP + offsetHeight <= innerHeight
    style.left = `${String(Math.max(GAP, Math.min(left, document.documentElement.clientWidth - offsetWidth - GAP)))}px`
    style.top = `${String(Math.max(GAP, isBelow ? bottom + GAP : top - GAP - offsetHeight))}px`
  }

  #onKey(event: KeyboardEvent): void {
    const pieces = this.#pieces
    const at = pieces.findIndex((piece) => piece === event.target)
    const to = destinationOf(event.key, at, pieces.length)
    if (at === -1 || to === undefined) return
    event.preventDefault()
    pieces[to]?.focus()
  }
}

function destinationOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

function pieceAt(target: EventTarget | null): HTMLElement | undefined {
  const piece = target instanceof Element ? target.closest('.piece') : null
  return piece instanceof HTMLElement ? piece : undefined
}

function isInSight(piece: HTMLElement): boolean {
  const { top, bottom } = piece.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** Neither it nor its paragraph is put out of sight. */
function isShown(piece: HTMLElement): boolean {
  return piece.closest('[hidden]') === null
}
