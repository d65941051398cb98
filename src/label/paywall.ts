import { phraseDetector } from './lexical.js'

export const paywall = phraseDetector('paywall', 'asks for a subscription or a login', {
  short: 40,
  cuts: true,
  sentences: true,
})
