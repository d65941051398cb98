import { describe, expect, test } from 'vitest'
import { looksLikeHtml } from '../../src/read/format.js'

describe('looksLikeHtml', () => {
  test.each([
    '<!DOCTYPE html><html><head><title>A</title></head><body><p>B</p></body></html>',
    '\uFEFF\n<html lang="en"><body>text</body></html>',
    '<p>One paragraph.</p>',
    '<div class="a">One <b>two</b></div>\n<p>three</p>',
    'Headline\n<p>One paragraph.</p>\n<p>Two <a href="/x">link</a></p>\n<p>Three</p>',
    '<?xml version="1.0"?><html><body><p>x</p></body></html>',
    '<!-- saved --><div><p>text</p></div>',
    '<div><div>text without an end',
    '<div class="a">\n<p class="b">text without an end. ' + 'More prose. '.repeat(100),
    '<p>One.\n<p>Two.\n<p>Three.',
    '<my-story><p>One paragraph.',
    '<my-story>One paragraph.</my-story>',
    '<my-story><p>One paragraph.</p></my-story>',
    'Headline\n<my-line>One</my-line>\n<my-line>Two</my-line>\n<my-line>Three</my-line>',
  ])('is a page or a fragment: %j', (input) => {
    expect(looksLikeHtml(input)).toBe(true)
  })

  test.each([
    '',
    'Plain text.',
    'I <3 you, and a < b > c.',
    '<b> is a tag',
    '<div><div> is what many pages begin with.',
    '<ul><li>, <ol><li> and <dl><dt> are lists.',
    '<div>s and <p>s are blocks.\n<div>s may stand in each other.',
    '<your-name>, write to <your-town>.\n<your-street> is where you live.',
    '<first-name>\n<last-name>\n\nWrite both of them here.',
    'Call it with <first-name> <last-name> and <street-name>.',
    'Use <div> and </div> around it, or <p> and </p>; <span> and </span> also work. ' +
      'More prose about it. '.repeat(100),
    '<3 <3 <3',
    'if (a<b && c>d) return',
    '# Markdown\n\n<https://example.org> and **bold**',
  ])('is text: %j', (input) => {
    expect(looksLikeHtml(input)).toBe(false)
  })

  test('takes a megabyte of open brackets', () => {
    expect(looksLikeHtml('<p '.repeat(300_000))).toBe(false)
    expect(looksLikeHtml('<'.repeat(1_000_000))).toBe(false)
  })
})
