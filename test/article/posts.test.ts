import { describe, expect, test } from 'vitest'
import { cleanArticle, toMarkdown } from '../../src/index.js'
import { PROSE } from '../article.js'

function articleWith(html: string) {
  const paragraphs = PROSE.map((text) => `<p>${text}</p>`)
  return cleanArticle(
    `<body><article><h1>The mill closes</h1>${paragraphs.slice(0, 2).join('')}${html}${paragraphs.slice(2).join('')}</article></body>`,
    { url: 'https://news.example/1' },
  )
}

function embedsOf(html: string): string[] {
  return articleWith(html).embeds.map(({ url }) => url)
}

const POST = 'https://twitter.com/mill/status/1234567890'
const QUOTE = `<blockquote class="twitter-tweet"><p>The mill is closed from today on.</p>— The Mill (@mill) <a href="${POST}">May 3, 2024</a></blockquote>`

describe('a post that a page quotes', () => {
  test('is an embed, and stays as a quote with its author', () => {
    const article = articleWith(QUOTE)
    expect(article.embeds).toEqual([{ kind: 'embed', url: POST, position: 2 }])
    expect(article.text).toContain('The mill is closed from today on.')
    expect(article.text).toContain('The Mill (@mill)')
  })

  test('is linked once in what is written', () => {
    expect(toMarkdown(articleWith(QUOTE)).split(POST)).toHaveLength(2)
  })

  test.each([
    [
      'Instagram',
      '<blockquote data-instgrm-permalink="https://www.instagram.com/p/Cabc/"><p>The mill by night, by Ann.</p></blockquote>',
      'https://www.instagram.com/p/Cabc/',
    ],
    [
      'TikTok',
      '<blockquote cite="https://www.tiktok.com/@mill/video/72"><p>The mill by night, by Ann.</p></blockquote>',
      'https://www.tiktok.com/@mill/video/72',
    ],
    [
      'Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/mill/posts/12"></div>',
      'https://www.facebook.com/mill/posts/12',
    ],
    [
      'Bluesky',
      '<blockquote><p>The mill is closed.</p><a href="https://bsky.app/profile/mill.example/post/3k">May 3</a></blockquote>',
      'https://bsky.app/profile/mill.example/post/3k',
    ],
    [
      'Mastodon',
      '<blockquote><p>The mill is closed.</p><a href="https://social.example/@mill/112233445566778899">May 3</a></blockquote>',
      'https://social.example/@mill/112233445566778899',
    ],
    [
      'an answer, with the post that it answers',
      `<blockquote><a href="https://x.com/ann/status/1">Ann</a><p>So it is.</p><a href="${POST}">May 3</a></blockquote>`,
      POST,
    ],
    [
      'one in a frame',
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1"></iframe>',
      'https://platform.twitter.com/embed/Tweet.html?id=1',
    ],
    ['one of AMP', '<amp-twitter data-tweetid="12"></amp-twitter>', 'https://twitter.com/i/status/12'],
    ['a video that loads late', '<lite-youtube videoid="ab1"></lite-youtube>', 'https://www.youtube.com/watch?v=ab1'],
  ])('%s', (_name, html, url) => {
    expect(embedsOf(html)).toEqual([url])
  })

  test('in two elements that state it is one', () => {
    expect(embedsOf(`<div data-href="${POST}">${QUOTE}</div>`)).toEqual([POST])
  })
})

describe('no embed', () => {
  test.each([
    [
      'a quote with a link to a profile',
      '<blockquote><p>So it was, says <a href="https://twitter.com/mill">the mill</a>.</p></blockquote>',
    ],
    [
      'a quote from elsewhere',
      '<blockquote cite="https://news.example/2"><p>So it was, says the mill.</p></blockquote>',
    ],
    [
      'a link to a post in a sentence',
      `<p>The mill <a href="${POST}">said on Friday</a> that it would close its doors.</p>`,
    ],
    [
      'a page that bears such a name',
      '<blockquote><p>So it was.</p><a href="https://nottwitter.com/mill/status/1">May 3</a></blockquote>',
    ],
  ])('%s', (_name, html) => {
    expect(embedsOf(html)).toEqual([])
  })

  test('a post beside other stories', () => {
    const { embeds } = cleanArticle(
      `<body><article><h1>The mill closes</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article><aside class="sidebar"><h3>Most read</h3><ul><li><a href="/2">Bakers ask for more flour</a></li></ul><div data-href="${POST}"></div></aside></body>`,
    )
    expect(embeds).toEqual([])
  })
})
