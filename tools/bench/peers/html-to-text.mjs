import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shared } from '../../lib/shared.mjs'

/** @type {{ render: (html: string, style?: string) => string }} */
const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)

/**
 * The text of what a peer gives back as HTML, a line a block: a score compares words, which `textContent` would glue.
 *
 * @param {string} html
 */
export const htmlToText = (html) => render(html, 'blocks')
