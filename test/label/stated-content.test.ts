import { describe, expect, test } from 'vitest'
import { statedContent } from '../../src/label/stated-content.js'
import { Statements } from '../../src/statements/index.js'
import { htmlPage, judgedOf, pageOf } from './judged.js'

const SCHEMA = 'https://schema.org'
const SLIPS = 'The clutch slips in third gear, and only when it is cold.'
const CABLE = 'Check the cable first, since mine was too short after the change.'
const SIGNATURE = 'Two vans and a tractor, all of them older than I am myself.'

/** The blocks of a page of which its statements say this. */
function told(html: string, isThread = true): Readonly<Record<'content' | 'besidePosts', readonly string[]>> {
  const page = htmlPage(html)
  const stated = statedContent(new Statements(page), judgedOf(page), isThread)
  const of = (value: string) => page.blocks.flatMap(({ text }, index) => (stated[index] === value ? [text] : []))
  return { content: of('content'), besidePosts: of('besidePosts') }
}

const linked = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': SCHEMA, ...node })}</script>`
const post = (text: string, type = 'Comment'): string =>
  `<div itemscope itemtype="${SCHEMA}/${type}"><p itemprop="author">The old gearbox, a member of this forum for years</p><div itemprop="text">${text}</div><p>${SIGNATURE}</p></div>`

describe('what a page states to be what it is about', () => {
  test.each([
    ['the description of a product', { '@type': 'Product', description: SLIPS }],
    ['with its markup', { '@type': 'Product', description: `<p>${SLIPS}</p>` }],
    ['the review of one', { '@type': 'Product', review: { '@type': 'Review', reviewBody: SLIPS } }],
    ['what is on', { '@type': 'MusicEvent', description: SLIPS }],
    ['a step of a recipe', { '@type': 'Recipe', recipeInstructions: [{ '@type': 'HowToStep', text: SLIPS }] }],
    ['a post', { '@type': 'DiscussionForumPosting', text: SLIPS }],
    ['an answer', { '@type': 'Question', acceptedAnswer: { '@type': 'Answer', text: SLIPS } }],
  ])('%s', (_what, node) => {
    expect(told(`${linked(node)}<p>${SLIPS}</p><p>${CABLE}</p>`).content).toEqual([SLIPS])
  })

  test.each([
    ['of the one who runs the site', { '@type': 'Organization', description: SLIPS }],
    ['of the page', { '@type': 'WebPage', description: SLIPS }],
    ['of less than the block', { '@type': 'Product', description: 'The clutch slips in third' }],
    ['of a remark beside a question', { '@type': 'Question', comment: { '@type': 'Comment', text: SLIPS } }],
  ])('but not what it states %s', (_what, node) => {
    expect(told(`${linked(node)}<p>${SLIPS}</p><p>${CABLE}</p>`).content).toEqual([])
  })

  test('nothing where a text was given', () => {
    const page = pageOf([SLIPS])
    expect(statedContent(new Statements({}), judgedOf(page), true)).toEqual([undefined])
  })
})

describe('of a thread that states its posts', () => {
  const above = `<p>${CABLE} So they say.</p>`

  test('what is part of none stands beside them, but for what is above the first and who wrote it', () => {
    const { content, besidePosts } = told(`${above}${post(SLIPS)}<p>Reply</p>${post(CABLE)}`)
    expect(content).toEqual([SLIPS, CABLE])
    expect(besidePosts).toEqual([SIGNATURE, SIGNATURE])
  })

  test('a quote is told where it was written first', () => {
    const { content, besidePosts } = told(post(SLIPS) + post(`<blockquote><p>${SLIPS}</p></blockquote><p>${CABLE}</p>`))
    expect(content).toEqual([SLIPS, CABLE])
    expect(besidePosts).toEqual([SIGNATURE, SLIPS, SIGNATURE])
  })

  test('one post alone says nothing of the rest, nor do the reviews of a page that is no thread', () => {
    expect(told(post(SLIPS)).besidePosts).toEqual([])
    expect(told(post(SLIPS) + post(CABLE), false).besidePosts).toEqual([])
  })
})

describe('signatures in a thread', () => {
  const thread = (name: string, lines = `<p>${SIGNATURE}</p>`): string =>
    `<div class="post"><p>${SLIPS}</p><div class="${name}">${lines}</div></div><div class="post"><p>${CABLE}</p></div>`

  test.each(['signature', 'postsignature postmsg', 'message-signature', 'ipsEntry__signature', 'Signature restore'])(
    'stand beside the posts: %s',
    (name) => {
      expect(told(thread(name)).besidePosts).toEqual([SIGNATURE])
    },
  )

  test.each([
    ['who wrote a post, and when', thread('post-signature owner'), true],
    ['what is called otherwise', thread('design'), true],
    ['a page that is no thread', thread('signature'), false],
    ['posts in an element that is called so', thread('signature', `<p>${SIGNATURE}</p>`.repeat(21)), true],
  ])('but not %s', (_what, html, isThread) => {
    expect(told(html, isThread).besidePosts).toEqual([])
  })
})
