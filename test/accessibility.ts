import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What a page does wrong by WCAG 2.2 AA and by axe's best practices: the rule and the element, a line each. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Not by a script element: the page's own policy would have none.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}
