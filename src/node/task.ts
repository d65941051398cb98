import type { Article, Options } from '../index.js'
import type { Flat } from './errors.js'
import type { Reading } from './record.js'

/** What a worker is told as it starts. */
export interface Setup {
  readonly options: Options
  /** URL of a module whose default export is more options. */
  readonly module: string | undefined
}

/** Documents for one worker, in order. */
export interface Task {
  readonly documents: readonly Pick<Reading, 'input' | 'about'>[]
  readonly options: Options
  /** One number, shared: which document the worker is at, counted from 1; 0 before the first and after the last. */
  readonly progress: Int32Array
}

/** One result a document, or why there can be none. */
export type Done = { readonly results: readonly Result[] } | { readonly unusable: Flat }

export type Result = { readonly article: Article } | { readonly thrown: Flat }
