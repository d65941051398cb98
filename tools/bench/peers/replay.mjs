// The texts that a system gave during the benchmark, as the scorers call them. CLEAN_ARTICLE_REPLAY names the file.
import { readFileSync } from 'node:fs'

/** @type {Record<string, string>} */
const texts = JSON.parse(readFileSync(process.env['CLEAN_ARTICLE_REPLAY'] ?? '', 'utf8'))

/** @param {{ id: string }} page */
export const extract = ({ id }) => ({ text: texts[id] ?? '' })
