import type { SiteFeature } from './evidence.js'

// Made by tools/train from blocks that the judge takes for body: 36370 of 110 sites as HTML, 33094 of 95 as text.
// Logistic regression of body; on sites that it wasn't fitted on:
//   html made below 0.2: 0.430 of the characters that are no body go (0.404 of the lines), 0.0005 of the bodies
//   html real below 0.2: 0.002 of the characters that are no body go (0.010 of the lines), 0.0002 of the bodies
//   text made below 0.2: 0.490 of the characters that are no body go (0.583 of the lines), 0.0015 of the bodies

export interface SiteWeights {
  readonly bias: number
  readonly weights: Readonly<Record<SiteFeature, number>>
}

export const HTML_SITE: SiteWeights = {
  bias: 1.01,
  weights: {
    judged: 0.27,
    shared: -4.18,
    outside: 3.01,
    'between shared': -7.75,
    'beside shared': -5.98,
    length: -0.74,
    quoted: 4.98,
    place: 0.87,
  },
}

export const TEXT_SITE: SiteWeights = {
  bias: 3.2,
  weights: {
    judged: 0.65,
    shared: -1.34,
    outside: -1.04,
    'between shared': -17.41,
    'beside shared': -4.87,
    length: -1.2,
    quoted: 3.82,
    place: 0.0,
  },
}
