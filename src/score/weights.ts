import type { FEATURES } from '../features/features.js'

export const BIAS = -5

export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  length: 3,
  long: 0.5,
  'stop-words': 3,
  ends: 1,
  sentences: 0.7,
  commas: 0.3,
  capitals: -1,
  numbers: -1,
  'starts-lower': -0.3,
  covered: -3,
  phrase: -2,
  mark: -2,
  'list-item': -0.3,
  heading: 0.5,
  repeated: -1,
  position: -0.5,
  'prose-before': 0,
  'prose-previous': 0.5,
  'prose-next': 0.5,
  'prose-2': 1,
  'prose-5': 1,
  'prose-12': 1,
  'prose-30': 0.5,
  between: 2,
  'phrases-5': -1,
  distance: -1,
  items: 1,
}
