import type { Page } from '../model/page.js'
import type { JudgedPage } from '../model/site.js'
import { BODY, probabilityOf } from '../models/labels/index.js'
import { isBody } from './decide.js'
import { judgePage, type Judged, type LabelOptions } from './judge.js'

/** A page as it is judged without its site: what a site's pages are counted by. */
export function judgedPage(page: Page, options: Pick<LabelOptions, 'languages'>): JudgedPage {
  return toJudgedPage(judgePage(page, { languages: options.languages, bias: 0, rules: [] }))
}

export function toJudgedPage(judged: Judged): JudgedPage {
  const { page, posteriors } = judged
  return {
    page,
    body: Float64Array.from(page.blocks, (_, index) => probabilityOf(posteriors.labels, index, BODY)),
    inside: Uint8Array.from(page.blocks, (_, index) => (isBody(judged, index) ? 1 : 0)),
  }
}
