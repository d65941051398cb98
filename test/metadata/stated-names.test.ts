import fc from '../fast-check.js'
import { describe, expect, it } from 'vitest'
import { readShownNames } from '../../src/metadata/authors/sources/shown-names.js'
import { readStatedNames, uninverted } from '../../src/metadata/authors/sources/stated-names.js'

/** Language, what a publisher states as the author, who that is. */
const STATEMENTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'Jane Doe', ['Jane Doe']],
  ['en', 'By Jane Doe', ['Jane Doe']],
  ['en', 'Written by: Jane Doe', ['Jane Doe']],
  ['en', 'About Jane Doe', ['Jane Doe']],
  ['en', 'Jane Doe, Senior Editor, Example Daily', ['Jane Doe']],
  ['en', 'Jane Doe Staff Writer', ['Jane Doe']],
  ['en', 'Jane Doe for Example Daily', ['Jane Doe']],
  ['en', 'Jane Doe | Example News', ['Jane Doe']],
  ['en', 'Jane Doe - 15 April 2024', ['Jane Doe']],
  ['en', 'Jane Doe jane.doe@example.com', ['Jane Doe']],
  ['en', 'Jane Doe https://example.org/jane', ['Jane Doe']],
  ['en', 'Jane Doe @janedoe', ['Jane Doe']],
  ['en', 'Jane Doe (AFP)', ['Jane Doe']],
  ['de', 'Von Jane Doe, Leiterin Kommunikation', ['Jane Doe']],
  ['en', 'Jane Doe The Example Press', ['Jane Doe']],
  ['en', 'Jane Doe EXAMPLE TODAY', ['Jane Doe']],
  ['en', 'Jane Doe, Chief Technology Officer and Head of Example Labs', ['Jane Doe']],
  ['en', 'Jane Doe Lifestyle Writer', ['Jane Doe']],
  ['en', 'Jane Doe Political Correspondent', ['Jane Doe']],
  ['de', 'Jane Doe Landespolitische Korrespondentin', ['Jane Doe']],
  ['ko', '홍길동 기자', ['홍길동']],
  // Escaped once more than the page needs.
  ['en', 'R&oacute;is&iacute;n O&#8217;Dea', ['Róisín O’Dea']],
  ['en', 'Jane Doe &amp; John Roe', ['Jane Doe', 'John Roe']],
  // What looks like an employer or a desk and is part of the name.
  ['en', 'Jane Ann Doe', ['Jane Ann Doe']],
  ['en', 'Bill MCCARTHY', ['Bill MCCARTHY']],
  ['en', 'JANE ANN DOE', ['JANE ANN DOE']],
  ['en', 'Jane Sports', ['Jane Sports']],
  // A field made for the author may hold a first name, a login or a desk.
  ['en', 'Jane', ['Jane']],
  ['en', 'jdoe84', ['jdoe84']],
  ['en', 'The Example Team', ['The Example Team']],
  ['en', 'Center for Drug Evaluation and Research', ['Center for Drug Evaluation and Research']],
  ['de', 'Redaktion Example', ['Redaktion Example']],
]

/** Several in one string. */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
  ['en', 'Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'Jane Doe | John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'Jane Doe/John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'Jane DoeJohn Roe', ['Jane Doe', 'John Roe']],
  ['en', 'JANE DOE, JOHN ROE', ['JANE DOE', 'JOHN ROE']],
  ['en', 'Jane Doe, MD, and John Roe, PhD', ['Jane Doe, MD', 'John Roe, PhD']],
  ['de', 'Jürgen Groß und Anna Weiß', ['Jürgen Groß', 'Anna Weiß']],
  ['fr', 'Élodie Petit et Jean-Luc Grand', ['Élodie Petit', 'Jean-Luc Grand']],
  ['es', 'María Pino y Juan Gómez', ['María Pino', 'Juan Gómez']],
  ['es', 'José Ortega y Gasset y Juan Gómez Ruiz', ['José Ortega y Gasset', 'Juan Gómez Ruiz']],
  ['pt', 'João Silva e Ana Souza', ['João Silva', 'Ana Souza']],
  ['it', 'Maria Rossi e Luca Bianchi', ['Maria Rossi', 'Luca Bianchi']],
  ['nl', 'Jan de Vries en Piet Jansen', ['Jan de Vries', 'Piet Jansen']],
  ['pl', 'Jan Kowalski i Anna Nowak', ['Jan Kowalski', 'Anna Nowak']],
  ['tr', 'Ayşe Yılmaz ve Ali Demir', ['Ayşe Yılmaz', 'Ali Demir']],
  ['id', 'Budi Santoso dan Siti Aminah', ['Budi Santoso', 'Siti Aminah']],
  ['ru', 'Иван Петров и Анна Сидорова', ['Иван Петров', 'Анна Сидорова']],
  ['uk', 'Олена Шевченко та Іван Франко', ['Олена Шевченко', 'Іван Франко']],
  ['hi', 'राहुल शर्मा और अनिता वर्मा', ['राहुल शर्मा', 'अनिता वर्मा']],
  ['ar', 'محمد علي، أحمد حسن', ['محمد علي', 'أحمد حسن']],
  ['ja', '山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
  ['ja', '山田太郎・鈴木花子', ['山田太郎', '鈴木花子']],
  ['zh', '王小明，李大华', ['王小明', '李大华']],
  ['ko', '홍길동, 김철수', ['홍길동', '김철수']],
]

/** One name each, though a sign or a word in it parts others. */
const ONE: readonly string[] = [
  'Doe, Jane',
  'Jane Doe, Jr.',
  'Jane Doe, MD',
  'Jane Doe, Ph.D.',
  'José Ortega y Gasset',
  'Anna and Peter',
  'Search and Rescue Team',
  'Jane MacDonald Smith',
  'María de la Cruz',
  'dpa/jd',
  'ジョン・スミス',
  'Jane Doe (Janey)',
]

const NOBODY: readonly string[] = [
  '',
  'admin',
  'null',
  'undefined',
  'By',
  'https://example.org/authors/jane-doe',
  'www.example.org/jane',
  'jane.doe@example.com',
  '@janedoe',
  '15 April 2024',
  'Example Network on Facebook',
  'Words: Jane Doe',
  '|',
]

describe('readStatedNames', () => {
  it.each(STATEMENTS)('%s: "%s"', (language, statement, names) => {
    expect(readStatedNames(statement, [language])).toEqual(names)
  })

  it.each(LISTS)('%s: several in "%s"', (language, statement, names) => {
    expect(readStatedNames(statement, [language])).toEqual(names)
    expect(readStatedNames(statement, [])).toEqual(names)
  })

  it.each(ONE)('one name: "%s"', (name) => {
    expect(readStatedNames(name, ['en'])).toEqual([name])
  })

  it.each(NOBODY)('nobody: "%s"', (statement) => {
    expect(readStatedNames(statement, ['en'])).toEqual([])
  })

  it('names each person once', () => {
    expect(readStatedNames('Jane Doe, JANE DOE and jane doe', ['en'])).toEqual(['Jane Doe'])
  })

  it('invents nothing: every word of a name stands in the statement', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
        const statement = pieces.join(' ')
        for (const name of readStatedNames(statement, ['en'])) {
          for (const word of name.split(' ')) expect(statement).toContain(word.replace(COMMA, ''))
        }
      }),
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const name of readStatedNames(text, ['en'])) expect(name.trim()).toBe(name)
      }),
    )
  })
})

