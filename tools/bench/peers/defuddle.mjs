// Defuddle by its entry for Node, on linkedom's document: what its own readme shows first, and faster than on jsdom's.
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { htmlToText } from './html-to-text.mjs'

export const name = 'Defuddle'

/**
 * Without `useAsync` it asks nothing of the network.
 *
 * @param {{ html: string, url: string }} page
 */
export const run = ({ html, url }) => Defuddle(parseHTML(html).document, url, { useAsync: false })

/** @param {Awaited<ReturnType<typeof run>>} result */
export const textOf = (result) => htmlToText(result.content)
