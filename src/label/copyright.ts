import { phraseDetector } from './lexical.js'

export const copyright = phraseDetector('copyright', {
  short: 40,
  cuts: true,
  sentences: true,
})
