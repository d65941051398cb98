/** What training needs to learn what a site's pages tell: how pages are judged and counted, and the evidence of both. */
import { readInput } from '../../src/read/index.js'
import { judgedPage } from '../../src/label/judged-page.js'
import { resolveOptions } from '../../src/options.js'
import { SiteCounts } from '../../src/site/counts.js'
import { KIND_NAMES } from '../../src/model/kind.js'
import { SITE_FEATURES, sharedOf, type SiteFeature } from '../../src/site/evidence.js'
import type { JudgedPage } from '../../src/model/site.js'

export { KIND_NAMES, SiteCounts }

export const FEATURES = Object.keys(SITE_FEATURES) as readonly SiteFeature[]

export function judged(input: string, format: 'html' | 'text'): JudgedPage {
  const options = resolveOptions({ format, limits: { depth: 5000 } })
  return judgedPage(readInput(input, options), options)
}

/** The texts of a page's blocks. */
export function textsOf({ page }: JudgedPage): readonly string[] {
  return page.blocks.map(({ text }) => text)
}

/** A row for each block that the judge takes for body. */
export function rowsOf(judgedPage: JudgedPage, counts: SiteCounts): (readonly number[] | undefined)[] {
  return sharedOf(judgedPage, counts).map((shared, index) =>
    shared && judgedPage.inside[index] === 1 ? FEATURES.map((name) => SITE_FEATURES[name](shared)) : undefined,
  )
}
