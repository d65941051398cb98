import type { Answer, Cleaned, JsonOptions, Question, Source } from './messages.js'

/** A page of fifty megabytes takes less; a pattern that takes longer never ends. */
const LONGEST = 30_000

/** What came of a page, or why nothing did. */
export type Result = { readonly cleaned: Cleaned } | { readonly problem: string }

/**
 * Asks the worker, one page at a time. Of the pages that come while it works, only the last one is of interest: the others
 * were overtaken as somebody typed.
 */
export class Cleaning {
  #worker: Worker | undefined
  #last = 0
  #asked: Question | undefined
  #waiting: Question | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly startWorker: () => Worker,
    private readonly onResult: (result: Result) => void,
  ) {}

  clean(source: Source, options: JsonOptions): void {
    const question = { id: ++this.#last, source, options }
    if (this.#asked === undefined) this.#ask(question)
    else this.#waiting = question
  }

  #ask(question: Question): void {
    this.#asked = question
    this.#worker ??= this.#start()
    this.#worker.postMessage(question)
    this.#timer = setTimeout(() => {
      this.#giveUp(`It took longer than ${String(LONGEST / 1000)} seconds and was stopped. Is it a pattern of a rule?`)
    }, LONGEST)
  }

  #start(): Worker {
    const worker = this.startWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.id === this.#asked?.id) this.#finish(data)
    })
    worker.addEventListener('error', ({ message }) => {
      this.#giveUp(message === '' ? 'The worker failed.' : message)
    })
    return worker
  }

  /** Whatever it was at, it will not answer: the next page gets another one. */
  #giveUp(problem: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#finish({ problem })
  }

  #finish(result: Result): void {
    clearTimeout(this.#timer)
    this.#asked = undefined
    const next = this.#waiting
    this.#waiting = undefined
    if (next === undefined) this.onResult(result)
    else this.#ask(next)
  }
}
