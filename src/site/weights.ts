import type { SiteFeature } from './evidence.js'

// Made by tools/train from blocks that the judge takes for body: 35765 of 110 sites as HTML, 33986 of 95 as text.
// Logistic regression of body; on sites that it wasn't fitted on:
//   html made below 0.2: 0.416 of the characters that are no body go (0.396 of the lines), 0.0004 of the bodies
//   html real below 0.2: 0.001 of the characters that are no body go (0.004 of the lines), 0.0003 of the bodies
//   text made below 0.2: 0.542 of the characters that are no body go (0.606 of the lines), 0.0014 of the bodies

export interface SiteWeights {
  readonly bias: number
  readonly weights: Readonly<Record<SiteFeature, number>>
}

export const HTML_SITE: SiteWeights = {
  bias: 1.04,
  weights: {
    judged: 0.26,
    shared: -3.92,
    outside: 3.91,
    'between shared': -11.71,
    'beside shared': -8.50,
    length: -0.95,
    quoted: 6.23,
    place: 0.87,
  },
}

export const TEXT_SITE: SiteWeights = {
  bias: 3.16,
  weights: {
    judged: 0.70,
    shared: -1.06,
    outside: -0.78,
    'between shared': -24.32,
    'beside shared': -5.86,
    length: -1.39,
    quoted: 5.19,
    place: 0.00,
  },
}
