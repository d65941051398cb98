import { describe, expect, it } from 'vitest'
import { chooseAuthors } from '../../../src/metadata/authors/choose.js'
import type { AuthorEvidence } from '../../../src/metadata/authors/evidence.js'
import { contextOf } from '../html.js'

const CONTEXT = contextOf('<meta property="og:site_name" content="Example News"><h1>A headline</h1>')

function item(weight: number, value: readonly string[], isByline = false): AuthorEvidence {
  return { value, weight, origin: `place ${weight}`, isByline }
}

function chosen(...evidence: readonly AuthorEvidence[]): readonly string[] | undefined {
  return chooseAuthors(evidence, CONTEXT)?.value
}

describe('chooseAuthors', () => {
  it('takes the likeliest place, and keeps the others in their order', () => {
    const taken = chooseAuthors([item(1, ['John Roe']), item(3, ['Jane Doe']), item(2, ['Ann Poe'])], CONTEXT)
    expect(taken).toEqual({
      value: ['Jane Doe'],
      origin: 'place 3',
      others: [
        { value: ['John Roe'], origin: 'place 1' },
        { value: ['Ann Poe'], origin: 'place 2' },
      ],
    })
  })

  it('takes a person rather than a login, a desk, the site or initials', () => {
    for (const name of ['jdoe84', 'Staff Writer', 'Example News', 'jd'])
      expect(chosen(item(3, [name]), item(2.5, ['Jane Doe']))).toEqual(['Jane Doe'])
  })

  it('takes the site rather than a login in a doubtful place, and a person there rather than the site', () => {
    expect(chosen(item(3, ['Example News']), item(1.1, ['jdoe84']))).toEqual(['Example News'])
    expect(chosen(item(3, ['Example News']), item(1.1, ['Jane Doe']))).toEqual(['Jane Doe'])
  })

  it('takes a desk of the site for the site, and an agency for itself', () => {
    for (const desk of ['Team Example News', 'Example-News-Redaktion'])
      expect(chosen(item(2.8, [desk]), item(1.08, ['Jane Doe']))).toEqual(['Jane Doe'])
    expect(chosen(item(2.8, ['Other News']), item(1.08, ['Jane Doe']))).toEqual(['Other News'])
  })

  it('takes no place behind the name of the site for an author', () => {
    expect(chosen(item(2.5, ['Example News', 'Springfield', 'Germany']))).toEqual(['Example News'])
    expect(chosen(item(2.5, ['Example News', 'Jane Doe']))).toEqual(['Jane Doe'])
  })

  it('takes the person whom the page shows for her login', () => {
    expect(chosen(item(2.9, ['jane.doe']), item(1.06, ['Jane M. Doe']))).toEqual(['Jane M. Doe'])
    expect(chosen(item(2.9, ['jane.doe']), item(1.06, ['Jane Roe']))).toEqual(['jane.doe'])
    expect(chosen(item(2.9, ['jane']), item(1.06, ['Jane Roe']))).toEqual(['jane'])
  })

  it('takes all whom a byline names beside the one who is stated, but not other people', () => {
    const both = ['Jane Doe', 'John Roe']
    expect(chosen(item(3, ['Jane Doe']), item(2, both, true))).toEqual(both)
    expect(chosen(item(3, ['Jane Doe']), item(2, both))).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Jane Doe']), item(2, ['Ann Poe', 'John Roe'], true))).toEqual(['Jane Doe'])
  })

  it('takes all in whom two other places agree beside the one who is stated', () => {
    const both = ['Jane Doe', 'John Roe']
    expect(chosen(item(3, ['Jane Doe']), item(2.8, both), item(2.5, both))).toEqual(both)
    expect(chosen(item(3, ['Jane Doe']), item(2.8, both), item(2.8, both))).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Jane Doe']), item(2.8, both), item(2.5, ['Jane Doe', 'Ann Poe']))).toEqual(['Jane Doe'])
    const desk = ['Jane Doe', 'Staff Writer']
    expect(chosen(item(3, ['Jane Doe']), item(2.8, desk), item(2.5, desk))).toEqual(['Jane Doe'])
  })

  it('takes whom a byline and the box name rather than who is stated to have uploaded it', () => {
    const box = { ...item(0.55, ['Jane Doe']), isBox: true }
    expect(chosen(item(2.9, ['John Roe']), item(2.6, ['Jane Doe'], true), box)).toEqual(['Jane Doe'])
    expect(chosen(item(2.9, ['John Roe']), item(2.6, ['Jane Doe'], true))).toEqual(['John Roe'])
    expect(chosen(item(2.9, ['John Roe']), item(2.6, ['Ann Poe'], true), box)).toEqual(['John Roe'])
    const both = ['Jane Doe', 'John Roe']
    expect(chosen(item(2.9, both), item(2.6, ['Jane Doe'], true), box)).toEqual(both)
    const others = { ...item(0.55, ['Ann Poe', 'Jane Doe']), isBox: true }
    expect(chosen(item(2.9, both), item(2.6, ['Ann Poe', 'Jane Doe'], true), others)).toEqual(both)
  })

  it('tells a person from a service in Chinese', () => {
    expect(chosen(item(2.5, ['某某网络']), item(1.07, ['张三']))).toEqual(['张三'])
  })

  it('names no others where there are none', () => {
    expect(chooseAuthors([item(1, ['Jane Doe'])], CONTEXT)).toEqual({ value: ['Jane Doe'], origin: 'place 1' })
  })

  it('leaves out the site and the initials in place of a picture beside people, and nobody else', () => {
    expect(chosen(item(3, ['Jane Doe', 'Example News']))).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Example News', 'Jane Doe']), item(2.9, ['jdoe84']))).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Example News']))).toEqual(['Example News'])
    expect(chosen(item(3, ['JD', 'Jane Doe']))).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['JR', 'Jane Doe']))).toEqual(['JR', 'Jane Doe'])
    expect(chosen(item(3, ['J', 'Jane Doe']))).toEqual(['J', 'Jane Doe'])
    expect(chosen(item(3, ['J', 'Jane', 'Ann Poe']))).toEqual(['J', 'Jane', 'Ann Poe'])
  })

  it('takes a login rather than initials, of which two or three letters are some in scripts with capitals', () => {
    expect(chosen(item(2, ['jdo']), item(1, ['jdoe']))).toEqual(['jdoe'])
    expect(chosen(item(2, ['jdoe']), item(1, ['Ann']))).toEqual(['jdoe'])
    expect(chosen(item(2, ['小野寺']), item(1, ['jdoe']))).toEqual(['小野寺'])
  })

  it('takes those for the same who are named with a title or in another order, and no shorter list', () => {
    const fuller = (first: string, ...byline: readonly string[]): readonly string[] | undefined =>
      chosen(item(3, [first]), item(2, byline, true))
    expect(fuller('Dr Jane Doe', 'Jane Doe', 'John Roe')).toEqual(['Jane Doe', 'John Roe'])
    expect(fuller('Dr Doe', 'Doe', 'John Roe')).toEqual(['Dr Doe'])
    expect(fuller('Ann Jane Doe', 'Jane Doe', 'John Roe')).toEqual(['Ann Jane Doe'])
    const ordered = [item(2.8, ['Jane Doe', 'John Roe']), item(2.5, ['John Roe', 'Jane Doe'])]
    expect(chosen(item(3, ['Jane Doe']), ...ordered)).toEqual(['Jane Doe', 'John Roe'])
    expect(chooseAuthors([item(3, ['JANE DOE']), item(2, ['Jane Doe'], true)], CONTEXT)?.origin).toBe('place 3')
    const two = ['Jane Doe', 'John Roe']
    expect(chosen(item(3, two), item(2, ['Jane Doe', 'Ann Poe', 'Max Moe'], true))).toEqual(two)
  })

  it('spells a name as the first place that has it in small letters, or with a degree', () => {
    expect(chosen(item(3, ['JANE DOE']), item(1, ['Jane Doe']))).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Jane Doe']), item(1, ['JANE DOE']))).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Jane Doe']), item(1, ['Jane Doe, MD']))).toEqual(['Jane Doe, MD'])
    expect(chosen(item(3, ['JANE DOE']))).toEqual(['JANE DOE'])
  })

  it('cuts the name of the site behind a name, but no word that may be the last name', () => {
    const context = contextOf('<meta property="og:site_name" content="EXN"><h1>A headline</h1>')
    const cut = (name: string): readonly string[] | undefined => chooseAuthors([item(3, [name])], context)?.value
    expect(cut('Jane Doe EXN')).toEqual(['Jane Doe'])
    expect(cut('JANE DOE EXN')).toEqual(['JANE DOE EXN'])
    expect(cut('Jane Doe Exn')).toEqual(['Jane Doe Exn'])
    expect(chosen(item(3, ['Jane Doe Example News']))).toEqual(['Jane Doe'])
  })

  it("takes the name alone from the author's box where a job stands behind it, but no last name off", () => {
    const box: AuthorEvidence = { ...item(0.5, ['Jane Doe']), isBox: true }
    expect(chosen(item(3, ['Jane Doe Gardener']), box)).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Jane Doe Global Commons']), box)).toEqual(['Jane Doe'])
    expect(chosen(item(3, ['Jane Doe Roe']), box)).toEqual(['Jane Doe Roe'])
  })

  it('finds nobody in nothing', () => {
    expect(chosen()).toBeUndefined()
  })
})
