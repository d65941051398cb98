import { findArticle } from './article/find.js'
import { readInput, type Input } from './input.js'
import { InputError } from './model/errors.js'
import type { Page } from './model/page.js'
import type { SiteProfile } from './model/site.js'
import type { LabelledBlock } from './model/block.js'
import { resolveOptions, type Options } from './options.js'
import { checkSite } from './site/check.js'
import { SiteCounts } from './site/counts.js'

/** What learning takes: all that cleaning takes, apart from what was learned before. */
export type LearnOptions = Omit<Options, 'site'>

/**
 * Learns what the pages of one site share: the blocks and the places in the markup that recur, and whether they are in
 * the body. Five pages are enough to be of use. A page that is given twice counts once.
 *
 * @param pages an array of inputs as `cleanArticle` takes them, or any other iterable; each is read and let go.
 * @throws as `cleanArticle` does, for the first page that it would throw for; InputError where there are no pages to
 * iterate.
 */
export function learnSite(pages: Iterable<Input>, options?: LearnOptions): SiteProfile {
  checkPages(pages)
  // Without the known profile: it would count a second time as what the pages say.
  const resolved = { ...resolveOptions(options), site: undefined }
  const counts = new SiteCounts()
  for (const input of pages) {
    const page = readInput(input, resolved)
    counts.addPage(page, bodyOf(page, findArticle(page, resolved).shown.blocks))
  }
  return counts.toProfile()
}

/**
 * Adds profiles of one site up: what was learned on several machines, or of new pages since.
 *
 * @throws OptionError for one that is no profile of this version.
 */
export function mergeSites(...profiles: readonly SiteProfile[]): SiteProfile {
  const counts = new SiteCounts()
  for (const [index, profile] of profiles.entries()) counts.addProfile(checkSite(profile, `profiles[${String(index)}]`))
  return counts.toProfile()
}

/** A string and bytes can be iterated, too, and are one page. */
function checkPages(pages: unknown): void {
  const isMany =
    typeof pages === 'object' && pages !== null && Symbol.iterator in pages && !(pages instanceof Uint8Array)
  if (!isMany) throw new InputError('The pages must be an array or another iterable of pages.')
}

/** 1 for each block of a page of which something was labelled body. */
function bodyOf({ blocks }: Page, labelled: readonly LabelledBlock[]): Uint8Array {
  const isBody = new Uint8Array(blocks.length)
  let index = 0
  for (const { label, start } of labelled) {
    while (index + 1 < blocks.length && (blocks[index + 1]?.start ?? Infinity) <= start) index++
    if (label === 'body') isBody[index] = 1
  }
  return isBody
}
