import { numberAt } from '../lib/arrays.js'
import type { JudgeBySite, Seen, SiteProfile } from '../model/site.js'
import { SITE_FEATURES, sharedOf, type Known, type Shared, type SiteFeature } from './evidence.js'
import { HTML_SITE, TEXT_SITE, type SiteWeights } from './weights.js'

/** A block on a larger share of the site's pages is of their template. */
const TEMPLATE = 0.5

/** Judges pages by what is known of their site, also by what is learned of it later. */
export function siteJudge(known: Known): JudgeBySite {
  return (judged) => {
    const weights = judged.page.markup ? HTML_SITE : TEXT_SITE
    const shared = sharedOf(judged, known)
    return {
      body: Float64Array.from(shared, (block, index) =>
        block && saysAnything(block) ? probabilityOf(block, weights) : numberAt(judged.body, index),
      ),
      shared: Uint8Array.from(shared, (block) => (block && block.share >= TEMPLATE ? 1 : 0)),
    }
  }
}

/** A block that no other page has, at a place that none has, is what the page alone makes of it. */
function saysAnything({ share, place }: Shared): boolean {
  return share > 0 || place !== 0
}

const NAMES = Object.keys(SITE_FEATURES) as readonly SiteFeature[]

function probabilityOf(block: Shared, { bias, weights }: SiteWeights): number {
  const sum = NAMES.reduce((total, name) => total + SITE_FEATURES[name](block) * weights[name], bias)
  return 1 / (1 + Math.exp(-sum))
}

/** What a saved profile knows. */
export function knownOf({ pages, blocks, paths }: SiteProfile): Known {
  const entryOf = (entries: Readonly<Record<string, Seen>>) => (key: string) =>
    Object.hasOwn(entries, key) ? entries[key] : undefined
  return { pages, block: entryOf(blocks), path: entryOf(paths) }
}
