// The playground: a page is put in, the worker cleans it, and what came of it is shown.
import { Cleaning, type Result } from './cleaning.js'
import { Comparison } from './comparison.js'
import { find } from './dom.js'
import type { Example } from './examples.js'
import { Panel } from './panel.js'
import { SinglePage } from './single-page.js'

const read = (id: string): unknown => JSON.parse(find(document, `#${id}`).textContent)

const examples = read('examples') as readonly Example[]
const code = URL.createObjectURL(new Blob([read('worker') as string], { type: 'text/javascript' }))
// Made of the page's own text, it stands under the page's policy: it can ask nobody for anything either.
const startWorker = (): Worker => new Worker(code)

const status = find(document, '#status')
const say = (message: string): void => {
  status.textContent = message
  status.classList.remove('is-problem')
}
const complain = (problem: string): void => {
  status.textContent = problem
  status.classList.add('is-problem')
}

const single = new SinglePage(say)
const comparison = new Comparison(say)

const sideOf = (id: 'a' | 'b'): Panel => {
  const onResult = (result: Result): void => {
    if ('problem' in result) {
      complain(result.problem)
      return
    }
    if (id === 'a') single.show(result.cleaned, panel.options)
    comparison.show(id, result.cleaned)
  }
  const cleaning = new Cleaning(startWorker, onResult)
  const panel = new Panel(find(document, `#${id}`), examples, () => {
    cleaning.clean(panel.source, panel.options)
  })
  return panel
}

const first = sideOf('a')
let second: Panel | undefined

for (const mode of document.querySelectorAll<HTMLInputElement>('.modes input'))
  mode.addEventListener('change', () => {
    const isDouble = mode.value === 'two'
    document.body.classList.toggle('is-double', isDouble)
    comparison.isShown = isDouble
    // Two versions of a page are compared more often than two pages.
    if (!isDouble || second !== undefined) return
    second = sideOf('b')
    second.copy(first)
  })

// A file that misses its place must not take the page's.
for (const name of ['dragover', 'drop'])
  addEventListener(name, (event) => {
    if ((event as DragEvent).dataTransfer?.types.includes('Files') === true) event.preventDefault()
  })

first.showExample('english-blog')
