import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../src/metadata/index.js'
import type { Label } from '../../src/model/kind.js'
import { PROSE, pageOf } from './blocks.js'

const TITLE = 'Council votes to close the old bridge - for good'

describe('title', () => {
  it('is the form that the page repeats, without the site', () => {
    const page = pageOf([
      ['title', `${TITLE} - Example News`],
      ['title', TITLE],
      ['body', PROSE],
    ])
    expect(readMetadata(page)).toMatchObject({ title: TITLE, siteName: 'Example News' })
  })

  it('loses a path that is glued in front of it', () => {
    const page = pageOf([
      ['title', `HomeLocal News${TITLE}`],
      ['title', TITLE],
      ['body', PROSE],
    ])
    expect(readMetadata(page).title).toBe(TITLE)
  })

  it('loses the site behind a bar, and behind a dash where the address has it too', () => {
    const bar = pageOf([['title', 'Council votes to close the old bridge | Example News']])
    expect(readMetadata(bar).title).toBe('Council votes to close the old bridge')
    const dash = pageOf([['title', 'Council votes to close the old bridge - Example News']], {
      url: 'https://www.example-news.com/bridge',
    })
    expect(readMetadata(dash).title).toBe('Council votes to close the old bridge')
  })

  it('keeps its own hyphens', () => {
    expect(readMetadata(pageOf([['title', TITLE]])).title).toBe(TITLE)
  })

  it('loses the word for a subject in front of it, and no other', () => {
    const titleOf = (text: string): string | undefined => readMetadata(pageOf([['title', text]])).title
    expect(titleOf('Subject: The bridge that hums')).toBe('The bridge that hums')
    expect(titleOf('Betreff: Die Brücke, die summt')).toBe('Die Brücke, die summt')
    expect(titleOf('Subject to change: the bridge that hums')).toBe('Subject to change: the bridge that hums')
  })

  it('is no byline', () => {
    const page = pageOf([['title', 'Eine Glosse von Henrike Vollmer']], { language: 'de' })
    expect(readMetadata(page).title).toBe(undefined)
    const other = pageOf([['title', 'Eine Glosse vom Ende der Brücke']], { language: 'de' })
    expect(readMetadata(other).title).toBe('Eine Glosse vom Ende der Brücke')
  })

  it('is absent where no headline stands', () => {
    const metadata = readMetadata(pageOf([['body', PROSE]]))
    expect(metadata).not.toHaveProperty('title')
    expect(metadata.sources).not.toHaveProperty('title')
  })
})