const COMMA = /,$/u
const PIECES = [
  'By',
  'von',
  'Jane',
  'Doe',
  'DoeJohn',
  'Roe,',
  'and',
  'y',
  '&',
  '|',
  ';',
  '/',
  'MD',
  'Editor',
  '(AFP)',
  '·',
]

/** A line of a byline element, who it names. */
const LINES: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'By Jane Doe, MD', ['Jane Doe, MD']],
  ['en', 'Published 15 April 2024 by Jane Doe', ['Jane Doe']],
  ['en', 'Jane Doe | Health | 3 min read', ['Jane Doe']],
  ['en', 'April 15, 2024 · By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['en', 'Posted by jdoe84', ['jdoe84']],
  ['en', 'By Example Staff', ['Example Staff']],
  ['en', 'By The Example editors', ['The Example editors']],
  ['de', 'Von Jane Doe, EXAMPLE STADT', ['Jane Doe']],
  ['en', 'Jane Doe Founder at Example', ['Jane Doe']],
  ['en', 'Jane Doe 3/4/2025', ['Jane Doe']],
  ['en', 'By Jane Doe 15 min read', ['Jane Doe']],
  ['en', 'By Jane Doe Follow', ['Jane Doe']],
  ['en', 'Posted by Jane Doe 5 Comments', ['Jane Doe']],
  ['en', 'By Jane Doe—10 min read', ['Jane Doe']],
  ['en', 'By Jane Doe and The Associated Press', ['Jane Doe', 'The Associated Press']],
  ['en', 'By Md Karim Rahman', ['Md Karim Rahman']],
  ['en', 'By Bradley M. Kuhn.', ['Bradley M. Kuhn']],
  ['de', '19.03.2019 | von Jane Doe', ['Jane Doe']],
  ['de', 'Kolumne von Jane Doe', ['Jane Doe']],
  ['de', 'Ludwig von Mises', ['Ludwig von Mises']],
  ['es', 'Jane Doe 14 de octubre de 2024', ['Jane Doe']],
]

/** What such elements hold besides names. */
const NO_NAMES: readonly (readonly [string, string])[] = [
  ['en', 'Follow'],
  ['en', 'View all posts'],
  ['en', 'Senior Editor'],
  ['en', 'Certified Sleep Consultant'],
  ['en', 'Fact Checked'],
  ['en', 'Reviewed by Jane Doe'],
  ['en', 'Published on'],
  ['en', '15 April 2024'],
  ['en', '5 articles'],
  ['en', '3 min read'],
  ['en', 'MD, RD'],
  ['de', 'Veröffentlicht am'],
  ['de', 'Leitende Wirtschaftsredakteurin'],
  ['de', 'Kolumne Von'],
]

describe('readShownNames', () => {
  it.each(LINES)('%s: "%s"', (language, line, names) => {
    expect(readShownNames(line, [language])).toEqual(names)
  })

  it.each(NO_NAMES)('%s: nobody in "%s"', (language, line) => {
    expect(readShownNames(line, [language])).toEqual([])
  })
})

describe('uninverted', () => {
  it('puts the first name first', () => {
    expect(uninverted('Doe, Jane Q.')).toBe('Jane Q. Doe')
  })

  it.each(['Jane Doe', 'Jane Doe, MD', 'Doe, Jane, editor'])('leaves "%s"', (name) => {
    expect(uninverted(name)).toBe(name)
  })
})
