/**
 * A number for each UTF-16 code unit, 0 or above, worked out when the unit first comes up: to work out all 65,536 would cost every
 * start-up 30 ms.
 */
export function byCodeUnit(workOut: (code: number) => number): (code: number) => number {
  const known = new Int32Array(0x10000).fill(-1)
  return (code) => {
    const value = known[code] as number
    return value >= 0 ? value : (known[code] = workOut(code))
  }
}
