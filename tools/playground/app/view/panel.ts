import { markup, type Markup } from '../../../../src/cli/batch-report/html/markup.js'
import { KINDS } from '../../../../src/index.js'
import type { Example } from '../examples.js'

const FAVORS = [
  ['balanced', 'balanced'],
  ['precision', 'precision: rather lose a sentence'],
  ['recall', 'recall: rather keep noise'],
] as const

const FORMATS = [
  ['auto', 'as it looks'],
  ['html', 'HTML'],
  ['text', 'plain text'],
] as const

const KIND_NAMES = Object.keys(KINDS)

/** Where a page comes from, and the options it is cleaned with. All names begin with the panel's. */
export function panelView(id: string, examples: readonly Example[]): Markup {
  return markup`<div class="given">
<label class="unseen" for="${id}-text">Text or HTML of a page</label>
<textarea id="${id}-text" rows="8" spellcheck="false" autocomplete="off" dir="auto" placeholder="Paste the text or the HTML of a page here, or drop a file."></textarea>
<p class="file" hidden><span class="name"></span> <button type="button" class="remove">Remove</button></p>
</div>
<div class="tools">
<label>Example <select class="example"><option value="">Choose a page …</option>${examples.map(
    ({ name, about }) => markup`<option value="${name}">${name}: ${about}</option>`,
  )}</select></label>
<label class="button">Open a file<input type="file" class="unseen open"></label>
<label>Favor <select class="favor">${options(FAVORS)}</select></label>
</div>
<details class="more"><summary>More options: address, format, kinds to keep, rules</summary>
<div class="tools">
<label class="grow">Address of the page <input type="text" class="url" inputmode="url" autocomplete="off" spellcheck="false" placeholder="https://news.example/2025/04/14/ferry"></label>
<label>Format <select class="format">${options(FORMATS)}</select></label>
</div>
<fieldset class="keep"><legend>Kinds that stay in the body</legend>${KIND_NAMES.map(
    (kind) => markup`<label><input type="checkbox" value="${kind}"> ${kind}</label>\n`,
  )}</fieldset>
<fieldset class="rules"><legend>Rules of your own, which go first</legend>
<ol></ol>
<button type="button" class="add">Add a rule</button></fieldset>
</details>`
}

function options(all: readonly (readonly [string, string])[]): readonly Markup[] {
  return all.map(([value, words]) => markup`<option value="${value}">${words}</option>`)
}

/** One rule: what a block is whose text matches. */
export function ruleView(): Markup {
  return markup`<label>A block that matches <input type="text" class="pattern" autocomplete="off" spellcheck="false" placeholder="^Ad of the day:"></label>
<label>is <select class="kind-of-rule">${KIND_NAMES.map((kind) => markup`<option${kind === 'promotion' ? markup` selected` : ''}>${kind}</option>`)}</select></label>
<button type="button" class="remove-rule">Remove</button>`
}
