import type { Page } from 'playwright/test'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, test, words } from './steps.ts'

const { finding, home, search } = words.en

/** The page alive, and the words typed as a person types them, with the list open. */
async function typeInBox(page: Page, path: string, label: string, typed: string) {
  await page.goto(path)
  const box = page.getByRole('combobox', { name: label })
  await box.click()
  await box.fill('')
  await box.pressSequentially(typed)
  const list = page.getByRole('listbox', { name: finding.suggestions.label })
  await expect(list).toBeVisible()
  return { box, list, options: list.getByRole('option') }
}

test('the keyboard chooses a suggestion and follows it', { tag: '@phone' }, async ({ page }) => {
  const { box, list, options } = await typeInBox(page, paths.home(), home.searchLabel, 'damp and mou')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await expectAccessible(page)

  const record = list.getByRole('group', { name: finding.suggestions.groups.record }).getByRole('option')
  const title = (await record.first().textContent()) ?? ''
  for (let step = 0; step < (await options.count()); step++) {
    await box.press('ArrowDown')
    if ((await list.getByRole('option', { selected: true }).textContent()) === title) break
  }
  const chosen = list.getByRole('option', { selected: true })
  await expect(chosen).toHaveText(title)
  await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('damp and mou')
  await expectAccessible(page)

  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('without a choice Enter searches for what was typed; Escape closes the list and keeps it', async ({
  page,
}) => {
  const { box, list, options } = await typeInBox(page, paths.search(), search.label, 'dam')
  await box.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await box.press('ArrowDown')
  await expect(list.getByRole('option', { selected: true })).toHaveCount(0)
  await box.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(box).toHaveValue('dam')
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await box.press('ArrowDown')
  await expect(list).toBeVisible()
  await box.press('Enter')
  await expect(page).toHaveURL(/[?&]q=dam(&|$)/)
  await expect(list).toHaveCount(0)
  await expect(box).toBeFocused()
})

test('words that were completed are searched for with the filters of the page', async ({ page }) => {
  const path = paths.searchBy('kind', 'excerpt')
  const { box, list } = await typeInBox(page, path, search.label, 'compla')
  await list
    .getByRole('group', { name: finding.suggestions.groups.words })
    .getByRole('option')
    .first()
    .click()
  await expect(page).toHaveURL(/kind=excerpt/)
  await expect(page).toHaveURL(/q=compla\w+/)
  await expect(list).toHaveCount(0)
  await expect(box).toBeFocused()
})

test('how many suggestions there are is announced, and the list closes with the focus', async ({ page }) => {
  const { box, list, options } = await typeInBox(page, paths.home(), home.searchLabel, 'housing')
  const count = await options.count()
  await expect(page.getByText(finding.suggestions.count(count))).toHaveCount(1)
  for (const option of await options.all())
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  await box.press('Tab')
  await expect(list).toHaveCount(0)
  await expect(page.getByText(finding.suggestions.count(count))).toHaveCount(0)
})

test('awgrymiadau yn Gymraeg', { tag: '@phone' }, async ({ page }) => {
  const { finding: cy, home: hafan } = words.cy
  await page.goto(inLanguage(paths.home(), 'cy'))
  const box = page.getByRole('combobox', { name: hafan.searchLabel })
  await box.pressSequentially('gymraeg')
  const list = page.getByRole('listbox', { name: cy.suggestions.label })
  await list.getByRole('group', { name: cy.suggestions.groups.theme }).getByRole('option').first().click()
  await expect(page).toHaveURL(/\/cy\/search\?theme=welsh-language/)
})

test('when suggestions fail, the box is an ordinary search box', async ({ page }) => {
  await page.route(/\/search\/suggest/, (route) => route.fulfill({ status: 429, body: 'no' }))
  await page.goto(paths.home())
  const box = page.getByRole('combobox', { name: home.searchLabel })
  const answered = page.waitForResponse(/\/search\/suggest/)
  await box.pressSequentially('damp')
  await answered
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await box.press('Enter')
  await expect(page).toHaveURL(/q=damp/)
})

test('without scripts it is a search box', { tag: '@no-javascript' }, async ({ page }, info) => {
  await page.goto(paths.home())
  const box = page.getByLabel(home.searchLabel)
  const role = info.project.name === 'no-javascript' ? 'searchbox' : 'combobox'
  await expect(page.getByRole(role, { name: home.searchLabel })).toBeVisible()
  await box.fill('damp')
  await box.press('Enter')
  await expect(page).toHaveURL(/q=damp/)
})
