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
  if (url.length > LONGEST) return undefined
  const { protocol, href } = parse(url, base) ?? NOWHERE
  return schemes.has(protocol) ? href : undefined
}

const NOWHERE = { protocol: '', href: '' }

/** Nearly all addresses can be read, and asking first would read them twice. */
function parse(url: string, base: string | undefined): URL | undefined {
  if (base === undefined && !URL.canParse(url)) return undefined
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}
