import { paths } from '#app/paths.ts'
import { expect, test, words } from './steps.ts'

/** As a followed link does, without loading the page anew. */
interface WithRouter {
  __remixRouter: { navigate(path: string): Promise<void> }
}

test('a page that fails on the way to it says so, and its scripts run on', async ({ page }) => {
  await page.goto(paths.search())
  await page.waitForLoadState('networkidle')
  const gone = paths.record({ kind: 'case-study', slug: 'never-was' })
  await page.evaluate((path) => (window as unknown as WithRouter).__remixRouter.navigate(path), gone)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.common.errors.notFound.title)
  await expect(page.locator('body')).toHaveClass(/govuk-frontend-supported/)
})
