import type { Cleaned, JsonOptions } from '../messages.js'

/** The forms of a result that can be copied, by the names of their tabs. */
export const FORMS = {
  Text: ({ article }: Cleaned) => article.text,
  Markdown: ({ markdown }: Cleaned) => markdown,
  HTML: ({ html }: Cleaned) => html,
  JSON: ({ article }: Cleaned) => JSON.stringify(article, undefined, 2),
  Options: (_: Cleaned, options: JsonOptions) => JSON.stringify(options, undefined, 2),
} as const satisfies Record<string, (cleaned: Cleaned, options: JsonOptions) => string>

export type Form = keyof typeof FORMS
export const FORM_NAMES = Object.keys(FORMS) as readonly Form[]
