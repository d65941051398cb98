import type { Item } from '../read/source.js'
import type { Runner } from '../work/runner.js'
import type { Shown } from './blocks.js'
import type { Page } from './collect.js'

/** Pages that go to a thread together. */
const GROUP = 8

/** The blocks of a page, or why there are none. */
export type Blocks = readonly Shown[] | string

/** Reads the pages that a report shows a second time, for their blocks, which are kept of no page. */
export async function readBlocks(pages: readonly Page[], runner: Runner): Promise<ReadonlyMap<Page, Blocks>> {
  const held = pages.filter(hasItem)
  const groups = Array.from({ length: Math.ceil(held.length / GROUP) }, (_, index) =>
    held.slice(index * GROUP, (index + 1) * GROUP),
  )
  const found = await Promise.all(groups.map((group) => lookAt(group, runner)))
  const missing = pages.filter((page) => !hasItem(page)).map((page) => [page, 'It is too large to be shown.'] as const)
  return new Map<Page, Blocks>([...found.flat(), ...missing])
}

type Held = Page & { readonly item: Item }
const hasItem = (page: Page): page is Held => page.item !== undefined

async function lookAt(pages: readonly Held[], runner: Runner): Promise<readonly (readonly [Page, Blocks])[]> {
  const outcomes = await runner.run(pages.map(({ item }) => item))
  return pages.map((page, index) => {
    const outcome = outcomes[index]
    const isShown = outcome?.kind === 'cleaned'
    return [page, isShown ? (JSON.parse(outcome.written) as readonly Shown[]) : 'It could not be read a second time.']
  })
}
