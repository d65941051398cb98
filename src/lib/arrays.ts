/** True in tests, which define it; a build knows no such name. */
declare const CHECK_INDICES: boolean | undefined

const isChecked = typeof CHECK_INDICES !== 'undefined' && CHECK_INDICES

/**
 * The number at an index that must exist. Tests fail where it doesn't; in use it counts as 0, because a page with one wrong
 * feature is better than none.
 *
 * @throws RangeError in tests, for an index out of range.
 */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  const value = numbers[index]
  if (value !== undefined) return value
  if (isChecked) throw new RangeError(`no number ${index} among ${numbers.length}`)
  return 0
}

/** A copy with twice the room. */
export function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
