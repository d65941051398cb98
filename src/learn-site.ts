import { cleanWith } from './clean-article.js'
import { judgedPage } from './label/judged-page.js'
import type { Article } from './model/article.js'
import { InputError } from './model/errors.js'
import type { Input } from './model/input.js'
import type { JudgeBySite, SiteProfile } from './model/site.js'
import { resolveOptions, type Options } from './options.js'
import { readInput } from './read/index.js'
import { checkSite } from './site/check.js'
import { SiteCounts } from './site/counts.js'
import { siteJudge } from './site/judge.js'

/** What learning takes: all that cleaning takes, apart from what was learned before. */
export type LearnOptions = Omit<Options, 'site'>

/** A site that is learned page by page, as a crawl goes. Made by `createSite`. */
export interface Site {
  /** How many pages it stands for; see `SiteProfile`. */
  readonly pages: number
  /** How many blocks and places it holds: at most 24,000, in some 5 MB. */
  readonly size: number
  /**
   * Counts a page. False where it was not counted: most of its body was counted before, so it is a page that is known,
   * perhaps at another address or as it is printed; or it has no words.
   *
   * @throws as `cleanArticle` does.
   */
  add(page: Input, options?: LearnOptions): boolean
  /**
   * Counts a page as `add` does, and cleans it by all that is known then. It is read and judged once for both.
   *
   * @throws as the function `cleanArticle` does.
   */
  cleanArticle(page: Input, options?: LearnOptions): Article
  /** What is known so far: the option `site`, to keep as JSON or to go on from. */
  profile(): SiteProfile
}

/**
 * Begins to learn a site, or goes on with what was learned.
 *
 * @param from a profile of `learnSite` or of another `Site`.
 * @throws OptionError for one that is no profile of this version.
 */
export function createSite(from?: SiteProfile): Site {
  const counts = new SiteCounts()
  if (from !== undefined) counts.addProfile(checkSite(from, 'from'))
  return {
    get pages() {
      return counts.pages
    },
    get size() {
      return counts.size
    },
    add: (page, options) => learn(counts, page, options),
    cleanArticle: (page, options) => cleanWith(page, { ...resolveOptions(options), site: learningJudge(counts) }),
    profile: () => counts.toProfile(),
  }
}

/**
 * Learns what the pages of one site share: on how many of them each block and each place in the markup recurs, and how
 * often it was taken for body. Five pages are enough to be of use. A page that is given twice counts once, also at
 * another address.
 *
 * @param pages an array of inputs as `cleanArticle` takes them, or any other iterable; each is read and let go.
 * @throws as `cleanArticle` does, for the first page that it would throw for; InputError where there are no pages to
 * iterate.
 */
export function learnSite(pages: Iterable<Input>, options?: LearnOptions): SiteProfile {
  checkPages(pages)
  const counts = new SiteCounts()
  for (const page of pages) learn(counts, page, options)
  return counts.toProfile()
}

/**
 * Adds profiles of one site up: what was learned on several machines, or of new pages since. A page that was learned for
 * several of them counts for each.
 *
 * @throws OptionError for one that is no profile of this version.
 */
export function mergeSites(...profiles: readonly SiteProfile[]): SiteProfile {
  const counts = new SiteCounts()
  for (const [index, profile] of profiles.entries()) counts.addProfile(checkSite(profile, `profiles[${String(index)}]`))
  return counts.toProfile()
}

function learn(counts: SiteCounts, page: Input, options: LearnOptions | undefined): boolean {
  const resolved = resolveOptions(options)
  return counts.addPage(judgedPage(readInput(page, resolved), resolved))
}

/** Of one call: the page is counted as it is shown, and not once more as a script of it has it. */
function learningJudge(counts: SiteCounts): JudgeBySite {
  const judge = siteJudge(counts)
  let isCounted = false
  return (judged) => {
    if (!isCounted) counts.addPage(judged)
    isCounted = true
    return judge(judged)
  }
}

/** A string and bytes can be iterated, too, and are one page. */
function checkPages(pages: unknown): void {
  const isMany =
    typeof pages === 'object' && pages !== null && Symbol.iterator in pages && !(pages instanceof Uint8Array)
  if (!isMany) throw new InputError('The pages must be an array or another iterable of pages.')
}