describe('authors', () => {
  it('come from all the bylines beside the headline, and say where', () => {
    const page = pageOf([
      ['title', TITLE],
      ['byline', 'By Jane Doe'],
      ['byline', 'By John Roe'],
      ['body', PROSE],
    ])
    const metadata = readMetadata(page)
    expect(metadata.authors).toEqual(['Jane Doe', 'John Roe'])
    expect(metadata.sources.authors?.[0]?.source).toBe('byline block 2')
  })

  it('without "by" must stand beside the headline or a date, and be few', () => {
    const beside = pageOf([
      ['title', TITLE],
      ['byline', 'Jane Doe'],
      ['timestamp', '15 April 2024'],
      ['body', PROSE],
    ])
    const menu = ['Mental Health', 'Care Finder', 'Your Plans', 'Find Help'].map((text) => ['byline', text] as const)
    expect(readMetadata(beside).authors).toEqual(['Jane Doe'])
    expect(readMetadata(pageOf([['title', TITLE], ...menu, ['body', PROSE]])).authors).toEqual([])
  })

  it('are those that "by" names, where other bylines stand too', () => {
    const page = pageOf([
      ['title', TITLE],
      ['byline', 'Case Study'],
      ['byline', 'By'],
      ['byline', 'Jane Doe'],
      ['body', PROSE],
    ])
    expect(readMetadata(page).authors).toEqual(['Jane Doe'])
  })

  it('stand behind the label of a database, not in a line that only looks like a name', () => {
    const page = pageOf([
      ['title', TITLE],
      ['byline', 'National Edition'],
      ['byline', 'Byline: Colm Rafferty'],
      ['other', 'Section: NEWS; Pg. 4'],
      ['body', PROSE],
    ])
    expect(readMetadata(page).authors).toEqual(['Colm Rafferty'])
  })

  it('are people where people and an agency are named', () => {
    const page = pageOf([
      ['title', TITLE],
      ['byline', 'By Jane Doe, Associated Press'],
      ['body', PROSE],
    ])
    expect(readMetadata(page).authors).toEqual(['Jane Doe'])
  })

  it('come from the author box only where the biography knows the name', () => {
    const box = ['author-bio', 'Jane Doe'] as const
    const known = pageOf([['body', PROSE], box, ['author-bio', 'Jane Doe writes about bridges and lives in Leeds.']])
    const unknown = pageOf([['body', PROSE], box, ['author-bio', 'All our writers live in Leeds.']])
    const first = pageOf([['body', PROSE], box, ['author-bio', 'Jane writes about bridges and lives in Leeds.']])
    const other = pageOf([['body', PROSE], box, ['author-bio', 'Janet, our editor, writes about bridges.']])
    expect(readMetadata(known).authors).toEqual(['Jane Doe'])
    expect(readMetadata(first).authors).toEqual(['Jane Doe'])
    expect(readMetadata(unknown).authors).toEqual([])
    expect(readMetadata(other).authors).toEqual([])
  })

  it('never come from the related posts', () => {
    const page = pageOf([
      ['body', PROSE],
      ['related-posts', 'Another story'],
      ['related-posts', 'By Jane Doe'],
    ])
    expect(readMetadata(page).authors).toEqual([])
  })

  it('behind the body must say so, or stand right below it', () => {
    const authors = (
      ...behind: readonly (readonly ['byline' | 'author-bio' | 'related-posts', string])[]
    ): readonly string[] => readMetadata(pageOf([['body', PROSE], ...behind])).authors
    expect(authors(['byline', 'By Jane Doe'])).toEqual(['Jane Doe'])
    expect(authors(['byline', 'Jane Doe'])).toEqual(['Jane Doe'])
    expect(authors(['related-posts', 'Another story'], ['byline', 'Jane Doe'])).toEqual([])
    expect(authors(['related-posts', 'Another story'], ['author-bio', 'Jane Doe'])).toEqual(['Jane Doe'])
    expect(authors(['author-bio', 'Jane Doe'], ['author-bio', 'All our writers live in Leeds.'])).toEqual([])
  })

  it('come from the author box where a biography follows that says "I", or a word announces the name', () => {
    const biography = 'I have written about bridges and the people who build them for twenty years.'
    const authors = (...lines: readonly string[]): readonly string[] =>
      readMetadata(pageOf([['body', PROSE], ...lines.map((text) => ['author-bio', text] as const)])).authors
    expect(authors('Jane Doe', biography)).toEqual(['Jane Doe'])
    expect(authors('Hi, Anna Doe', biography)).toEqual([])
    expect(authors('Author:', 'Jane Doe', 'Our team lives here.')).toEqual(['Jane Doe'])
    expect(authors('Sponsors:', 'Jane Doe', 'Our team lives here.')).toEqual([])
  })

  it('are no menu where a name is repeated among signs and jobs', () => {
    const authors = (...lines: readonly string[]): readonly string[] =>
      readMetadata(pageOf([['title', TITLE], ...lines.map((text) => ['byline', text] as const), ['body', PROSE]]))
        .authors
    expect(authors('Jane Doe', '×', 'Jane Doe', 'Senior Editor')).toEqual(['Jane Doe'])
    expect(authors('Jane Doe', 'Care Finder', 'Anna Roe', 'Find Help')).toEqual([])
  })
})

