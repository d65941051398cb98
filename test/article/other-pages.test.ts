import { describe, expect, test } from 'vitest'
import { cleanArticle, label, type Article } from '../../src/index.js'

const POSTS = [
  ['ruthie', 'I changed the clutch last week and now it slips, but only in third gear. Has anybody seen that before?'],
  [
    'old_gearbox',
    'Check the cable first. Mine was too short after the change, and it felt just like that until I set it right.',
  ],
  ['ruthie', 'The cable is new as well. I set it twice, and it made no difference at all, so I am out of ideas.'],
  [
    'marlene77',
    'Then it is the fork. Take the inspection plate off and look whether it moves all the way when you press.',
  ],
  [
    'ruthie',
    'That was it! The fork was bent, and a new one is on its way. Thank you all, you saved me the whole gearbox.',
  ],
] as const

const THREAD = `<!doctype html><html><head><title>Clutch slips only in third gear | Old Car Forum</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"Clutch slips only in third gear"}</script></head><body>
<nav><a href="/">Home</a> <a href="/forums">Forums</a> <a href="/members">Members</a> <a href="/login">Log in</a></nav>
<h1>Clutch slips only in third gear</h1><div class="posts">
${POSTS.map(
  ([name, text], at) =>
    `<div class="post"><div class="post-author"><a href="/u/${name}">${name}</a></div><div class="post-date">${String(3 + at)} May 2023, 1${String(at)}:04</div><div class="post-body"><p>${text}</p></div><div class="post-buttons"><a href="#">Reply</a> <a href="#">Quote</a></div></div>`,
).join('\n')}
</div><footer>© 2023 Old Car Forum. Powered by phpBB</footer></body></html>`

describe('of a thread', () => {
  const thread = cleanArticle(THREAD)

  test('the posts are the body, and menus, buttons and small print are not', () => {
    expect(thread.verdict.kind).toBe('forum')
    for (const [, text] of POSTS) expect(thread.text).toContain(text)
    expect(thread.text).not.toMatch(/Log in|Quote|Powered by/u)
  })

  test('all that the page shows is in the body or in the ledger', () => {
    const blocks = label(THREAD).map(({ text }) => text)
    expect([...thread.blocks, ...thread.removed].map(({ text }) => text).sort()).toEqual(blocks.sort())
  })

  test('the title is the one that it had', () => {
    expect(thread.metadata.title).toBe('Clutch slips only in third gear')
  })

  test('what it states to be the text of a post is in the body, whatever it looks like', () => {
    const SMALL_PRINT = '© 2023 Old Car Forum. Powered by phpBB'
    const stated = JSON.stringify({ '@type': 'DiscussionForumPosting', text: SMALL_PRINT })
    const withStatement = THREAD.replace('</head>', `<script type="application/ld+json">${stated}</script></head>`)
    expect(withStatement).not.toBe(THREAD)
    expect(thread.text).not.toContain(SMALL_PRINT)
    expect(cleanArticle(withStatement).text).toContain(SMALL_PRINT)
  })

  test('it is read like an article where one is expected', () => {
    const asArticle = cleanArticle(THREAD, { expect: 'article' })
    expect(asArticle.verdict).toEqual(thread.verdict)
    expect(asArticle.confidence).toBe(thread.confidence)
    const hasPosts = ({ blocks }: Article) => blocks.some(({ role }) => role === 'post')
    expect([hasPosts(thread), hasPosts(asArticle)]).toEqual([true, false])
    expect(asArticle.text.length).toBeLessThanOrEqual(thread.text.length)
  })

  test('what the caller keeps is kept, and a rule takes its part', () => {
    const [first] = POSTS
    const ruled = cleanArticle(THREAD, {
      keep: ['copyright'],
      rules: [{ kind: 'comments', name: 'first', match: (block) => block.text === first[1] }],
    })
    expect(ruled.removed.map(({ text, reason }) => [text, reason])).toContainEqual([first[1], 'rule "first"'])
  })
})

test('a page that says why there is nothing to read has no body, whatever is expected', () => {
  const login =
    '<title>Log in</title><h1>Log in</h1><form><input name="u"><input type="password"><button>Log in</button></form>'
  for (const expected of ['any', 'article'] as const) expect(cleanArticle(login, { expect: expected }).text).toBe('')
})
