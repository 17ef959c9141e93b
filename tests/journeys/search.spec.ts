import type { Page } from 'playwright/test'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, expectNoSidewaysScroll, test, words } from './steps.ts'

const { search, vocabulary } = words.en
const { filters } = search

/** The number of results, as the page announces it. */
function results(page: Page) {
  return page.locator('#results')
}

async function count(page: Page): Promise<number> {
  return Number.parseInt((await results(page).textContent()) ?? '', 10)
}

/** Opens the filters where a narrow screen hides them, and then the one of this name. */
async function openFilter(page: Page, name: string) {
  const all = page.locator('button[aria-controls="filters"]')
  // Before the page is alive the button does nothing.
  await expect(async () => {
    if ((await all.isVisible()) && (await all.getAttribute('aria-expanded')) === 'false') await all.click()
    await expect(page.locator('#filters')).toBeVisible({ timeout: 500 })
  }).toPass()
  const title = page.locator('.app-facet__name').getByText(name, { exact: true })
  const box = page.locator('details').filter({ has: title })
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click()
  return box
}

async function apply(page: Page) {
  await page.getByRole('button', { name: filters.apply }).click()
}

test(
  'a range of dates is typed as people write dates, said back, and taken off again',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    await page.goto(paths.search())
    const all = await results(page).textContent()
    const dates = await openFilter(page, filters.date.title)
    await dates.getByLabel(filters.date.from, { exact: true }).fill('3/2024')
    await dates.getByLabel(filters.date.to, { exact: true }).fill('31 December 2024')
    await apply(page)
    await expect(page).toHaveURL(/from=3%2F2024/)
    await expect(results(page)).not.toHaveText(all ?? '')
    await expect(page.getByRole('status').first()).toContainText('1 March 2024')
    await expect(page).toHaveTitle(/31 December 2024/)
    for (const end of [filters.date.from, filters.date.to]) {
      const remove = page.getByRole('link', { name: `${search.active.remove} ${end}:` })
      await remove.click()
      await expect(remove).toHaveCount(0)
    }
    await expect(results(page)).toHaveText(all ?? '')
  },
)

for (const language of languages) {
  test(
    `a date that is none is explained beside the field, with everything typed kept (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const { date, apply: button } = words[language].search.filters
      await page.goto(inLanguage(paths.search('complaint'), language))
      const dates = await openFilter(page, date.title)
      await dates.getByLabel(date.from, { exact: true }).fill('31/2/2024')
      await dates.getByLabel(date.to, { exact: true }).fill('2025')
      await page.getByRole('button', { name: button }).click()
      const problem = page.getByRole('link', { name: date.wrong.from['not-a-date'] })
      await expect(problem).toBeVisible()
      await expect(page.locator('#from')).toHaveValue('31/2/2024')
      await expect(page.locator('#to')).toHaveValue('2025')
      await expect(page.locator('#q')).toHaveValue('complaint')
      await expect(page.locator('.app-results > li').first()).toBeVisible()
      await problem.click()
      await expect(page.locator('#from')).toBeFocused()
      await expect(page.locator('#from')).toHaveAccessibleDescription(
        new RegExp(date.wrong.from['not-a-date'].replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')),
      )
      await expectAccessible(page)
    },
  )
}

test(
  'choosing a group of themes finds all of it, and a theme within it less',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto(paths.search())
    const all = await count(page)
    const group = vocabulary.themeGroup.health
    await (await openFilter(page, vocabulary.facet.theme)).getByLabel(new RegExp(`^${group} \\(`)).check()
    await apply(page)
    await expect(page).toHaveURL(/theme=health/)
    await expect.poll(() => count(page)).toBeLessThan(all)
    const ofGroup = await count(page)
    const themes = await openFilter(page, vocabulary.facet.theme)
    await themes.getByLabel(new RegExp(`^${group} \\(`)).uncheck()
    await themes.getByLabel(new RegExp(`^${vocabulary.theme['mental-health']} \\(`)).check()
    await apply(page)
    await expect(page).toHaveURL(/theme=mental-health/)
    await expect.poll(() => count(page)).toBeLessThan(ofGroup)
    expect(await count(page)).toBeGreaterThan(0)
    await expectAccessible(page)
  },
)

test('typing a part of a name finds an organisation, and what was ticked stays', async ({ page }) => {
  await page.goto(paths.search())
  await page.getByRole('combobox', { name: search.label }).waitFor()
  const box = await openFilter(page, vocabulary.facet.organisation)
  const first = box.getByRole('checkbox').first()
  const ticked = await first.getAttribute('value')
  await first.check()
  await box.getByLabel(filters.organisationName).pressSequentially('tai enghr')
  const option = box.getByLabel(/^Tai Enghraifft/)
  await expect(box.getByRole('checkbox')).toHaveCount(2)
  await option.check()
  await expectAccessible(page)
  await apply(page)
  await expect(page).toHaveURL(new RegExp(`organisation=${ticked}`))
  await expect(
    page.getByRole('link', { name: `${search.active.remove} ${vocabulary.facet.organisation}` }),
  ).toHaveCount(2)
})

test('without scripts a button finds the organisation', { tag: '@no-javascript' }, async ({ page }) => {
  await page.goto(paths.search())
  const box = await openFilter(page, vocabulary.facet.organisation)
  const button = box.getByRole('button', { name: filters.findOrganisation })
  test.skip(!(await button.isVisible()), 'scripts do it while one types')
  await box.getByLabel(filters.organisationName).fill('tai enghr')
  await button.click()
  await expect(box.getByRole('checkbox')).toHaveCount(1)
  await box.getByLabel(/^Tai Enghraifft/).check()
  await apply(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tai Enghraifft')
})

test(
  'a casebook is searched in from its own page, and then everything',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    await page.goto(paths.record({ kind: 'casebook', slug: 'our-findings-health-spring-2026' }))
    await page.getByLabel(search.within.casebookTitle).fill('discharge')
    await page.getByRole('search').getByRole('button', { name: search.button }).click()
    await expect(page).toHaveURL(/casebook=our-findings-health-spring-2026/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Our Findings')
    await expectAccessible(page)
    const within = await count(page)
    await page.getByRole('link', { name: search.within.everywhere }).click()
    await expect(page).not.toHaveURL(/casebook=/)
    await expect(page.locator('#q')).toHaveValue('discharge')
    expect(within).toBeGreaterThan(0)
    await expect.poll(() => count(page)).toBeGreaterThan(within)
  },
)

test('a phone shows the first result without a long way down', { tag: '@phone' }, async ({ page }) => {
  await page.goto(paths.search('damp'))
  const first = page.locator('.app-results > li').first()
  // The menu closes when the page comes alive.
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(800)
  await expectNoSidewaysScroll(page)
})