describe('published and modified', () => {
  it('are told apart by the word in front of them', () => {
    const page = pageOf([
      ['title', TITLE],
      ['timestamp', 'Updated April 16, 2024, 9:00 AM | Published April 15, 2024'],
      ['body', PROSE],
    ])
    expect(readMetadata(page)).toMatchObject({ published: '2024-04-15', modified: '2024-04-16T09:00' })
  })

  it.each([
    ['fr', 'Brévinec, le 23 avril 2024 – Les pompiers sont intervenus dans la nuit.', '2024-04-23'],
    ['de', 'Hamburg (15. April 2024) – Die Stadt sperrt die alte Brücke.', '2024-04-15'],
    ['en', 'Eastport, April 15, 2024 — The council has closed the bridge.', '2024-04-15'],
    // What a sentence tells.
    ['en', 'On April 15, 2024 – a Monday – the council closed the bridge.', undefined],
    ['en', 'Eastport, April 15, 2024, was a quiet place.', undefined],
  ])('stand behind the place that a text begins with: %s, %s', (language, text, published) => {
    expect(
      readMetadata(
        pageOf(
          [
            ['title', TITLE],
            ['body', text],
          ],
          { language },
        ),
      ).published,
    ).toBe(published)
  })

  it('see the word in the block before', () => {
    const page = pageOf([
      ['title', TITLE],
      ['timestamp', '15 April 2024'],
      ['timestamp', 'Last updated:'],
      ['timestamp', '16 April 2024'],
      ['body', PROSE],
    ])
    expect(readMetadata(page)).toMatchObject({ published: '2024-04-15', modified: '2024-04-16' })
  })

  it('are no publication where the text was only updated', () => {
    const metadata = readMetadata(
      pageOf([
        ['title', TITLE],
        ['timestamp', 'Updated April 16, 2024'],
        ['body', PROSE],
      ]),
    )
    expect(metadata).not.toHaveProperty('published')
    expect(metadata.modified).toBe('2024-04-16')
  })

  it('are not the day of the visit above the path', () => {
    const lines = [
      ['timestamp', 'Monday, April 15, 2024'],
      ['breadcrumb', 'World'],
      ['title', TITLE],
      ['body', PROSE],
    ] as const
    expect(readMetadata(pageOf(lines))).not.toHaveProperty('published')
  })

  it('stand in a byline too', () => {
    const page = pageOf([
      ['title', TITLE],
      ['byline', 'By Jane Doe | April 15, 2024'],
      ['body', PROSE],
    ])
    expect(readMetadata(page)).toMatchObject({ authors: ['Jane Doe'], published: '2024-04-15' })
  })

  it('come from the address, more precisely where the text agrees', () => {
    const url = 'https://example.com/2024/04/15/bridge'
    const agrees = pageOf(
      [
        ['title', TITLE],
        ['timestamp', 'April 15, 2024, 9:00 AM'],
        ['body', PROSE],
      ],
      { url },
    )
    const differs = pageOf(
      [
        ['title', TITLE],
        ['timestamp', 'May 1, 2024'],
        ['body', PROSE],
      ],
      { url },
    )
    expect(readMetadata(agrees).published).toBe('2024-04-15T09:00')
    expect(readMetadata(differs)).toMatchObject({
      published: '2024-04-15',
      sources: { published: [{ source: 'url' }] },
    })
    expect(readMetadata(pageOf([['body', PROSE]], { url: 'https://example.com/2024/44/15/' }))).not.toHaveProperty(
      'published',
    )
  })

  it('are relative only where now is given', () => {
    const lines = [
      ['title', TITLE],
      ['timestamp', '2 hours ago'],
      ['body', PROSE],
    ] as const
    expect(readMetadata(pageOf(lines))).not.toHaveProperty('published')
    expect(readMetadata(pageOf(lines, { now: new Date('2024-04-16T10:00:00Z') })).published).toBe(
      '2024-04-16T08:00:00Z',
    )
  })
})

describe('siteName', () => {
  it.each([
    ['© 2024 Example News. All rights reserved.', 'Example News'],
    ['Copyright © 2015-2024 Example Media, Ltd.', 'Example Media'],
    ['© Example.com 2024', 'Example.com 2024'.split(' ')[0]],
    ['© 2024 Example News Todos los derechos reservados', 'Example News'],
    ['© 2024 Новости Примера Все права защищены', 'Новости Примера'],
    ['© 2024 示例新闻 版权所有', '示例新闻'],
    ['© 2024 All Example News', 'All Example News'],
  ])('from %s', (line, name) => {
    expect(
      readMetadata(
        pageOf([
          ['body', PROSE],
          ['copyright', line],
        ]),
      ).siteName,
    ).toBe(name)
  })

  it.each(['© 2024', 'All rights reserved', 'Terms of use', '© 2024 all rights reserved', '© Riproduzione riservata'])(
    'not from %s',
    (line) => {
      expect(
        readMetadata(
          pageOf([
            ['body', PROSE],
            ['copyright', line],
          ]),
        ),
      ).not.toHaveProperty('siteName')
    },
  )

  it('from a byline that names a domain', () => {
    const metadata = readMetadata(
      pageOf([
        ['title', TITLE],
        ['byline', 'By example.com'],
        ['body', PROSE],
      ]),
    )
    expect(metadata).toMatchObject({ siteName: 'example.com', authors: [] })
  })
})

