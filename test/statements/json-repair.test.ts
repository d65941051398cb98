import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { repairJson } from '../../src/statements/json-repair.js'

const WHOLE = { '@type': 'NewsArticle', headline: 'The bridge' }

/** Records have no prototype: compare what is in them. */
function repaired(text: string): unknown {
  return JSON.parse(JSON.stringify(repairJson(text)))
}

describe('a script that is JSON in all but details', () => {
  it.each([
    ['nothing wrong', '{"@type": "NewsArticle", "headline": "The bridge"}'],
    ['HTML comments around it', '<!-- {"@type": "NewsArticle", "headline": "The bridge"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type": "NewsArticle", "headline": "The bridge"}\n//]]>'],
    ['bare CDATA', '<![CDATA[{"@type": "NewsArticle", "headline": "The bridge"}]]>'],
    ['a byte order mark', '\ufeff{"@type": "NewsArticle", "headline": "The bridge"}'],
    ['a comma too many', '{"@type": "NewsArticle", "headline": "The bridge",}'],
    ['a comma too few', '{"@type": "NewsArticle" "headline": "The bridge"}'],
    ['a missing bracket', '{"@type": "NewsArticle", "headline": "The bridge"'],
    ['a missing end', '{"@type": "NewsArticle", "headline": "The bridge'],
    ['a bracket too many', '{"@type": "NewsArticle", "headline": "The bridge"}}]'],
    ['single quotes', "{'@type': 'NewsArticle', 'headline': 'The bridge'}"],
    ['curly quotes', '{“@type”: “NewsArticle”, “headline”: “The bridge”}'],
    ['escaped quotes', '{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;The bridge&quot;}'],
    ['comments', '{"@type": "NewsArticle", // what it is\n /* and its */ "headline": "The bridge"}'],
    ['tags between the lines', '<p>{"@type": "NewsArticle",<br />\n"headline": "The bridge"}</p>'],
    ['names without quotes', '{"@type": "NewsArticle", headline: "The bridge"}'],
    ['a statement around it', 'window.data = {"@type": "NewsArticle", "headline": "The bridge"};'],
  ])('is read with %s', (_, text) => {
    expect(repaired(text)).toContainEqual(WHOLE)
  })

  it.each([
    ['a line break', '"line\nbreak"', 'line\nbreak'],
    ['a tab', '"a\ttab"', 'a\ttab'],
    ['a control character', '"a\u0001b"', 'a\u0001b'],
    ['quotation marks', '"He said "no", and left"', 'He said "no", and left'],
    ['quotation marks at the end', '"Council: "no""', 'Council: "no"'],
    ['an apostrophe in single quotes', "'It's time'", "It's time"],
    ['escapes', String.raw`"caf\u00e9 \"x\" \/ \n"`, 'café "x" / \n'],
    ['an escape of nothing', String.raw`"\u12 \x"`, '12 x'],
    ['no quotes', 'Jane Doe', 'Jane Doe'],
    ['undefined', 'undefined', null],
    ['a number', '-1.5e3', -1500],
    ['nothing', '', undefined],
  ])('keeps a value with %s', (_, value, expected) => {
    const [article] = repaired(`{"a": ${value}, "headline": "The bridge"}`) as Record<string, unknown>[]
    expect(article?.a).toEqual(expected)
    expect(article?.headline).toBe('The bridge')
  })

  it('may be several, one after the other', () => {
    expect(repaired('{"a": 1}{"b": 2},\n[{"c": 3}]')).toEqual([{ a: 1 }, { b: 2 }, [{ c: 3 }]])
  })

  it('keeps nested lists and records apart', () => {
    expect(repaired('{"a": [{"b": [1, 2,]}, {"c": {}}], "d": 3')).toEqual([{ a: [{ b: [1, 2] }, { c: {} }], d: 3 }])
  })

  it('is nothing where there is no bracket', () => {
    expect(repaired('not "JSON" at all, but: text')).toEqual([])
  })

  it('has names like any other where JavaScript has its own', () => {
    const [read] = repairJson('{"__proto__": {"polluted": true}, "constructor": 1,}')
    expect(Object.keys(read as object)).toEqual(['__proto__', 'constructor'])
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', '"', "'", ',', ':', '\\', '\\u', '/', '//', '/*', '*/', '<', '>')
  const jsonish = fc.array(fc.oneof(pieces, pieces, fc.string(), fc.constantFrom('"a":', ' ', '\n', '<!--', 'true')))

  const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const name = fc.stringMatching(/^[\w@$:-]{1,20}$/u)
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value')), fc.dictionary(name, tie('value'))),
  }))

  it('is repaired or nothing, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          jsonish.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(Array.isArray(repairJson(text))).toBe(true)
        },
      ),
    )
  })

  it('that is JSON says the same as its parser', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.constantFrom(0, 2), (record, indent) => {
        const json = JSON.stringify(record, undefined, indent)
        expect(repaired(json)).toEqual([JSON.parse(json)])
      }),
    )
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['records', '{"a":'.repeat(100_000)],
    ['quotation marks', '{"a": "' + '"'.repeat(200_000)],
    ['tags', '<'.repeat(200_000)],
    ['comments', '/*'.repeat(200_000)],
    ['comments that end in their beginning', '{"a": 1 /*/'.repeat(20_000)],
    ['white space behind quotation marks', `{"a": "${`"${' '.repeat(1_000)}x`.repeat(500)}`],
    ['closing brackets', `[${'}'.repeat(200_000)}`],
  ])('takes time in proportion: %s', (_, text) => {
    const start = performance.now()
    repairJson(text)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
