import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { shared } from '../lib/shared.mjs'

const STYLES = ['blocks', 'nodes', 'paragraphs', 'bullets']

/**
 * The HTML of a page as two of the kinds of text that scrapers leave, every kind in its turn: all of them would be three
 * million blocks more.
 *
 * @param {{ id: string, html: string }} page
 * @returns {Promise<{ style: string, text: string }[]>}
 */
export async function renderings({ id, html }) {
  const { render } = await import(pathToFileURL(join(shared, 'bench/render.mjs')).href)
  const first = [...id].reduce((sum, character) => sum + character.charCodeAt(0), 0)
  return [first, first + 1].map((number) => {
    const style = STYLES[number % STYLES.length] ?? 'blocks'
    return { style, text: String(render(html, style)) }
  })
}
