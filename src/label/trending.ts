import { phraseDetector } from './lexical.js'

export const trending = phraseDetector('trending', 'opens a list of what is popular or latest', { short: 10 })
