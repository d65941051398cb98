import { dateShare } from '../../dates/dates.js'
import { decodeEntities } from '../../text/entities.js'
import { clean } from '../../text/whitespace.js'
import { comparable, type Context } from '../context.js'
import { siteNames, type SiteNames } from '../site/names.js'
import { statedSections } from '../stated.js'
import { withoutEnds } from './parts.js'
import { WEIGHTS, type Place } from './weights.js'

/** What one place of the page has for the headline. */
export interface TitleStatement {
  readonly place: Place
  /** How far it is believed. */
  readonly weight: number
  /** E.g. `meta og:title`. */
  readonly origin: string
  /** On one line, lines of a heading parted by line ends. */
  readonly text: string
  /** Without the names of site and section and a date at its ends, and on one line. */
  readonly headline: string
}

/** One kind of places where a headline may be stated. */
export type TitleSource = (reader: StatementReader, context: Context) => void

const LONGEST = 400
const LETTER = /\p{L}/u
const DIGIT = /\d/u
const MOSTLY_DATE = 0.8

/** Collects what may be the headline, each wording of a place once. */
export class StatementReader {
  readonly statements: TitleStatement[] = []
  private readonly sites: SiteNames
  private readonly sections: ReadonlySet<string>

  constructor(private readonly context: Context) {
    this.sites = siteNames(context)
    this.sections = statedSections(context)
  }

  /** @param weight where the place alone doesn't say how far it is believed */
  add(place: Place, origin: string, texts: readonly string[], weight: number = WEIGHTS[place]): void {
    for (const stated of texts) {
      const text = tidy(stated)
      if (!this.accepts(text)) continue
      const headline = withoutEnds(text, (part) => this.isForeign(part)).replaceAll('\n', ' ')
      if (comparable(headline) === '') continue
      if (this.statements.some((known) => known.place === place && known.headline === headline)) continue
      this.statements.push({ place, weight, origin, text, headline })
    }
  }

  accepts(text: string): boolean {
    return text.length <= LONGEST && LETTER.test(text) && !this.sites.has(text)
  }

  private isForeign(part: string): boolean {
    if (this.sites.has(part) || this.sections.has(comparable(part))) return true
    return DIGIT.test(part) && dateShare(part, this.context.languages) > MOSTLY_DATE
  }
}

/** Of a link to the heading itself. */
const PERMALINK = / ?¶$| #$/u
const MARK_BEHIND_LINE = /\n(?=[:,;])/gu

function tidy(stated: string): string {
  const lines = decodeEntities(stated).split('\n').map(clean)
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(MARK_BEHIND_LINE, '')
    .replace(PERMALINK, '')
}
