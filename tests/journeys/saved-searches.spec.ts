import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { everything } from '#search/query.ts'
import { expectAccessible } from './axe.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

for (const language of languages) {
  test(
    `a member keeps a search, sees what it would have sent, pauses and deletes it (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { alerts } = words[language]
      const at = (path: string) => inLanguage(path, language)
      const name = unique(info, language)
      const seesWell = async () => {
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
      await signIn(page, 'contributor', { language })
      await page.goto(at(paths.searchFor({ ...everything, words: 'complaints' })))
      await page.getByRole('link', { name: alerts.saveLink, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(alerts.save.title)
      await expect(page.getByRole('heading', { name: alerts.preview.title })).toBeVisible()
      await seesWell()

      await page.getByLabel(alerts.name, { exact: true }).fill('')
      await page.getByRole('button', { name: alerts.save.button, exact: true }).click()
      await expect(page.getByRole('alert').first()).toBeVisible()
      await page.getByLabel(alerts.name, { exact: true }).fill(name)
      await page.getByLabel(alerts.cadence.weekly, { exact: true }).check()
      await page.getByRole('button', { name: alerts.save.button, exact: true }).click()
      await expect(page.getByText(alerts.done.saved, { exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
      await seesWell()

      await page.getByRole('button', { name: `${alerts.list.pause} ${name}`, exact: true }).click()
      await expect(page.getByText(alerts.done.paused, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: `${alerts.list.resume} ${name}`, exact: true }).click()
      await expect(page.getByText(alerts.done.resumed, { exact: true })).toBeVisible()

      await page.getByRole('link', { name: `${alerts.list.edit} ${name}`, exact: true }).click()
      await expect(page.getByRole('heading', { name: alerts.preview.title })).toBeVisible()
      await seesWell()
      await page.getByLabel(alerts.cadence.daily, { exact: true }).check()
      await page.getByRole('button', { name: alerts.edit.button, exact: true }).click()
      await expect(page.getByText(alerts.done.changed, { exact: true })).toBeVisible()

      const theme = words[language].vocabulary.theme['record-keeping']
      await page.goto(at(paths.searchBy('theme', 'record-keeping')))
      await page.getByRole('link', { name: alerts.followLink(theme), exact: true }).click()
      await page.getByRole('button', { name: alerts.replace.button, exact: true }).click()
      await expect(page.getByRole('alert').first()).toBeVisible()
      await seesWell()
      await page.getByLabel(alerts.replace.which, { exact: true }).selectOption({ label: name })
      await page.getByRole('button', { name: alerts.replace.button, exact: true }).click()
      await expect(page.getByText(alerts.done.changed, { exact: true })).toBeVisible()

      await page.getByRole('link', { name: `${alerts.list.edit} ${name}`, exact: true }).click()
      await expect(page.getByText(theme).first()).toBeVisible()
      await page.getByRole('button', { name: alerts.edit.deleteButton, exact: true }).click()
      await expect(page.getByText(alerts.done.deleted, { exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(0)
    },
  )
}
