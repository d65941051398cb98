import { originName, type Batch, type Item, type Origin } from '../read/source.js'
import type { Report } from '../report.js'
import { account } from '../work-through.js'
import type { Outcome } from '../work/work.js'
import { findConcerns, gravityOf } from './concerns.js'
import { hostOf, type Digest } from './digest.js'
import { NO_HOST } from './hosts.js'
import { Lists, lotOf, OF_HOSTS, type Listed, type Seen } from './lists.js'
import { Tally } from './tally.js'

/** A page that was taken into a list, with what it can be read from once more. */
export interface Page extends Seen {
  item?: Item
}

export interface Failure {
  readonly name: string
  readonly message: string
}

/** Failed records that are told one by one; the others are counted. */
const MOST_FAILURES = 50
/** A page that is larger is not held until its blocks are shown. */
const LARGEST_HELD = 2 * 1024 * 1024

/** Hosts of which a page is held, should they stand out. */
const MOST_HOSTS = 300

/** Looks at what came of each record: counts all, and holds the worst and a sample. */
export class Collector {
  readonly tally = new Tally()
  readonly lists = new Lists<Page>()
  readonly failures: Failure[] = []
  readonly #ofHosts = new Map<string, Page>()

  constructor(private readonly report: Report) {}

  add({ first, found }: Batch, outcomes: readonly Outcome[]): void {
    for (const [index, { origin, item }] of found.entries()) {
      const outcome = outcomes[index]
      if (outcome !== undefined) this.#see(outcome, origin, item, first + index)
    }
  }

  /** Pages to open: one of each host that stands out, the worst, and a sample. */
  get listed(): readonly Listed<Page>[] {
    const concerns = [...findConcerns(this.tally.hosts.all)].filter(([, found]) => found.length > 0)
    concerns.sort(([, a], [, b]) => gravityOf(b) - gravityOf(a))
    const pages = concerns.flatMap(([{ name }]) => this.#ofHosts.get(name) ?? [])
    return [{ list: OF_HOSTS, pages: pages.slice(0, OF_HOSTS.size) }, ...this.lists.lists]
  }

  #see(outcome: Outcome, origin: Origin, item: Item, number: number): void {
    account(outcome, origin, this.report)
    if (outcome.kind === 'failed') this.#fail(outcome, originName(origin))
    if (outcome.kind === 'cleaned') this.#count(JSON.parse(outcome.written) as Digest, origin, item, number)
  }

  #fail({ error, record: { url } }: Extract<Outcome, { kind: 'failed' }>, name: string): void {
    if (this.failures.length < MOST_FAILURES) this.failures.push({ name, message: `${error.name}: ${error.message}` })
    this.tally.hosts.addFailure(typeof url === 'string' ? hostOf({ url }) : undefined)
  }

  #count(digest: Digest, origin: Origin, item: Item, number: number): void {
    this.tally.add(digest)
    const lot = lotOf(`${origin.source.name}\n${String(origin.record)}`)
    const page: Page = { number, name: originName(origin), digest, lot }
    const isDrawn = this.#draw(page)
    if (!this.lists.offer(page) && !isDrawn) return
    const held = hold(item)
    if (held !== undefined) page.item = held
  }

  /** Whether it is the one of its host, so far. */
  #draw(page: Page): boolean {
    const host = hostOf(page.digest) ?? NO_HOST
    const other = this.#ofHosts.get(host)
    if (other === undefined ? this.#ofHosts.size >= MOST_HOSTS : other.lot <= page.lot) return false
    this.#ofHosts.set(host, page)
    return true
  }
}

/** The item by itself, without the rest of the file that lies around it in memory; nothing of a large one. */
function hold(item: Item): Item | undefined {
  if ('line' in item) return item.line.length > LARGEST_HELD ? undefined : { line: new Uint8Array(item.line) }
  if (!('page' in item)) return item
  const { html, text } = item.page
  return Math.max(html?.length ?? 0, text?.length ?? 0) > LARGEST_HELD ? undefined : item
}
