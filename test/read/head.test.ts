import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { readPlain } from '../../src/read/plain.js'
import { expectAccounted } from '../invariants.js'

const BODY = `The last wool mill in the Arden valley will close at the end of March, its owners told the workforce on Thursday.

Some sixty people work at the mill, most of them for longer than a decade, and the nearest employer is far away.

Orders had fallen every year since the carpet makers moved abroad, said Ines Harrow, whose family bought the mill in 1987.`

const FRONT_MATTER = `---
title: "Last wool mill in the valley to close"
date: 2025-03-11T07:40:00Z
lastmod: 2025-03-12
author:
  name: Nora Quill
url: https://arden.example/news/mill-to-close-1
description: The owners told the workforce on Thursday.
sitename: Arden Courier
tags:
  - wool
  - mills
---
`
const READER = `Title: Last wool mill in the valley to close - Arden Courier

URL Source: https://arden.example/news/mill-to-close-1

Published Time: 2025-03-11T07:40:00Z

Markdown Content:
`

describe('a head is none of the article, and states its metadata', () => {
  test('front matter', () => {
    const input = `${FRONT_MATTER}# Last wool mill in the valley to close\n${BODY}`
    const { text, metadata, removed } = cleanArticle(input)
    expect(text).toBe(BODY)
    expect(metadata).toMatchObject({
      title: 'Last wool mill in the valley to close',
      published: '2025-03-11T07:40:00Z',
      modified: '2025-03-12',
      authors: ['Nora Quill'],
      url: 'https://arden.example/news/mill-to-close-1',
      description: 'The owners told the workforce on Thursday.',
      siteName: 'Arden Courier',
      tags: ['wool', 'mills'],
    })
    expect(metadata.sources.title?.[0]?.source).toBe('front matter title')
    expect(metadata.sources.published?.[0]?.source).toBe('front matter date')
    expect(removed[0]).toMatchObject({ kind: 'other', text: '---', start: 0, reason: 'front matter of the text' })
    expectAccounted(input, cleanArticle(input))
  })

  test('the head of a reader: the headline that the text shows goes before the title of the page', () => {
    const input = `${READER}# Last wool mill in the valley to close\n\n${BODY}`
    const { text, metadata } = cleanArticle(input)
    expect(text).toBe(BODY)
    expect(metadata).toMatchObject({
      title: 'Last wool mill in the valley to close',
      published: '2025-03-11T07:40:00Z',
      url: 'https://arden.example/news/mill-to-close-1',
    })
    expect(metadata.sources.url?.[0]?.source).toBe('head url source')
    expectAccounted(input, cleanArticle(input))
  })

  test('front matter in TOML', () => {
    const input = `+++\ntitle = "The mill: its end"\ndate = 2025-03-11T07:40:00Z\ndraft = false\n# the desk\n[taxonomies]\ntags = ["wool", "mills"]\n[extra]\nauthors = ["Nora Quill", 'Tom Berg']\n+++\n${BODY}`
    const { text, metadata } = cleanArticle(input)
    expect(text).toBe(BODY)
    expect(metadata).toMatchObject({
      title: 'The mill: its end',
      published: '2025-03-11T07:40:00Z',
      authors: ['Nora Quill', 'Tom Berg'],
      tags: ['wool', 'mills'],
    })
    expectAccounted(input, cleanArticle(input))
  })

  test('the head of a mail', () => {
    const input = `From: Nora Quill <quill@arden.example>\nTo: mill-list@arden.example,\n  courier@arden.example\nSubject: Last wool mill in the valley to close\nDate: Tue, 11 Mar 2025 07:40:00 +0000\n\n${BODY}`
    const { text, metadata } = cleanArticle(input)
    expect(text).toBe(BODY)
    expect(metadata).toMatchObject({
      title: 'Last wool mill in the valley to close',
      authors: ['Nora Quill'],
      published: '2025-03-11T07:40:00Z',
    })
    expectAccounted(input, cleanArticle(input))
  })

  test('what the head states goes before what the text shows', () => {
    const { metadata } = cleanArticle(`${FRONT_MATTER}# A mill\n\nBy Tom Berg\n\n4 April 2024\n\n${BODY}`)
    expect(metadata.authors).toEqual(['Nora Quill'])
    expect(metadata.published).toBe('2025-03-11T07:40:00Z')
    expect(metadata.title).toBe('Last wool mill in the valley to close')
  })

  test('the day in an address of the head counts', () => {
    const head = 'Title: A mill\nURL Source: https://arden.example/2025/03/11/mill\nMarkdown Content:\n'
    expect(cleanArticle(head + BODY).metadata.published).toBe('2025-03-11')
  })

  test('what follows is Markdown, whatever it shows', () => {
    expect(readPlain(`${FRONT_MATTER}One *word*.`).blocks.map(({ text }) => text)).toEqual(['One word.'])
  })
})

describe('no head', () => {
  test.each([
    ['a paragraph that begins so', `Title: Close\n\n${BODY}`],
    ['nor with an address below it', `Title: Close\n\nURL Source: https://arden.example/\n\n${BODY}`],
    ['the last line alone', `Markdown Content:\n${BODY}`],
    ['without an address', `Title: Close\nMarkdown Content:\n${BODY}`],
    ['a rule at the top', `---\n\n${BODY}\n\n---\n\nMore of it.`],
    ['prose between rules', `---\nThe mill: a story in three parts\n---\n${BODY}`],
    ['a note between rules', `---\nNote: this is the second part\n---\n${BODY}`],
    ['a rule with an empty line below it', `---\n\ntitle: Close\n---\n${BODY}`],
    ['front matter that never ends', `---\ntitle: Close\n\n${BODY}`],
    ['TOML that states nothing of a page', `+++\nspindles = 40\n+++\n${BODY}`],
    ['TOML with prose in it', `+++\ntitle = "Close"\nThe mill closes.\n+++\n${BODY}`],
    ['a mail without a subject', `From: Nora Quill\nDate: 11 March 2025\n\n${BODY}`],
    ['a subject in prose', `Subject: the mill\nFrom: Nora Quill\nDate: 11 March 2025\nIt closes in March.\n\n${BODY}`],
    ['nothing between', `---\n---\n${BODY}`],
    ['front matter further down', `${BODY}\n${FRONT_MATTER}`],
  ])('%s', (_, input) => {
    expect(readPlain(input).head).toBeUndefined()
  })
})
