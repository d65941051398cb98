import { phraseDetector } from './lexical.js'

export const paywall = phraseDetector('paywall', {
  short: 40,
  cuts: true,
  sentences: true,
})
