import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

for (const language of languages) {
  test(
    `what readers looked for in vain becomes a synonym, and the next reader finds it (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { admin, common, search } = words[language]
      const at = (path: string) => inLanguage(path, language)
      const { synonyms, missed } = admin
      // A word nobody uses, of letters only, or it would not be counted.
      const typed = unique(info, 'quern').replace(' ', '')
      for (let time = 0; time < 3; time++) {
        await page.goto(at(paths.search(`${typed} `)))
        await expect(page.getByText(search.none(typed)).first()).toBeVisible()
      }

      await signIn(page, 'reviewer', { language })
      await page.goto(at(paths.admin()))
      await page.getByRole('link', { name: admin.page['missed-searches'].title }).click()
      await expect(page.getByRole('rowheader', { name: typed })).toBeVisible()
      await expect(page.getByRole('link', { name: missed.addSynonym })).toHaveCount(0)

      await signIn(page, 'site-admin', { language })
      await page.goto(at(paths.missedSearches()))
      await page.getByRole('link', { name: `${missed.addSynonym} ${missed.addSynonymOf(typed)}` }).click()
      await page.getByRole('button', { name: synonyms.form.save }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      const entries = page.getByLabel(synonyms.form.entries, { exact: true })
      await expect(entries).toHaveValue(new RegExp(typed))
      await entries.fill(`${typed}\nmould`)
      await page.getByLabel(synonyms.form.oneWay).check()
      // The button takes no second click within a second, and the first one was refused.
      await expect(async () => {
        await page.getByRole('button', { name: synonyms.form.save }).click()
        await expect(page.getByText(synonyms.done.added)).toBeVisible({ timeout: 3_000 })
      }).toPass()

      await page.getByLabel(synonyms.try.label).fill(typed)
      await page.getByRole('button', { name: synonyms.try.button, exact: true }).click()
      await expect(page.getByText(synonyms.try.also(typed))).toContainText('mould')
      await page.goto(at(paths.search(`${typed} `)))
      await expect(page.getByRole('article').first()).toBeVisible()

      await page.goto(at(paths.synonyms()))
      await page.getByLabel(synonyms.list.label).fill(typed)
      await page.getByRole('button', { name: synonyms.list.button, exact: true }).click()
      await expect(page.getByText(synonyms.list.count(1), { exact: true })).toBeVisible()
      await page.getByRole('button', { name: synonyms.list.switchOff }).click()
      await expect(page.getByText(synonyms.done.off)).toBeVisible()
      await page.goto(at(paths.search(`${typed} `)))
      await expect(page.getByText(search.none(typed)).first()).toBeVisible()

      await page.goto(at(paths.synonyms()))
      await page
        .getByRole('link', { name: `${common.change} ${synonyms.list.changeOf(`${typed} > mould`)}` })
        .click()
      await page.getByRole('button', { name: synonyms.delete }).click()
      await expect(page.getByText(synonyms.done.deleted)).toBeVisible()
    },
  )
}

for (const language of languages) {
  test(
    `axe finds nothing on the pages for looking after the portal (${language})`,
    { tag: '@phone' },
    async ({ page }) => {
      const { synonyms } = words[language].admin
      const at = (path: string) => inLanguage(path, language)
      for (let time = 0; time < 3; time++) await page.goto(at(paths.search('querns millstones ')))
      await signIn(page, 'site-admin', { language })
      for (const path of [paths.admin(), paths.missedSearches(), `${paths.synonyms()}?try=RSL`]) {
        await page.goto(at(path))
        await expectAccessible(page)
      }
      await page.goto(at(paths.synonymSet('ombudsman')))
      await expectAccessible(page)
      await page.getByLabel(synonyms.form.entries, { exact: true }).fill('repair\nrepairs')
      await page.getByRole('button', { name: synonyms.form.save }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
    },
  )
}
