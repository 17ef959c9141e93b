import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, expectNoSidewaysScroll, test } from './steps.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * No violation of WCAG 2.2 AA or of best practice that axe can find, and no sideways scrolling. Both are found out by
 * scripts, so journeys without scripts pass by: they meet the same pages as the others. A page may still be on its way
 * to the one that was asked for, so what is found has to be found again.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return
  const found = await violationsOn(page)
  expect(found.length === 0 ? found : await violationsOn(page), page.url()).toEqual([])
  await expectNoSidewaysScroll(page)
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
