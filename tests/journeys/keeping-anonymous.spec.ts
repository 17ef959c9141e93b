import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

/** Of one demonstration excerpt, other words for each journey, as all of them share a portal. */
const excerpt = paths.record({ kind: 'excerpt', slug: 'livestock-movement-penalty-appeal' })
const replaced = {
  en: { words: 'rare-breed pigs', by: 'animals' },
  cy: { words: '340 people', by: 'some hundreds of people' },
}

for (const language of languages) {
  const at = (path: string) => inLanguage(path, language)

  test(
    `words by which somebody can be recognised go from everything that readers see (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      test.slow()
      const { afterPublishing, lateCorrections } = words[language]
      const { words: old, by } = replaced[language]
      await page.goto(at(excerpt))
      const title = await page.getByRole('heading', { level: 1 }).innerText()
      await expect(page.getByRole('main')).toContainText(old)

      await signIn(page, 'site-admin', { language })
      await page.goto(at(excerpt))
      await page.getByRole('link', { name: lateCorrections.link, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: lateCorrections.title })).toBeVisible()
      await page.getByLabel(lateCorrections.by, { exact: true }).fill(by)
      await page.getByRole('button', { name: lateCorrections.button, exact: true }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByLabel(lateCorrections.by, { exact: true })).toHaveValue(by)
      await expectAccessible(page)
      await page.getByLabel(lateCorrections.words, { exact: true }).fill(old)
      await page.getByRole('button', { name: lateCorrections.button, exact: true }).click()
      await expect(page.getByText(lateCorrections.done)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1, name: lateCorrections.holders.title })).toBeVisible()
      await expectAccessible(page)

      await page.context().clearCookies()
      await page.goto(at(excerpt))
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByRole('main')).toContainText(by)
      expect(await page.content()).not.toContain(old)
      await page.goto(at(paths.search(`"${old}"`)))
      await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0)
      await page.goto(at(paths.history({ kind: 'excerpt', slug: excerpt.split('/').at(-1) ?? '' })))
      const { title: editions } = afterPublishing.history
      await expect(page.getByRole('heading', { level: 1, name: editions })).toBeVisible()
      expect(await page.content()).not.toContain(old)
    },
  )

  test(
    `an administrator keeps the words that are always and never marked (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { admin, listedWords } = words[language]
      const village = unique(info, 'Pentre Cwta')
      await signIn(page, 'site-admin', { language })
      await page.goto(at(paths.admin()))
      await page.getByRole('link', { name: admin.page.anonymity.title }).click()
      await expect(page.getByRole('heading', { level: 1, name: admin.page.anonymity.title })).toBeVisible()
      await page.getByLabel(listedWords.words, { exact: true }).fill(village)
      await page.getByRole('button', { name: listedWords.button, exact: true }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByLabel(listedWords.words, { exact: true })).toHaveValue(village)
      await expectAccessible(page)
      await page.getByLabel(listedWords.lists.deny, { exact: true }).check()
      await page.getByRole('button', { name: listedWords.button, exact: true }).click()
      await expect(page.getByText(listedWords.done.added)).toBeVisible()
      const entry = page.getByRole('row').filter({ hasText: village })
      await entry.getByRole('button').click()
      await expect(page.getByText(listedWords.done.removed)).toBeVisible()
      await expect(page.getByRole('rowheader', { name: village })).toHaveCount(0)
    },
  )

  test(
    `an organisation chooses that open findings hold up its case studies (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const { anonymityPage, organisationDesk } = words[language]
      const { rule } = anonymityPage
      await signIn(page, 'org-admin', { language })
      await page.goto(at(paths.organisationSettings('dyffryn-enghraifft-county-council')))
      const choice = page.getByLabel(rule.required, { exact: true })
      for (const required of [true, false]) {
        await choice.setChecked(required)
        await page.getByRole('button', { name: rule.save, exact: true }).click()
        await expect(page.getByText(organisationDesk.settings.done.anonymity)).toBeVisible()
        await expect(choice).toBeChecked({ checked: required })
        // The notice of the first time must not be taken for that of the second.
        await page.goto(at(paths.organisationSettings('dyffryn-enghraifft-county-council')))
      }
    },
  )
}