describe('section', () => {
  const sectionIn = (line: string) =>
    readMetadata(
      pageOf([
        ['breadcrumb', line],
        ['title', TITLE],
        ['body', PROSE],
      ]),
    ).section

  it.each([
    ['World', 'World'],
    ['Home > World > Asia', 'Asia'],
    ['Home / World / Asia', 'Asia'],
    ['You are here: Home » Sports', 'Sports'],
    [`HomeWorld NewsUnited States News${TITLE}`, 'United States News'],
    [`Current:Home > Stocks${TITLE} -Example Hub`, 'Stocks'],
    ['Startseite › Politik', 'Politik'],
    ['首页 > 国际', '国际'],
    ['YouTube', 'YouTube'],
    ['Home > Politics > Search', 'Politics'],
    ['Search Marketing', 'Search Marketing'],
  ])('%s', (line, section) => {
    expect(sectionIn(line)).toBe(section)
  })

  it.each(['Home', TITLE, 'Home > Council votes to close…', 'Page 2', 'Sign in', 'Toggle menu'])(
    'none in %s',
    (line) => {
      expect(sectionIn(line)).toBeUndefined()
    },
  )
})

describe('tags', () => {
  it.each([
    [
      ['- In:', '- Belarus', '- Xi Jinping'],
      ['Belarus', 'Xi Jinping'],
    ],
    [['Tags: bridges, local politics, Leeds'], ['bridges', 'local politics', 'Leeds']],
    [
      ['Tags', 'bridges', 'Bridges', 'Leeds'],
      ['bridges', 'Leeds'],
    ],
    [['#bridges #Leeds'], ['bridges', 'Leeds']],
  ])('%j', (lines, tags) => {
    const page = pageOf([['body', PROSE], ...lines.map((line) => ['tags', line] as const)])
    expect(readMetadata(page).tags).toEqual(tags)
  })

  it('are none where there is only the heading', () => {
    const metadata = readMetadata(
      pageOf([
        ['body', PROSE],
        ['tags', 'Tags:'],
      ]),
    )
    expect(metadata.tags).toEqual([])
    expect(metadata.sources).not.toHaveProperty('tags')
  })
})

describe('dateline', () => {
  const FURTHER =
    'The minister said on Tuesday that the old bridge would be closed for good, and that ferries would take over.'

  it('stands behind a standfirst', () => {
    const page = (...body: string[]) => pageOf([['title', TITLE], ...body.map((text) => ['body', text] as const)])
    const opening = `PORT HALE, Maine — ${FURTHER}`
    expect(readMetadata(page('Divers will replace rotten timber from Monday on', opening, PROSE)).dateline).toBe(
      'PORT HALE, Maine',
    )
    // A list names what each paragraph is about.
    const items = ['Snake Plant', 'Peace Lily'].map((name) => `${name} — ${FURTHER}`)
    expect(readMetadata(page('Plants for rooms without much sun', ...items))).not.toHaveProperty('dateline')
    expect(readMetadata(page(PROSE, PROSE, PROSE, PROSE, opening))).not.toHaveProperty('dateline')
  })

  it.each([
    ['Beijing — Belarusian President Alexander Lukashenko will arrive in the city on Tuesday.', 'Beijing'],
    ['PARIS (Reuters) - The minister said on Tuesday that the bridge would be closed for good.', 'PARIS'],
    ['WASHINGTON, April 15 (Example) -- The minister said on Tuesday that the bridge would close.', 'WASHINGTON'],
    ['LOS ANGELES, Calif. — The bridge will be closed for good, the council said on Tuesday.', 'LOS ANGELES, Calif.'],
    ['LINCOLN, Neb. (AP) — The bridge will be closed for good, the council said on Tuesday.', 'LINCOLN, Neb.'],
    ['AUSTIN, Texas--(EXAMPLE WIRE)--The bridge will be closed for good, its owners said on Tuesday.', 'AUSTIN, Texas'],
    [
      'SANTA FE, New Mexico, April 15 (Example) -- The bridge will be closed for good, the council said.',
      'SANTA FE, New Mexico',
    ],
    ['PARIS (April 15, 2024) — The minister said on Tuesday that the bridge would be closed for good.', 'PARIS'],
    ['April 15, 2024 – PARIS – The minister said on Tuesday that the bridge would be closed for good.', 'PARIS'],
    ['(15 April 2024) PARIS – The minister said on Tuesday that the bridge would be closed for good.', 'PARIS'],
    ['PARIS, 2024-04-15 – The minister said on Tuesday that the bridge would be closed for good.', 'PARIS'],
    ['AUSTIN, Texas, April 15, 2024 /EXAMPLE WIRE/ -- The bridge will be closed for good.', 'AUSTIN, Texas'],
    ['NEW DELHI: The minister said on Tuesday that the old bridge would be closed for good.', 'NEW DELHI'],
    ['BERLIN, 3. März (dpa) – Die alte Brücke wird für immer geschlossen, sagte der Minister.', 'BERLIN'],
    ['Berlin/Paris (dpa) - Die alte Brücke wird für immer geschlossen, sagte der Minister.', 'Berlin/Paris'],
    ['Madrid, 15 abr (EFE).- El ministro dijo el martes que el puente se cerrará para siempre.', 'Madrid'],
    ['(ANSA) - ROMA, 15 APR - Il ministro ha detto martedì che il ponte sarà chiuso per sempre.', 'ROMA'],
    ['Москва. 15 апреля. INTERFAX.RU - Министр сообщил во вторник о закрытии старого моста.', 'Москва'],
    ['МОСКВА, 15 апр — Министр сообщил во вторник, что старый мост будет закрыт навсегда.', 'МОСКВА'],
    [
      '新华社北京4月15日电 外交部发言人星期一在例行记者会上表示，中方将继续支持有关各方通过对话解决问题，反对单边制裁。',
      '北京',
    ],
    ['(서울=연합뉴스) 정부는 월요일 기자회견에서 오래된 다리를 영구적으로 폐쇄하기로 했다고 밝혔다.', '서울'],
    [
      '【ロンドン＝共同】政府は月曜日の記者会見で、古い橋を永久に閉鎖することを決めたと明らかにした。市民は驚いている。',
      'ロンドン',
    ],
  ])('%s', (text, dateline) => {
    const metadata = readMetadata(
      pageOf([
        ['title', TITLE],
        ['body', text],
      ]),
    )
    expect(metadata).toMatchObject({ dateline, sources: { dateline: [{ source: 'body block 2' }] } })
  })

  it.each([
    'Apple — the company that makes phones — said on Tuesday that it would close its oldest store.',
    'The bridge was closed on April 15, 2024 – Monday was the last day on which anybody could cross it.',
    'April 15, 2024 – The minister said on Tuesday that the old bridge would be closed for good.',
    'Since April 15, 2024, nobody has crossed the bridge – The council closed it.',
    'UPDATE: The minister said on Tuesday that the old bridge would be closed for good.',
    'The bridge - a landmark since 1902 - will be closed for good, the council said on Tuesday.',
    'What happened? Nobody knows why the old bridge was closed, and the council does not say.',
    'Paris is the capital of France, and its bridges are among the oldest that are still in use.',
    'Jane Doe (Labour) said on Tuesday that the old bridge would be closed for good.',
  ])('none in %s', (text) => {
    expect(
      readMetadata(
        pageOf([
          ['title', TITLE],
          ['body', text],
        ]),
      ),
    ).not.toHaveProperty('dateline')
  })

  it('is none where speakers are named', () => {
    const page = pageOf([
      ['body', 'EXAMPLE: What did you think when the old bridge was closed for good on Tuesday?'],
      ['body', 'DOE: Nothing at all.'],
    ])
    expect(readMetadata(page)).not.toHaveProperty('dateline')
  })
})

