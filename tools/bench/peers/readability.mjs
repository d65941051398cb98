// Readability on linkedom's document.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

export const name = 'Readability'

/** @param {{ html: string }} page */
export const run = ({ html }) => new Readability(parseHTML(html).document).parse()

/** @param {ReturnType<typeof run>} result */
export const textOf = (result) => result?.textContent ?? ''
