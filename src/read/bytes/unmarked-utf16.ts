/** How much of a page is looked at, in bytes. */
const SAMPLE = 4_096
/** Least share of characters that are ASCII in a page of any language: spaces, digits, letters and tags. */
const LEAST_ASCII = 0.05
/** A text in another encoding may be damaged, or end, with a few zeros. */
const FEWEST = 3
/** Zeros that stand on the other side, or beside no text, come up by chance only: `一` and a wide space have one. */
const FAR_MORE = 4
const FIRST_OF_TEXT = 9

/** UTF-16 of which no mark tells: there ASCII has a zero beside each byte, always on the same side. */
export function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  const zeros: [ahead: number, behind: number, others: number] = [0, 0, 0]
  for (let at = 0; at < length; at++) {
    const isBesideText = (bytes[at ^ 1] ?? 0) >= FIRST_OF_TEXT
    if (bytes[at] === 0) zeros[isBesideText ? ((at & 1) as 0 | 1) : 2]++
  }
  const [ahead, behind, others] = zeros
  const least = Math.max(FEWEST, (LEAST_ASCII * length) / 2)
  if (behind >= Math.max(least, FAR_MORE * (ahead + others))) return 'utf-16le'
  return ahead >= Math.max(least, FAR_MORE * (behind + others)) ? 'utf-16be' : undefined
}
