import { describe, expect, it } from 'vitest'
import type { Label } from '../../../src/model/kind.js'
import { readMetadata } from '../../../src/metadata/index.js'
import { PROSE, pageOf } from '../blocks.js'
import { BODY, metadataOf } from '../html.js'

const H1 = '<h1>Council votes to close the old bridge</h1>'
const TITLE = ['title', 'Council votes to close the old bridge'] as const
const LONG = `${PROSE} ${PROSE}`
const CHINESE = '市议会周一晚上开会，听取工程师们关于旧桥的报告，并决定从下个月起关闭这座桥，直到修复工作完成为止。'

function authorsOf(lines: Parameters<typeof pageOf>[0], language?: string): readonly string[] {
  return readMetadata(pageOf(lines, language === undefined ? {} : { language })).authors
}

describe('lines that name the author', () => {
  it('may end the last paragraph in brackets', () => {
    const authors = (text: string): readonly string[] =>
      authorsOf(
        [
          ['title', '旧桥将关闭'],
          ['body', CHINESE],
          ['body', CHINESE + text],
        ],
        'zh',
      )
    expect(authors('（记者 张三）')).toEqual(['张三'])
    expect(authors('（张三 李四）')).toEqual(['张三', '李四'])
    expect(authors('（见下图）')).toEqual([])
    expect(authors('（责任编辑：张三）')).toEqual([])
  })

  it('may end a text with a whole name in brackets, and nothing else that stands there', () => {
    const authors = (text: string): readonly string[] =>
      authorsOf([TITLE, ['body', LONG], ['body', `${LONG}${text}`]], 'de')
    expect(authors(' (Jane Doe)')).toEqual(['Jane Doe'])
    expect(authors(' (Jane M. Doe) +++')).toEqual(['Jane M. Doe'])
    expect(authors(' (Jane)')).toEqual([])
    expect(authors(' (Photo Jane Doe)')).toEqual([])
    expect(authors(' So says the mayor (Jane Doe)')).toEqual([])
  })

  it('may stand below the text where a login follows "by" in a line with the date', () => {
    const authors = (line: string, label: Label = 'timestamp'): readonly string[] =>
      authorsOf([TITLE, ...Array<readonly ['body', string]>(4).fill(['body', LONG]), [label, line]], 'en')
    expect(authors('Submitted by jdoe on Mon, 15 April 2024 - 18:55')).toEqual(['jdoe'])
    expect(authors('Bridges/Old (last edited 2024-04-15 13:28:18 by JaneDoe)')).toEqual(['JaneDoe'])
    expect(authors('Submitted by jdoe on Mon, 15 April 2024 - 18:55', 'comments')).toEqual([])
  })

  it('may have a job in front of the name, and pictures in front of the colon', () => {
    const authors = (line: string): readonly string[] =>
      metadataOf(`${H1}<p>${line}</p>${BODY}`, { language: 'de' }).authors
    expect(authors('Autor: Rechtsanwältin Jane Doe')).toEqual(['Jane Doe'])
    expect(authors('Text & Fotos: Jane Doe')).toEqual(['Jane Doe'])
    expect(authors('Text und Bilder: Jane Doe')).toEqual(['Jane Doe'])
    expect(authors('Fotos: Jane Doe')).toEqual([])
    // `Md` begins names.
    expect(metadataOf(`<meta name="author" content="Md Jane Doe">${H1}${BODY}`).authors).toEqual(['Md Jane Doe'])
  })

  it('may stand right below the date, where the headline does not say the same', () => {
    const authors = (line: string): readonly string[] =>
      authorsOf([TITLE, ['timestamp', '15 April 2024'], ['body', line], ['body', LONG]], 'en')
    expect(authors('Jane Doe')).toEqual(['Jane Doe'])
    expect(authors('Council Votes')).toEqual([])
    expect(authors('Old Bridge')).toEqual([])
    expect(authors('F T W M')).toEqual([])
  })

  it('may be labelled as headline where half of it is a date', () => {
    const authors = (line: string): readonly string[] => authorsOf([TITLE, ['title', line], ['body', LONG]], 'en')
    expect(authors('Dec 26, 2023 • Jane Doe in Economy')).toEqual(['Jane Doe'])
    expect(authors('Ten books by Jane Doe that all the world should read by 2023')).toEqual([])
  })

  it('are none of the things that the body lists', () => {
    const list = '<ul><li>Author: Ann Poe</li><li>Released: June 17, 2023</li></ul>'
    const page = `${H1}<p>by Amanda · 15 April 2024</p>${BODY}${list}${BODY}`
    expect(metadataOf(page, { language: 'en' }).authors).toEqual(['Amanda'])
  })

  it('may be a desk that signs right behind the text', () => {
    const authors = (line: string): readonly string[] =>
      authorsOf([TITLE, ['body', LONG], ['body', LONG], ['byline', line]], 'de')
    expect(authors('EX-Redaktion')).toEqual(['EX-Redaktion'])
    expect(authors('EX-Ausgabe')).toEqual([])
  })

  it('may be a Japanese name in brackets, and nothing else that stands there', () => {
    const body = '市は月曜日、運河にかかる古い橋二本を来月から半年間通行止めにし、さびた鋼材を交換すると発表した。'
    const authors = (text: string): readonly string[] =>
      authorsOf(
        [
          ['title', '古い橋が通行止めに'],
          ['body', body],
          ['body', body + text],
        ],
        'ja',
      )
    expect(authors('（山田太郎）')).toEqual(['山田太郎'])
    expect(authors('【小林美咲】')).toEqual(['小林美咲'])
    expect(authors('（敬称略）')).toEqual([])
    expect(authors('（随時掲載）')).toEqual([])
    expect(authors('（文化部長）')).toEqual([])
  })

  it('may be an Eastern name with its desk in a byline', () => {
    const authors = (byline: string): readonly string[] =>
      authorsOf(
        [
          ['title', '旧桥将关闭'],
          ['byline', byline],
          ['body', CHINESE],
        ],
        'ja',
      )
    expect(authors('社会部・山田太郎')).toEqual(['山田太郎'])
    expect(authors('山田太郎（経済部）')).toEqual(['山田太郎'])
    expect(authors('山田太郎記者')).toEqual(['山田太郎'])
    expect(authors('編集部')).toEqual([])
    // A word for `by` whose name can't be read doesn't make a name of the paragraph below.
    expect(authors('投稿者: ???')).toEqual([])
  })

  it('may be one Eastern name in a byline, and no role', () => {
    const authors = (byline: string): readonly string[] =>
      authorsOf(
        [
          ['title', '旧桥将关闭'],
          ['byline', byline],
          ['body', CHINESE],
          ['body', CHINESE],
        ],
        'zh',
      )
    expect(authors('小野寺美咲')).toEqual(['小野寺美咲'])
    expect(authors('责任编辑')).toEqual([])
  })

  it('are listed once among the sources, however many kinds of lines they are', () => {
    const { sources } = readMetadata(
      pageOf([TITLE, ['byline', 'By Marta Lindqvist'], ['body', PROSE], ['body', PROSE]]),
    )
    expect(sources.authors?.map(({ source }) => source)).toEqual(['byline block 2'])
  })

  it('may begin the first paragraph in brackets, where they must say so', () => {
    const authors = (text: string): readonly string[] =>
      authorsOf(
        [
          ['title', '旧桥将关闭'],
          ['body', text + CHINESE],
          ['body', CHINESE],
        ],
        'zh',
      )
    expect(authors('本报讯（记者 张三）')).toEqual(['张三'])
    expect(authors('旧桥（张三）')).toEqual([])
  })

  it('are no links behind "by" above the headline, and count for less than what is marked as the author', () => {
    const theme = '<p>Theme by <a href="/t">Tesla Themes</a></p>'
    expect(metadataOf(`${theme}${H1}${BODY}`, { language: 'en' }).authors).toEqual([])
    const marked = '<span class="author-name">Marta Lindqvist</span><p>with photos by <a href="/p">Jon Hale</a></p>'
    expect(metadataOf(`${H1}${marked}${BODY}`, { language: 'en' }).authors).toEqual(['Marta Lindqvist'])
  })

  it('may be a link behind the word for it', () => {
    expect(
      metadataOf(`${H1}<p>150 points by <a href="/u?id=jdoe">jdoe</a> 3 hours ago</p>${BODY}`, { language: 'en' })
        .authors,
    ).toEqual(['jdoe'])
    expect(
      metadataOf(`${H1}<p>150 points at <a href="/u?id=jdoe">jdoe</a> 3 hours ago</p>${BODY}`, { language: 'en' })
        .authors,
    ).toEqual([])
  })

  it('may be a name alone below the headline of a text, and not in a menu', () => {
    const authors = (...lines: readonly string[]): readonly string[] =>
      authorsOf([TITLE, ...lines.map((text) => ['breadcrumb', text] as const), ['body', PROSE]])
    expect(authors('Jane Doe')).toEqual(['Jane Doe'])
    expect(authors('Jane')).toEqual([])
    expect(authors('Old Bridge')).toEqual([])
  })

  it('name one word behind "by" where the text uses it for nothing else', () => {
    const authors = (line: string): readonly string[] => authorsOf([TITLE, ['timestamp', line], ['body', PROSE]])
    expect(authors('Posted on July 1, 2024 by jdoe')).toEqual(['jdoe'])
    expect(authors('Posted on July 1, 2024 by engineers')).toEqual([])
  })

  it('name nobody twice', () => {
    expect(authorsOf([TITLE, ['byline', 'Written by: Jane Doe Jane Doe'], ['body', PROSE]])).toEqual(['Jane Doe'])
  })

  it('stand below a standfirst and the buttons under it, and not below the first long paragraph', () => {
    const authors = (first: string, label: 'byline' | 'related-posts' = 'byline'): readonly string[] =>
      authorsOf([
        TITLE,
        ['body', first],
        ...['Share on X', 'Share via email', 'Copy link', 'Save'].map((text) => ['share-bar', text] as const),
        [label, 'By Marta Lindqvist'],
        ['body', LONG],
        ['body', LONG],
      ])
    expect(
      authors('It was built a hundred years ago, and engineers found that it can no longer carry what drives over it.'),
    ).toEqual(['Marta Lindqvist'])
    expect(authors(LONG)).toEqual([])
    expect(authors(PROSE, 'related-posts')).toEqual([])
  })

  it('give a line to each author behind "By" alone, as far as they are bylines', () => {
    const authors = (...lines: readonly (readonly [Label, string])[]): readonly string[] =>
      authorsOf([TITLE, ['byline', 'By'], ...lines, ['body', PROSE]])
    expect(authors(['byline', 'Marta Lindqvist News Reporter'], ['byline', 'Jon Hale'], ['byline', 'Ann Poe'])).toEqual(
      ['Marta Lindqvist', 'Jon Hale', 'Ann Poe'],
    )
    expect(authors(['byline', 'Marta Lindqvist'], ['navigation', 'Jon Hale'])).toEqual(['Marta Lindqvist'])
    const each = [
      ['byline', 'By Marta Lindqvist'],
      ['byline', 'By Will Cole'],
      ['byline', 'By Ann Low and Tim Cole'],
    ] as const
    expect(authorsOf([TITLE, ...each, ['body', PROSE]])).toEqual([
      'Marta Lindqvist',
      'Will Cole',
      'Ann Low',
      'Tim Cole',
    ])
    expect(authors(['byline', 'Marta Lindqvist'], ['byline', 'Old Bridge'])).toEqual(['Marta Lindqvist'])
    expect(authors(['byline', 'Marta Lindqvist'], ['byline', 'Edited by Jon Hale'])).toEqual(['Marta Lindqvist'])
    expect(authors(['byline', 'Marta Lindqvist'], ['byline', 'Marta Lindqvist'])).toEqual(['Marta Lindqvist'])
  })

  it('are a login beside the date, or one name that the author box has, and no section', () => {
    const authors = (name: string, box = 'Council'): readonly string[] =>
      authorsOf([TITLE, ['byline', name], ['timestamp', 'December 19, 2025'], ['body', PROSE], ['author-bio', box]])
    expect(authors('jdoe84')).toEqual(['jdoe84'])
    expect(authors('JaneD')).toEqual(['JaneD'])
    expect(authors('Politics')).toEqual([])
    expect(authors('Mazi')).toEqual([])
    expect(authors('Mazi', 'Mazi')).toEqual(['Mazi'])
  })

  it('may be the name of the site beside the date', () => {
    const lines = [TITLE, ['byline', 'Portwire'], ['timestamp', '15 April 2024'], ['body', PROSE]] as const
    const authors = (url: string): readonly string[] => readMetadata(pageOf(lines, { url })).authors
    expect(authors('https://www.portwire.example/1')).toEqual(['Portwire'])
    expect(authors('https://www.harbour.example/1')).toEqual([])
  })

  it('are no buttons or headings of boxes that look like names', () => {
    const below = (label: Label): readonly string[] => authorsOf([TITLE, [label, 'Copy Link Copied'], ['body', PROSE]])
    expect(below('share-bar')).toEqual([])
    const dated = (name: string): readonly string[] =>
      authorsOf([TITLE, ['navigation', name], ['timestamp', '11 Mar 2025 at 07:40'], ['body', PROSE]])
    expect(dated('Marta Lindqvist')).toEqual(['Marta Lindqvist'])
    expect(dated('Ask Question')).toEqual([])
    expect(below('breadcrumb')).toEqual(['Copy Link Copied'])
    const last = (name: string): readonly string[] =>
      authorsOf([TITLE, ['body', PROSE], ['body', PROSE], ['body', name]])
    expect(last('RECOMMENDED VIDEO')).toEqual([])
    // A link of a menu stands below a date, too.
    const belowDate = (inMenu: Label): readonly string[] =>
      authorsOf([
        TITLE,
        ['timestamp', '11 Mar 2025'],
        ['body', 'Trade Program'],
        ['body', PROSE],
        [inMenu, 'Trade Program'],
      ])
    expect(belowDate('navigation')).toEqual([])
    expect(belowDate('author-bio')).toEqual(['Trade Program'])
    expect(authorsOf([TITLE, ['engagement', 'Text Size'], ['body', PROSE]])).toEqual([])
    expect(last('Marta Lindqvist')).toEqual(['Marta Lindqvist'])
  })

  it('stand far behind the body only where they are labelled as bylines', () => {
    const authors = (label: Label, line = 'Written by Marta Lindqvist'): readonly string[] => {
      const buttons = Array.from({ length: 9 }, (_, at) => ['promotion', `Try it for ${at} days`] as const)
      return authorsOf([TITLE, ['body', PROSE], ['body', PROSE], ...buttons, [label, line]])
    }
    expect(authors('byline')).toEqual(['Marta Lindqvist'])
    expect(authors('author-bio')).toEqual(['Marta Lindqvist'])
    expect(authors('other')).toEqual([])
    expect(authors('byline', 'Marta Lindqvist')).toEqual([])
  })

  it('are announced by the line above, whatever they were taken for, but not a link to a story', () => {
    const authors = (label: Label, above = 'Author'): readonly string[] =>
      authorsOf([
        TITLE,
        ['body', PROSE],
        ['body', PROSE],
        ['body', PROSE],
        ['byline', above],
        [label, 'Marta Lindqvist'],
      ])
    expect(authors('tags')).toEqual(['Marta Lindqvist'])
    expect(authors('comments')).toEqual([])
    expect(authors('tags', 'Topics')).toEqual([])
  })

  it('are two sections and no name', () => {
    const authors = (line: string): readonly string[] => authorsOf([TITLE, ['timestamp', line], ['body', PROSE]])
    expect(authors('Posted on July 1, 2024 in Sides, Sourdough')).toEqual([])
    expect(authors('Posted on July 1, 2024 by Marta Lindqvist, MD')).toEqual(['Marta Lindqvist, MD'])
  })

  it('stand below words about the author', () => {
    const authors = (above: string): readonly string[] =>
      authorsOf([
        TITLE,
        ['body', PROSE],
        ...Array.from({ length: 5 }, () => ['promotion', 'Try it'] as const),
        ['author-bio', above],
        ['author-bio', 'Marta Lindqvist'],
      ])
    expect(authors('About the author')).toEqual(['Marta Lindqvist'])
    expect(authors('Our newsletter')).toEqual([])
  })
})
