import { phraseDetector } from './lexical.js'

export const advertisement = phraseDetector('advertisement', 'marks paid content', { short: 25, cuts: true })
