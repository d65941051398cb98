// Made by tools/train from the pages whose whole body is known, a number a relation: see features/relations.ts.

/** How much likelier the body goes on than ends, in logits. */
export const LEAVE: readonly number[] = [
  0.0, // first
  3.2, // continues
  2.5, // same role
  2.72, // other role
  3.36, // same element
  4.53, // twins
  3.0, // siblings
  1.45, // apart 1
  2.04, // apart 2
  1.29, // apart 3
  0.69, // apart 4
  0.46, // apart 5
  0.13, // apart 6
]

/** And how much likelier it doesn't begin. */
export const ENTER: readonly number[] = [
  0.55, // first
  2.33, // continues
  2.95, // same role
  2.45, // other role
  4.38, // same element
  4.34, // twins
  3.21, // siblings
  4.32, // apart 1
  2.95, // apart 2
  3.05, // apart 3
  2.95, // apart 4
  2.84, // apart 5
  2.78, // apart 6
]
