import type { Kind, Verdict } from '../../index.js'
import { Counter, Histogram, type Part } from './counted.js'
import { hostOf, type Digest } from './digest.js'
import { Hosts } from './hosts.js'

/** Tenths of a probability. */
const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
/** Milliseconds. */
const TIMES = [3, 10, 30, 100, 300, 1_000, 3_000]

/** Fields whose absence is told, of articles. */
const FIELDS = {
  title: ({ title }: Digest) => title !== undefined,
  authors: ({ authors }: Digest) => authors.length > 0,
  date: ({ published }: Digest) => published !== undefined,
  language: ({ language }: Digest) => language !== undefined,
}
export type FieldName = keyof typeof FIELDS
const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[]

/** Counts pages. What it holds doesn't grow with them. */
export class Tally {
  pages = 0
  readonly verdicts = new Counter<Verdict['kind']>()
  readonly confidence = new Histogram(TENTHS)
  readonly times = new Histogram(TIMES)
  readonly hosts = new Hosts()
  /** Of each kind: its characters, its blocks, and the pages that have it. */
  readonly characters = new Counter<Kind>()
  readonly blocks = new Counter<Kind>()
  readonly pagesWith = new Counter<Kind>()
  /** Characters of bodies. */
  kept = 0
  readonly #found = new Counter<FieldName>()

  add(digest: Digest): void {
    this.pages++
    this.verdicts.add(digest.verdict.kind)
    this.confidence.add(digest.confidence)
    this.times.add(digest.milliseconds)
    this.hosts.add(hostOf(digest), digest)
    this.kept += digest.kept
    for (const [kind, { blocks, characters }] of Object.entries(digest.removed)) {
      this.characters.add(kind as Kind, characters)
      this.blocks.add(kind as Kind, blocks)
      this.pagesWith.add(kind as Kind)
    }
    if (digest.verdict.kind !== 'article') return
    for (const name of FIELD_NAMES) if (FIELDS[name](digest)) this.#found.add(name)
  }

  /** Of articles, in how many a field was found. */
  get fields(): readonly (readonly [FieldName, Part])[] {
    const of = this.verdicts.get('article')
    return FIELD_NAMES.map((name) => [name, { count: this.#found.get(name), of }])
  }
}
