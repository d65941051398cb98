import { phraseDetector } from './lexical.js'

export const promotion = phraseDetector('promotion', 'advertises the site itself: its channels, apps, appeals', {
  short: 30,
  cuts: true,
})
