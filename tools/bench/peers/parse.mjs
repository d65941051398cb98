// Bare linkedom: what everything that works on a document has to pay before it begins.
import { parseHTML } from 'linkedom'

export const name = 'linkedom parse'

/** @param {{ html: string }} page */
export const run = ({ html }) => parseHTML(html).document

/** It extracts nothing. */
export const textOf = () => undefined
