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

  test(
    `a member follows a case study and stops following it (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { alerts } = words[language]
      const at = (path: string) => inLanguage(path, language)
      await signIn(page, 'editor', { language })
      // Another language and another screen follow another one at the same time.
      const screen = ['desktop', 'phone', 'no-javascript'].indexOf(info.project.name)
      const which = languages.indexOf(language) + languages.length * Math.max(0, screen)
      const found = page.locator('.app-results h3 a')
      await page.goto(at(paths.searchBy('kind', 'case-study')))
      await found.nth(which).click()
      const toFollow = page.getByRole('link', { name: alerts.follow.link.record, exact: true })
      await expect(toFollow).toBeVisible()
      const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      await toFollow.click()
      const already = page.getByRole('button', { name: alerts.follow.deleteButton, exact: true })
      const button = page.getByRole('button', { name: alerts.follow.button, exact: true })
      await expect(already.or(button)).toBeVisible()
      if (await button.isVisible()) {
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
        await page.getByLabel(alerts.cadence.weekly, { exact: true }).check()
        await button.click()
        await expect(page.getByText(alerts.done.followed, { exact: true })).toBeVisible()
        await page.getByRole('link', { name: `${alerts.list.edit} ${title.trim()}`, exact: true }).click()
      }
      await already.click()
      await expect(page.getByText(alerts.done.deleted, { exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name: title.trim(), exact: true })).toHaveCount(0)
    },
  )
}
