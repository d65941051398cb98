import { runsOf, sharedEnds, type DiffLine } from './diff.js'
import type { Difference } from './differences.js'

/** Unchanged lines that are shown beside a change. */
const CONTEXT = 1
/** A change of more lines is shown by its first ones. */
const MOST_LINES = 40
/** Characters of a line that is shown for the place alone, of one that is shown for itself, and around what changed in it. */
const SHORT = 76
const LONG = 240
const AROUND = 40

/** Gives a line its colour, or leaves it as it is. */
export type Painter = (mark: DiffLine['mark'], line: string) => string

/** Says how an article differs from what was expected, in lines for people. */
export function describeDifferences(differences: readonly Difference[], paint: Painter = (_, line) => line): string {
  return differences.map(({ of, lines }) => `  ${of}\n${describeLines(lines, paint)}`).join('\n\n')
}

function describeLines(lines: readonly DiffLine[], paint: Painter): string {
  const shown = withoutFar(withoutShared(lines)).map((line) => {
    if (line === GAP) return '      …'
    const cut = cutTo(line.text, line.mark === ' ' ? SHORT : LONG)
    return paint(line.mark, `    ${line.mark} ${withoutControls(cut === '' ? '(an empty line)' : cut)}`)
  })
  const more = shown.length - MOST_LINES
  const all = more > 1 ? [...shown.slice(0, MOST_LINES), `      … and ${String(more)} more lines`] : shown
  return all.join('\n')
}

const GAP = Symbol('unchanged lines')

/** Of unchanged lines those that stand beside a change. */
function withoutFar(lines: readonly DiffLine[]): readonly (DiffLine | typeof GAP)[] {
  const shown: (DiffLine | typeof GAP)[] = []
  for (const [index, line] of lines.entries()) {
    const around = lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
    if (around.some(({ mark }) => mark !== ' ')) shown.push(line)
    else if (shown.at(-1) !== GAP) shown.push(GAP)
  }
  return shown
}

/** A line that was changed is shown where it was, without what both of it share far from there. */
function withoutShared(lines: readonly DiffLine[]): readonly DiffLine[] {
  return runsOf(lines).flatMap((run) => (run.length > MOST_LINES ? run : focusRun(run)))
}

/** Lines that went are paired with the lines alike that came, each behind the partner of the one before. */
function focusRun(run: readonly DiffLine[]): readonly DiffLine[] {
  const shown = [...run]
  let from = 0
  for (const [index, { mark, text }] of run.entries()) {
    if (mark !== '-') continue
    const at = run.findIndex((line, place) => place >= from && line.mark === '+' && areAlike(text, line.text))
    if (at === -1) continue
    from = at + 1
    const [gone, come] = focus(text, run[at]?.text ?? '')
    shown[index] = { mark: '-', text: gone }
    shown[at] = { mark: '+', text: come }
  }
  return shown
}

/** Also what begins alike for so long that it would be cut before the difference. */
function areAlike(one: string, two: string): boolean {
  const [first, second] = [[...one], [...two]]
  const [start, end] = sharedEnds(first, second)
  return start > AROUND || 3 * (start + end) >= Math.max(first.length, second.length)
}

function focus(one: string, two: string): readonly [string, string] {
  const [first, second] = [[...one], [...two]]
  const [start, end] = sharedEnds(first, second)
  const show = (characters: readonly string[]): string => {
    const from = Math.max(0, start - AROUND)
    const to = Math.min(characters.length, characters.length - end + AROUND)
    const text = characters.slice(from, to).join('')
    return `${from > 0 ? '…' : ''}${text}${to < characters.length ? '…' : ''}`
  }
  const [gone, come] = [show(first), show(second)]
  return looksLike(gone) === looksLike(come) ? [withUnseen(gone), withUnseen(come)] : [gone, come]
}

const UNSEEN = /[\p{Cf}\p{Zs}\p{M}]/gu
const SPACES = / {2,}/gu

function looksLike(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, ' ').replace(SPACES, ' ')
}

const ODD = /(?! )[\p{Cf}\p{Zs}\p{M}]/gu

/** Characters that can't be seen by their numbers, where nothing else differs. */
function withUnseen(text: string): string {
  return text.replace(ODD, numbered)
}

const CONTROL = /(?!\t)\p{Cc}/gu

/** A page must not steer the terminal. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, numbered)
}

function numbered(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}

function cutTo(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
