/** What the HTML that is written can hold: every element, each with its attributes. Beside it stands MathML, by a list of its own. */
export const ELEMENTS = {
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  p: [],
  br: [],
  hr: [],
  pre: [],
  blockquote: [],
  ul: [],
  ol: ['start', 'reversed', 'type'],
  li: ['id', 'value'],
  dl: [],
  dt: [],
  dd: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  figure: [],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height'],
  a: ['href'],
  strong: [],
  em: [],
  code: ['class'],
  sub: [],
  sup: [],
  del: [],
  ins: [],
  mark: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Tag = keyof typeof ELEMENTS
export type AttributeOf<T extends Tag> = (typeof ELEMENTS)[T][number]

/** Where a URL may lead, by the attribute that holds it. */
export const SCHEMES = {
  href: ['http:', 'https:', 'mailto:', 'tel:'],
  src: ['http:', 'https:'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type UrlAttribute = keyof typeof SCHEMES
