import { phraseDetector } from './lexical.js'

export const copyright = phraseDetector('copyright', 'states rights, imprint or terms', {
  short: 40,
  cuts: true,
  sentences: true,
})
