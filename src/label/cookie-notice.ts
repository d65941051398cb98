import { phraseDetector } from './lexical.js'

export const cookieNotice = phraseDetector('cookie-notice', {
  short: 90,
  cuts: true,
  sentences: true,
})
