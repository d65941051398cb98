import { paint } from './terminal.mjs'

/**
 * A line that says what was to be reached, and whether it was.
 *
 * @param {boolean} reached
 * @param {string} text
 */
export function goal(reached, text) {
  return `${reached ? paint('green', '✓') : paint('red', '✗')} ${text}`
}
