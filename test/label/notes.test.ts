import { expect, test } from 'vitest'
import type { Decision } from '../../src/label/decision.js'
import { takeNotes } from '../../src/label/notes.js'
import type { Label } from '../../src/model/kind.js'
import { BODY, htmlPage, judgedOf, pageOf } from './judged.js'

const MARK = '<p>The weir fell.<a href="#n1">1</a> It was old.</p>'
const NOTE = '<h5><a id="n1" href="#r1">(1)</a></h5><p>It was of 1890.</p>'

function labelsOf(html: string, ...labels: readonly Label[]): readonly Label[] {
  const decisions = labels.map((label): Decision => ({ label, reason: '', confidence: 0.6 }))
  return takeNotes(decisions, judgedOf(htmlPage(html))).map(({ label }) => label)
}

test('a note goes with the mark that leads to it', () => {
  expect(labelsOf(MARK + NOTE, 'body', 'related-posts', 'related-posts')).toEqual(['body', 'body', 'body'])
})

test('near misses: a mark outside of the body, a number of comments, a line that no mark leads to', () => {
  expect(labelsOf(MARK + NOTE, 'caption', 'other', 'other')).toEqual(['caption', 'other', 'other'])
  expect(labelsOf(MARK + NOTE, 'body', 'comments', 'comments')).toEqual(['body', 'comments', 'comments'])
  expect(labelsOf(`${MARK}<p>It was of 1890.</p>`, 'body', 'other')).toEqual(['body', 'other'])
})

test('what is body already keeps its reason, and so does a text, which has no marks', () => {
  const decisions = [BODY, BODY, BODY]
  expect(takeNotes(decisions, judgedOf(htmlPage(MARK + NOTE)))).toEqual(decisions)
  expect(takeNotes(decisions, judgedOf(pageOf(['The weir fell.', '1', 'It was of 1890.'])))).toBe(decisions)
})
