import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, expectNoSidewaysScroll, test } from './steps.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * No violation of WCAG 2.2 AA or of best practice that axe can find, and no sideways scrolling. Both are found out by
 * scripts, so journeys without scripts pass by: they meet the same pages as the others.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const said = violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(said, page.url()).toEqual([])
  await expectNoSidewaysScroll(page)
}
