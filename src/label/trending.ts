import { phraseDetector } from './lexical.js'

export const trending = phraseDetector('trending', { short: 10 })
