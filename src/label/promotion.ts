import { phraseDetector } from './lexical.js'

export const promotion = phraseDetector('promotion', {
  short: 30,
  cuts: true,
})
