import fc from '../fast-check.js'
import type { Article, Block, Container, ContainerTag, Role, Span, SpanKind } from '../../src/index.js'
import { articleOf } from './articles.js'
import { VECTORS } from './vectors.js'

const ROLES: readonly Role[] = ['paragraph', 'heading', 'list-item', 'quote', 'caption', 'table', 'code']
const TAGS: readonly ContainerTag[] = ['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'table', 'tr', 'figure']
const SPANS: readonly SpanKind[] = [
  ...(['link', 'strong', 'emphasis', 'code', 'sub', 'sup', 'deleted', 'inserted', 'mark', 'formula'] as const),
]

/** Characters that mean something to HTML or Markdown, between letters, digits and spaces of several kinds. */
const CHARACTERS = [...'\\`*_{}[]()<>#+-=.!|~:&;"\'/^$%@?,1290aAbB  \u00a0“”é日本', '\u2028', '\t', '\n', '\0', '😀']
const PHRASES = ['&lt;', '&amp;#60;', 'https://a.example/x_y_z', 'www.a.example', '---', '===', '```', '1. ', 'a', ' ']

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...CHARACTERS, ...PHRASES), { maxLength: 24 }).map(joined) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(VECTORS).flat()) },
)

function joined(parts: readonly string[]): string {
  return parts.join('')
}

/** Addresses of all sorts, most of which may not be in a link. */
const anyUrl: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('mailto:a@a.example', 'tel:+123', 'https://a.example/a_(b)_c', 'https://a.example/)](x "y")'),
  fc.constantFrom('javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', '//a.example', ''),
  anyText,
  anyText.map((text) => `https://a.example/?${text}`),
)

const anyNumber = fc.oneof(
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 1.5, 2 ** 31, 1e21),
)

/** Malformed too: out of range, empty, crossing. */
const anySpan: fc.Arbitrary<Span> = fc
  .record({
    kind: fc.constantFrom(...SPANS),
    start: anyNumber,
    end: anyNumber,
    href: fc.option(anyUrl, { nil: undefined }),
  })
  .map(({ href, ...span }) => ({ ...span, ...(href !== undefined && { href }) }))

const anyContainer: fc.Arbitrary<Container> = fc
  .record({
    tag: fc.constantFrom(...TAGS),
    id: fc.nat(5),
    first: fc.option(anyNumber, { nil: undefined }),
    numerals: fc.constantFrom(undefined, 'a', 'I', '"><b>' as 'a'),
  })
  .map(({ first, numerals, ...container }) => ({
    ...container,
    ...(first !== undefined && { first }),
    ...(numerals !== undefined && { numerals }),
  }))

const anyPart: fc.Arbitrary<Omit<Block, 'start' | 'end'>> = fc.record(
  {
    text: anyText,
    role: fc.constantFrom(...ROLES),
    level: anyNumber,
    mark: fc.constantFrom('•', '-', '1.', '2)', '99.', 'a)', '<b>', '1. # '),
    continues: fc.boolean(),
    breaks: fc.boolean(),
    spans: fc.array(anySpan, { maxLength: 6 }),
    within: fc.array(anyContainer, { maxLength: 5 }),
    cells: fc.array(anyNumber, { maxLength: 4 }),
    lines: fc.array(fc.record({ start: anyNumber, within: fc.array(anyContainer, { maxLength: 4 }) }), {
      maxLength: 4,
    }),
    header: fc.boolean(),
  },
  { requiredKeys: ['text', 'role'] },
)

const anyMedia = fc.record(
  {
    kind: fc.constantFrom('image', 'video', 'audio', 'embed'),
    url: anyUrl,
    alt: anyText,
    width: anyNumber,
    height: anyNumber,
    caption: anyText,
    position: fc.integer({ min: -1, max: 6 }),
  },
  { requiredKeys: ['kind', 'url', 'position'] },
)

/** Blocks in any state, in any containers, with pictures anywhere: more than any page holds. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    parts: fc.array(anyPart, { maxLength: 6 }),
    title: fc.option(anyText, { nil: undefined }),
    images: fc.array(anyMedia, { maxLength: 2 }),
    embeds: fc.array(anyMedia, { maxLength: 2 }),
  })
  .map(({ parts, title, images, embeds }) =>
    articleOf(parts, { images, embeds, ...(title !== undefined && { title }) }),
  )
