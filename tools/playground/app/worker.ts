// The library, beside the page: a long text or a slow pattern never makes the page wait.
import { createCleaner, toHtml, toMarkdown } from '../../../src/index.js'
import { optionsFromJson } from '../../../src/node/json-options.js'
import type { Answer, Cleaned, Question } from './messages.js'

function clean({ source, options }: Question): Cleaned {
  const cleaner = createCleaner(optionsFromJson(options))
  const began = performance.now()
  const article = cleaner.cleanArticle(source)
  const milliseconds = performance.now() - began
  const blocks = cleaner.label(source)
  return { blocks, article, markdown: toMarkdown(article), html: toHtml(article), milliseconds }
}

function answer(question: Question): Answer {
  const { id } = question
  try {
    return { id, cleaned: clean(question) }
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data))
})
