import { describe, expect, test } from 'vitest'
import {
  CleanArticleError,
  KINDS,
  LimitError,
  OptionError,
  cleanArticle,
  createCleaner,
  label,
  strip,
  type Kind,
  type Options,
} from '../src/index.js'
import { resolveOptions } from '../src/options.js'
import { DETECTABLE } from '../src/lexicon/detect-language.js'
import { HEADLINE, PROSE } from './article.js'

const NOTICE = 'We use cookies to improve your experience on our website.'
const PAGE = [HEADLINE, 'By Anna Lind', ...PROSE, NOTICE].join('\n\n')

/** Options as plain JavaScript would pass them. */
function wrong(options: unknown): Options {
  return options as Options
}

function errorOf(options: unknown): OptionError {
  try {
    cleanArticle(PAGE, wrong(options))
  } catch (error) {
    if (error instanceof OptionError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** What is passed, the option that the error names, and what its message must say that it takes. */
const REFUSED: readonly (readonly [options: unknown, option: string, takes: RegExp])[] = [
  [
    { colour: 'red' },
    'colour',
    /format, contentType, url, now, languages, favor, expect, keep, veto, rules, site, limits/u,
  ],
  [{ Format: 'text' }, 'Format', /not known/u],
  [{ toString: 1 }, 'toString', /not known/u],
  [null, 'options', /an object, not null/u],
  ['text', 'options', /an object/u],
  [[], 'options', /an object, not an array/u],
  [{ format: 'pdf' }, 'format', /auto, text, html.*"pdf"/u],
  [{ format: 1 }, 'format', /auto, text, html.*1/u],
  [{ url: 5 }, 'url', /a string or a URL, not 5/u],
  [{ url: null }, 'url', /a string or a URL, not null/u],
  [{ url: { href: 5 } }, 'url', /a string or a URL/u],
  [{ url: '/news/1' }, 'url', /must be absolute, like https:.*, not "\/news\/1"/u],
  [{ url: 'www.example.org/bridge' }, 'url', /must be absolute/u],
  [{ url: 'http://[' }, 'url', /must be absolute/u],
  [{ now: '2024-04-16' }, 'now', /valid Date/u],
  [{ now: 1_713_261_605 }, 'now', /valid Date/u],
  [{ now: new Date('never') }, 'now', /valid Date, not an invalid one/u],
  [{ languages: 'en' }, 'languages', /an array, not "en"/u],
  [{ languages: [] }, 'languages', /at least one/u],
  [{ languages: ['en', 'tlh'] }, 'languages', /"tlh".*en, de, nl.*am/u],
  [{ languages: ['english'] }, 'languages', /"english"/u],
  [{ languages: ['tlh-US'] }, 'languages', /"tlh-US"/u],
  [{ languages: ['pt_BR'] }, 'languages', /"pt_BR"/u],
  [{ languages: ['en-'] }, 'languages', /"en-"/u],
  [{ languages: ['en, de'] }, 'languages', /"en, de"/u],
  [{ languages: [''] }, 'languages', /""/u],
  [{ languages: [7] }, 'languages', /7/u],
  [{ favor: 'speed' }, 'favor', /balanced, precision, recall/u],
  [{ keep: 'byline' }, 'keep', /an array/u],
  [{ keep: ['bylines'] }, 'keep', /"bylines".*title, byline/u],
  [{ keep: ['body'] }, 'keep', /"body" is not a kind/u],
  [{ keep: ['constructor'] }, 'keep', /is not a kind/u],
  [{ veto: true }, 'veto', /a function/u],
  [{ limits: 5 }, 'limits', /an object/u],
  [{ limits: { lines: 5 } }, 'limits.lines', /characters, blocks/u],
  [{ limits: { blocks: 0 } }, 'limits.blocks', /above 0/u],
  [{ limits: { blocks: Number.NaN } }, 'limits.blocks', /above 0/u],
  [{ limits: { characters: '9' } }, 'limits.characters', /above 0.*"9"/u],
  [{ rules: {} }, 'rules', /an array/u],
  [{ rules: [/x/u] }, 'rules[0].kind', /title, byline/u],
  [{ rules: ['x'] }, 'rules[0]', /\{ kind, name, match \}/u],
  [{ rules: [{ kind: 'body', name: 'x', match: /x/u }] }, 'rules[0].kind', /title, byline/u],
  [{ rules: [{ kind: 'byline', match: /x/u }] }, 'rules[0].name', /a string/u],
  [{ rules: [{ kind: 'byline', name: '', match: /x/u }] }, 'rules[0].name', /a string/u],
  [{ rules: [{ kind: 'byline', name: 'x', match: 'x' }] }, 'rules[0].match', /regular expression or a function/u],
  [{ rules: [{ kind: 'byline', name: 'x', match: /x/u, when: 1 }] }, 'rules[0].when', /kind, name and match/u],
  [
    {
      rules: [
        { kind: 'byline', name: 'x', match: /x/u },
        { kind: 'byline', name: 'y' },
      ],
    },
    'rules[1].match',
    /not a value of type undefined/u,
  ],
]

describe('an option that is not taken', () => {
  test.each(REFUSED)('%j names %s', (options, option, takes) => {
    const error = errorOf(options)
    expect(error).toBeInstanceOf(CleanArticleError)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'OptionError', code: 'INVALID_OPTION', option })
    expect(error.message).toContain(`"${option}"`)
    expect(error.message).toMatch(takes)
  })

  test('is refused by every way in', () => {
    const options = wrong({ colour: 'red' })
    expect(() => label(PAGE, options)).toThrow(OptionError)
    expect(() => strip(PAGE, [], options)).toThrow(OptionError)
    expect(() => createCleaner(options)).toThrow(OptionError)
  })

  test('is refused before the input is looked at', () => {
    expect(() => cleanArticle(wrong(1) as string, wrong({ colour: 'red' }))).toThrow(OptionError)
  })
})

describe('an option that is taken', () => {
  test.each<Options>([
    {},
    { format: 'auto' },
    { format: 'text' },
    { url: 'https://example.org/2024/04/16/bridge' },
    { url: new URL('https://example.org/2024/04/16/bridge') },
    { url: '' },
    { url: ' https://example.org/2024/04/16/bridge\n' },
    { now: new Date('2024-04-16T10:00:05Z') },
    { languages: ['en', 'de', 'zh'] },
    { languages: ['EN', 'en-US', 'pt-BR', 'zh-Hans', 'sr-Latn-RS', 'es-419'] },
    { favor: 'precision' },
    { keep: [] },
    { rules: [] },
    { limits: {} },
    { limits: { characters: Infinity } },
  ])('%j', (options) => {
    expect(cleanArticle(PAGE, options).text).toContain('The council voted on Tuesday')
  })

  test('undefined is as good as absent', () => {
    const names = ['format', 'url', 'now', 'languages', 'favor', 'keep', 'veto', 'rules', 'limits']
    const none = wrong(Object.fromEntries(names.map((name) => [name, undefined])))
    expect(cleanArticle(PAGE, none)).toEqual(cleanArticle(PAGE))
    expect(cleanArticle(PAGE, wrong({ limits: { blocks: undefined } }))).toEqual(cleanArticle(PAGE))
  })

  test('options are not changed', () => {
    const options: Options = Object.freeze({ keep: Object.freeze<Kind[]>(['byline']), limits: Object.freeze({}) })
    expect(() => cleanArticle(PAGE, options)).not.toThrow()
  })
})

describe('what the options do', () => {
  test('kinds to keep stay in the body, and nothing else does', () => {
    expect(cleanArticle(PAGE).text).not.toContain('Anna Lind')
    const { text } = cleanArticle(PAGE, { keep: ['byline'] })
    expect(text).toContain('By Anna Lind')
    expect(text).not.toContain('cookies')
  })

  test('keeping every kind keeps the whole page', () => {
    const article = cleanArticle(PAGE, { keep: Object.keys(KINDS) as Kind[] })
    expect(article.text).toBe(PAGE)
    expect(article.removed).toEqual([])
  })

  test('a veto is asked about each removal, with its kind and reason, and has the last word', () => {
    const asked: string[] = []
    const article = cleanArticle(PAGE, {
      veto: (block, kind, reason) => {
        asked.push(`${kind}: ${block.text}`)
        expect(reason).not.toBe('')
        expect(PAGE.slice(block.start, block.end)).toBe(block.text)
        return kind === 'cookie-notice'
      },
    })
    expect(asked).toContain('byline: By Anna Lind')
    expect(asked).toContain(`cookie-notice: ${NOTICE}`)
    expect(article.text).toContain('We use cookies')
    expect(article.text).not.toContain('Anna Lind')
  })

  test('a veto is not asked about kinds that are kept', () => {
    cleanArticle(PAGE, {
      keep: ['byline'],
      veto: (_block, kind) => {
        expect(kind).not.toBe('byline')
        return false
      },
    })
  })

  test('what a veto throws comes through', () => {
    const veto = (): boolean => {
      throw new RangeError('enough')
    }
    expect(() => cleanArticle(PAGE, { veto })).toThrow('enough')
  })

  test('recall keeps at least as much as precision', () => {
    const kept = (favor: Options['favor'] & string): number => cleanArticle(PAGE, { favor }).text.length
    expect(kept('recall')).toBeGreaterThanOrEqual(kept('balanced'))
    expect(kept('balanced')).toBeGreaterThanOrEqual(kept('precision'))
  })

  test('the primary subtag of a language counts', () => {
    expect(resolveOptions({ languages: ['en-US', 'pt-BR', 'zh-Hans', 'EN'] }).languages).toEqual(['en', 'pt', 'zh'])
  })

  test.each([...DETECTABLE])('%s may be asked for, though the lexicon may have no phrases of it', (code) => {
    expect(() => cleanArticle(PAGE, { languages: [code] })).not.toThrow()
  })

  test('the address gives metadata.url, and none is none', () => {
    const url = 'https://example.org/bridge'
    expect(cleanArticle(PAGE, { url }).metadata.url).toBe(url)
    expect(cleanArticle(PAGE, { url: new URL(url) }).metadata.url).toBe(url)
    expect(cleanArticle(PAGE).metadata.url).toBeUndefined()
  })
})

describe('limits', () => {
  function limitError(limits: Options['limits'] & object): LimitError {
    try {
      cleanArticle(PAGE, { limits })
    } catch (error) {
      if (error instanceof LimitError) return error
      throw error
    }
    throw new Error('nothing was thrown')
  }

  test('characters: one more than allowed is one too many', () => {
    const error = limitError({ characters: PAGE.length - 1 })
    expect(error).toMatchObject({
      name: 'LimitError',
      code: 'LIMIT_EXCEEDED',
      limit: 'characters',
      allowed: PAGE.length - 1,
      found: PAGE.length,
    })
    expect(error.message).toContain('options.limits.characters')
    expect(error.message).toContain(String(PAGE.length))
    expect(() => cleanArticle(PAGE, { limits: { characters: PAGE.length } })).not.toThrow()
  })

  test('blocks: one more than allowed is one too many', () => {
    expect(limitError({ blocks: 10 })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'blocks',
      allowed: 10,
      found: 11,
    })
    expect(() => cleanArticle(PAGE, { limits: { blocks: 11 } })).not.toThrow()
  })
})
