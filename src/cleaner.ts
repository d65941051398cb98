import { cleanWith, labelWith } from './clean-article.js'
import type { Article } from './model/article.js'
import type { LabelledBlock } from './model/block.js'
import type { Input } from './model/input.js'
import type { Kind } from './model/kind.js'
import { resolveOptions, type Options } from './options.js'
import { stripWith } from './strip.js'

/** `cleanArticle`, `label` and `strip` with options that were checked once. */
export interface Cleaner {
  cleanArticle(input: Input): Article
  label(input: Input): readonly LabelledBlock[]
  strip(input: string, kinds: readonly Kind[]): string
  /** The same cleaner but for these options, e.g. the address of one page; `undefined` is the default. Throws as `createCleaner` does. */
  with(options: Options): Cleaner
}

/**
 * Checks options and custom rules once, for the many texts that follow. Holds no state between them.
 *
 * @throws OptionError for an option that is unknown or has a value it doesn't take.
 */
export function createCleaner(options?: Options): Cleaner {
  const resolved = resolveOptions(options)
  const given = { ...options }
  return {
    cleanArticle: (input) => cleanWith(input, resolved),
    label: (input) => labelWith(input, resolved),
    strip: (input, kinds) => stripWith(input, kinds, resolved),
    with: (others) => createCleaner({ ...given, ...others }),
  }
}
