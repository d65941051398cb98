const WWW = /^www\./u

/** The host of an address without `www.`; '' where it has none. */
export function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname.replace(WWW, '') : ''
}
