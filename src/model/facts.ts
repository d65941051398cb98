/** What a page states about itself outside of its text, in the order of the page and unchanged. */
export interface Facts {
  /** Text of the first `<title>`, on one line. */
  readonly title: string | undefined
  readonly metas: readonly MetaTag[]
  readonly links: readonly LinkTag[]
  /** The text of every JSON-LD script, neither parsed nor mended. */
  readonly jsonLd: readonly string[]
  /** `<html lang>`, else `xml:lang`. */
  readonly language: string | undefined
  /** `<base href>`. */
  readonly base: string | undefined
  /** `<meta http-equiv="refresh">`. */
  readonly refresh: string | undefined
}

export interface MetaTag {
  /** Its `property`, `name`, `itemprop` or `http-equiv`, in lower case and trimmed. */
  readonly name: string
  /** On one line. Never empty. */
  readonly content: string
}

/** A `<link>` with an address: canonical, alternate, AMP. */
export interface LinkTag {
  /** In lower case. */
  readonly rel: string
  readonly href: string
  readonly hreflang: string | undefined
}
