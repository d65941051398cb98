const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const WEB_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:'])
/** Longer ones are data. */
const LONGEST = 4_000

/** An address made absolute, as a link may have it: http, https, mailto or tel. */
export function safeUrl(url: string, base: string | undefined): string | undefined {
  return resolve(url, base, LINK_SCHEMES)
}

/** An address made absolute, as a page or a picture may have it: http or https. */
export function webUrl(url: string, base: string | undefined): string | undefined {
  return resolve(url, base, WEB_SCHEMES)
}

function resolve(url: string, base: string | undefined, schemes: ReadonlySet<string>): string | undefined {
  if (url.length > LONGEST || !URL.canParse(url, base)) return undefined
  const { protocol, href } = new URL(url, base)
  return schemes.has(protocol) ? href : undefined
}
