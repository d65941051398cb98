import { readFileSync } from 'node:fs'

/** As the package says that this is a part of. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version
