import { phraseDetector } from './lexical.js'

export const shareBar = phraseDetector('share-bar', 'shares, saves, prints or mails the article', {
  short: 15,
  cuts: true,
})
