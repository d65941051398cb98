import { HEADLINE, PROSE } from '../article.js'

export const BODY = PROSE.slice(0, 5)
export const NOTICE = 'We use cookies to improve your experience. By continuing you accept our cookie policy.'

/** A page that is told from the others by its number. */
export function page(number: number, paragraphs: readonly string[] = BODY): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE} ${String(number)}</title></head><body><nav><a href="/">Home</a></nav><div class="cookie">${NOTICE}</div><article><h1>${HEADLINE} ${String(number)}</h1>${body}</article><footer>Copyright 2025</footer></body></html>`
}

/** Records of JSON lines, numbered from 1. */
export function records(count: number): readonly { readonly id: number; readonly html: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, html: page(index + 1) }))
}
