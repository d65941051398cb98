import { phraseDetector } from './lexical.js'

export const shareBar = phraseDetector('share-bar', {
  short: 15,
  cuts: true,
})
