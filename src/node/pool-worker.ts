import { workerData } from 'node:worker_threads'
import { OptionError, createCleaner, type Cleaner, type Options } from '../index.js'
import { flatten } from './errors.js'
import type { Done, Result, Setup, Task } from './task.js'

// Runs in the pool's workers. Nothing is thrown here: errors go back as data, so that their class can be restored.

const { options, module } = workerData as Setup
const ready: Promise<Cleaner | { unusable: ReturnType<typeof flatten> }> = prepare().catch((error: unknown) => ({
  unusable: flatten(error),
}))

// Phrases and weights are prepared on first use, which takes longer than most documents: not at a document's expense.
createCleaner().cleanArticle('<p>Ready.</p>')

async function prepare(): Promise<Cleaner> {
  return createCleaner({ ...(module === undefined ? {} : await load(module)), ...options })
}

async function load(url: string): Promise<Options> {
  const loaded = (await import(url).catch((error: unknown) => {
    throw new OptionError('setup', `can't be loaded: ${flatten(error).message}`)
  })) as { default?: Options }
  if (loaded.default === undefined) throw new OptionError('setup', `must export options as its default: ${url}`)
  return loaded.default
}

export default async function cleanAll({ documents, options, progress }: Task): Promise<Done> {
  const cleaner = await ready
  if ('unusable' in cleaner) return cleaner
  const results = documents.map((document, index) => {
    Atomics.store(progress, 0, index + 1)
    return clean(document, cleaner, options)
  })
  Atomics.store(progress, 0, 0)
  return { results }
}

function clean({ input, about }: Task['documents'][number], cleaner: Cleaner, options: Options): Result {
  try {
    return { article: cleaner.with({ ...options, ...about }).cleanArticle(input) }
  } catch (error) {
    return { thrown: flatten(error) }
  }
}