describe('wordCount', () => {
  it.each([
    ['One two, three.', 3],
    ["Don't l'article", 2],
    ['', 0],
    ['外交部发言人星期一在例行记者会上表示', 11],
    ['정부는 월요일 밝혔다', 3],
  ])('%s', (body, count) => {
    expect(readMetadata(pageOf([], { body })).wordCount).toBe(count)
  })
})

describe('a text is truncated where it asks to read on', () => {
  const truncatedBy = (...behind: [Label, string][]) => readMetadata(pageOf([['body', PROSE], ...behind])).truncated

  it.each<[string, boolean | undefined, [Label, string][]]>([
    ['elsewhere', true, [['related-posts', 'Read more']]],
    [
      'above what is no teaser',
      true,
      [
        ['related-posts', 'Read more'],
        ['comments', 'Leave a comment'],
      ],
    ],
    [
      'not above teasers, where it leads to other articles',
      undefined,
      [
        ['related-posts', 'Read more:'],
        ['related-posts', 'Ferry fares to rise in June'],
      ],
    ],
  ])('%s', (_, expected, behind) => {
    expect(truncatedBy(...behind)).toBe(expected)
  })
})

describe('dates of a text without a labelled headline', () => {
  it('stand below the line that repeats its title, and not above a menu', () => {
    const story = 'Why the old bridge fell'
    const published = (...lines: readonly (readonly [Label, string])[]): string | undefined =>
      readMetadata(pageOf([['navigation', story], ['navigation', 'Posts'], ...lines, ['body', PROSE]])).published
    expect(published(['breadcrumb', story], ['timestamp', '22 January 2019'], ['breadcrumb', 'tech'])).toBe(
      '2019-01-22',
    )
    expect(published(['timestamp', '22 January 2019'], ['navigation', 'tech'], ['breadcrumb', story])).toBeUndefined()
  })
})
