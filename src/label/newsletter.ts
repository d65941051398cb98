import { phraseDetector } from './lexical.js'

export const newsletter = phraseDetector('newsletter', {
  short: 40,
  cuts: true,
  sentences: true,
})
