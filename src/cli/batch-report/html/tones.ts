import type { Label } from '../../../index.js'
import colours from '../../colours.json' with { type: 'json' }

const TONES: Readonly<Partial<Record<string, string>>> = colours

/** The colour of a kind, as `explain` shows it too: a class of the style. */
export function toneOf(label: Label): string {
  return label === 'body' ? 'body' : (TONES[label] ?? 'gray')
}
