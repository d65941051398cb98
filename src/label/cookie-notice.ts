import { phraseDetector } from './lexical.js'

export const cookieNotice = phraseDetector('cookie-notice', 'asks for consent to cookies, tracking or terms', {
  short: 90,
  cuts: true,
  sentences: true,
})
