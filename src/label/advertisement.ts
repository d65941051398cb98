import { phraseDetector } from './lexical.js'

export const advertisement = phraseDetector('advertisement', { short: 25, cuts: true })
