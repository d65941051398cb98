import { describe, expect, it } from 'vitest'
import { dateOfUrl, looseDateOfUrl, monthOfUrl } from '../../../src/metadata/dates/address.js'

describe('dateOfUrl', () => {
  it.each([
    ['https://example.com/2024/04/15/bridge', '2024-04-15'],
    ['https://example.com/2024/4/5/bridge', '2024-04-05'],
    ['https://example.com/news/2024-04-15-bridge', '2024-04-15'],
    ['https://example.com/news/bridge_2024_04_15.html', '2024-04-15'],
    ['https://example.com/news/20240415/bridge', '2024-04-15'],
  ])('%s', (url, day) => {
    expect(dateOfUrl(url)).toBe(day)
  })

  it.each([
    'https://example.com/2024/44/15/bridge',
    'https://example.com/2024/02/30/bridge',
    'https://example.com/2024/04/bridge',
    'https://example.com/20240415',
    'https://example.com/id/120240415/bridge',
    undefined,
  ])('nothing in %s', (url) => {
    expect(dateOfUrl(url)).toBeUndefined()
  })
})

describe('looseDateOfUrl', () => {
  it.each([
    ['https://example.com/local/2024-04/15/bridge.htm', '2024-04-15'],
    ['https://example.com/news/t20240415_123.html', '2024-04-15'],
    ['https://example.com/news/bridge-20240415.html', '2024-04-15'],
    ['https://example.com/world/2024/apr/15/bridge', '2024-04-15'],
    ['https://example.com/blog/2024/april/15/bridge', '2024-04-15'],
    ['https://example.com/story/24/04/15/236259/bridge', '2024-04-15'],
    ['https://example.com/news/15-04-2024-bridge', '2024-04-15'],
  ])('%s', (url, day) => {
    expect(looseDateOfUrl(url)).toBe(day)
  })

  it.each([
    'https://example.com/world/2024/bridge/15/',
    'https://example.com/story/99/99/15/bridge',
    'https://example.com/news/bridge-12345678.html',
    'https://example.com/news/31-02-2024-bridge',
  ])('nothing in %s', (url) => {
    expect(looseDateOfUrl(url)).toBeUndefined()
  })
})

describe('monthOfUrl', () => {
  it.each([
    ['https://example.com/2024/04/bridge', '2024-04'],
    ['https://example.com/2024-04/bridge', '2024-04'],
    ['https://example.com/202404/bridge', '2024-04'],
    ['https://example.com/2024/44/bridge', undefined],
    ['https://example.com/2024/bridge', undefined],
    ['https://example.com/12024/04/bridge', undefined],
  ])('%s', (url, month) => {
    expect(monthOfUrl(url)).toBe(month)
  })
})
