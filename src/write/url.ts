import { SCHEMES, type UrlAttribute } from './allowed.js'

/**
 * A URL as a browser would read it, in its normal form: what looks like one scheme and is another can't pass.
 *
 * @returns undefined for what isn't absolute or leads where the attribute may not.
 */
export function safeUrl(url: string | undefined, attribute: UrlAttribute): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  const allowed: readonly string[] = SCHEMES[attribute]
  return allowed.includes(protocol) ? href : undefined
}
