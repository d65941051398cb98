/** A line, and which of two texts has it: both, the first (`-`) or the second (`+`). */
export interface DiffLine {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** More pairs of lines than this take too long to compare: then one text is shown after the other. */
const MOST_CELLS = 4_000_000

/** The fewest lines that make the second text of the first. What goes stands before what comes. */
export function diffLines(first: readonly string[], second: readonly string[]): readonly DiffLine[] {
  const [start, end] = sharedEnds(first, second)
  return [
    ...marked(' ', first.slice(0, start)),
    ...middle(first.slice(start, first.length - end), second.slice(start, second.length - end)),
    ...marked(' ', first.slice(first.length - end)),
  ]
}

/** Lines that follow each other and are all in both texts, or all in one alone. */
export function runsOf(lines: readonly DiffLine[]): readonly (readonly DiffLine[])[] {
  const runs: DiffLine[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last?.[0] !== undefined && (last[0].mark === ' ') === (line.mark === ' ')) last.push(line)
    else runs.push([line])
  }
  return runs
}

/** How many entries two lists share at their beginning and, beyond it, at their end. */
export function sharedEnds(one: readonly string[], two: readonly string[]): readonly [number, number] {
  const most = Math.min(one.length, two.length)
  let start = 0
  while (start < most && one[start] === two[start]) start++
  let end = 0
  while (end < most - start && one.at(-1 - end) === two.at(-1 - end)) end++
  return [start, end]
}

function marked(mark: DiffLine['mark'], lines: readonly string[]): readonly DiffLine[] {
  return lines.map((text) => ({ mark, text }))
}

function middle(first: readonly string[], second: readonly string[]): readonly DiffLine[] {
  if (first.length * second.length > MOST_CELLS) return [...marked('-', first), ...marked('+', second)]
  const shared = sharedLengths(first, second)
  const lines: DiffLine[] = []
  let [one, two] = [0, 0]
  while (one < first.length || two < second.length) {
    const [gone = '', come = ''] = [first[one], second[two]]
    if (one < first.length && two < second.length && gone === come) {
      lines.push({ mark: ' ', text: gone })
      one++
      two++
    } else if (one < first.length && (two === second.length || shared(one + 1, two) >= shared(one, two + 1))) {
      lines.push({ mark: '-', text: gone })
      one++
    } else {
      lines.push({ mark: '+', text: come })
      two++
    }
  }
  return lines
}

/** By where one is in both: how many lines the rest of the one shares with the rest of the other, in their order. */
function sharedLengths(first: readonly string[], second: readonly string[]): (one: number, two: number) => number {
  const width = second.length + 1
  const lengths = new Uint32Array((first.length + 1) * width)
  const at = (one: number, two: number): number => lengths[one * width + two] ?? 0
  for (let one = first.length - 1; one >= 0; one--)
    for (let two = second.length - 1; two >= 0; two--)
      lengths[one * width + two] =
        first[one] === second[two] ? at(one + 1, two + 1) + 1 : Math.max(at(one + 1, two), at(one, two + 1))
  return at
}
