import { phraseDetector } from './lexical.js'

export const newsletter = phraseDetector('newsletter', 'asks for an e-mail address', {
  short: 40,
  cuts: true,
  sentences: true,
})
