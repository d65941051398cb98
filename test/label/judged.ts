import { measurePage } from '../../src/evidence/measure-page.js'
import type { Decision } from '../../src/label/decision.js'
import type { Judged, LabelOptions } from '../../src/label/judge.js'
import type { Page } from '../../src/model/page.js'
import { readHtml } from '../../src/read/html/index.js'

const OPTIONS: LabelOptions = { languages: undefined, bias: 0, rules: [] }

/** A page as the steps of labelling see it. No model was asked: of every label it says nothing. */
export function judgedOf(page: Page, options: Partial<LabelOptions> = {}): Judged {
  const all = { ...OPTIONS, ...options }
  return {
    page,
    options: all,
    measured: measurePage(page, all),
    posteriors: {
      labels: new Float64Array(0),
      words: new Float64Array(0),
      concluded: () => new Float64Array(0),
      main: () => new Float64Array(0),
      confidence: () => 0,
    },
  }
}

/** A page of lines, without markup. */
export function pageOf(lines: readonly string[]): Page {
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0))
  return {
    input: lines.join('\n'),
    shape: 'lines',
    blocks: lines.map((text, at) => {
      const start = starts[at] ?? 0
      return { text, start, end: start + text.length, role: 'paragraph' }
    }),
  }
}

export function htmlPage(html: string): Page {
  return readHtml(html, { url: undefined, depth: 1000 })
}

export const BODY: Decision = { label: 'body', reason: 'reads like prose', confidence: 0.8 }
export const MENU: Decision = { label: 'navigation', reason: 'stands among lines like it', confidence: 0.7 }
