import { otherLanguage } from '#app/domain/text.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

for (const language of languages) {
  test(
    `a theme is added, offered to writers, renamed and merged; its old address leads to the other one (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { admin, vocabularies: say, vocabulary } = words[language]
      const at = (path: string) => inLanguage(path, language)
      const base = unique(info, 'Gardens')
      const names = { en: base, cy: `${base} cymunedol` }
      const name = names[language]
      await signIn(page, 'site-admin', { language })
      await page.goto(at(paths.admin()))
      await page.getByRole('link', { name: admin.page.vocabularies.title }).click()
      await page.getByRole('link', { name: say.name.theme, exact: true }).click()
      await page.getByLabel(say.label.en).fill(names.en)
      await page.getByRole('button', { name: say.addButton }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByLabel(say.label.en)).toHaveValue(names.en)
      await page.getByLabel(say.label.cy).fill(names.cy)
      await page
        .getByLabel(say.above.theme, { exact: true })
        .selectOption({ label: vocabulary.themeGroup.health })
      await page.getByRole('button', { name: say.addButton }).click()
      await expect(page.getByText(say.done.added)).toBeVisible()

      const other = otherLanguage(language)
      await page.goto(inLanguage(paths.home(), other))
      await expect(page.getByRole('link', { name: names[other], exact: true })).toBeVisible()
      await page.goto(at(paths.home()))
      const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')

      await page.goto(at(paths.vocabulary('theme')))
      await page.getByRole('link', { name, exact: true }).click()
      // The page before has a field of the same name.
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      const newName = `${name} and allotments`
      await page.getByLabel(say.label[language]).fill(newName)
      await page.getByRole('button', { name: say.save }).click()
      await expect(page.getByText(say.done.changed)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1, name: newName })).toBeVisible()

      const into = vocabulary.theme['climate-and-nature']
      await page.getByLabel(say.merge.into, { exact: true }).selectOption({ label: into })
      await page.getByRole('button', { name: say.merge.look }).click()
      await expect(page.getByRole('heading', { name: say.merge.previewTitle(newName, into) })).toBeVisible()
      await page.getByLabel(say.merge.confirmation(newName)).fill('something else')
      await page.getByRole('button', { name: say.merge.button }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByLabel(say.merge.confirmation(newName)).fill(newName)
      await page.getByRole('button', { name: say.merge.button }).click()
      await expect(page.getByText(say.done.merged)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1, name: into })).toBeVisible()

      await page.goto(address ?? '')
      await expect(page).toHaveURL(/theme=climate-and-nature/)
    },
  )
}

for (const language of languages) {
  test(
    `a term is retired and brought back, and one that a rule rests on says why it stays (${language})`,
    { tag: '@no-javascript' },
    async ({ page }) => {
      const { vocabularies: say, vocabulary } = words[language]
      const term = vocabulary.region.international
      await signIn(page, 'site-admin', { language })
      await page.goto(inLanguage(paths.vocabulary('region'), language))
      await page.getByRole('link', { name: term }).click()
      await page.getByRole('button', { name: say.retire.button }).click()
      await expect(page.getByText(say.done.retired)).toBeVisible()
      await page.getByRole('button', { name: say.bringBack.button }).click()
      await expect(page.getByText(say.done['brought-back'])).toBeVisible()
      await page.goto(inLanguage(paths.term('evidenceMethod', 'comparison-group'), language))
      await expect(page.getByText(say.whyNot.fixed)).toHaveCount(2)
      await expect(page.getByRole('button', { name: say.retire.button })).toHaveCount(0)
    },
  )
}

for (const language of languages) {
  test(
    `a group takes a theme, and a part of a subject is added, moved and leads on from where it was (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { vocabularies: say, vocabulary } = words[language]
      const at = (path: string) => inLanguage(path, language)
      const fill = async (name: string) => {
        for (const one of languages) await page.getByLabel(say.label[one]).fill(`${name} ${one}`)
      }
      await signIn(page, 'site-admin', { language })
      const group = unique(info, 'Places')
      await page.goto(at(paths.vocabulary('themeGroup')))
      await fill(group)
      await page.getByRole('button', { name: say.addButton }).click()
      await expect(page.getByText(say.done.added)).toBeVisible()
      await page.goto(at(paths.vocabulary('theme')))
      await fill(unique(info, 'Ponds'))
      await page.getByLabel(say.above.theme, { exact: true }).selectOption({ label: `${group} ${language}` })
      await page.getByRole('button', { name: say.addButton }).click()
      await expect(page.getByText(say.done.added)).toBeVisible()

      const part = unique(info, 'Ramps')
      await page.goto(at(paths.vocabulary('subSubject')))
      await fill(part)
      await page.getByRole('button', { name: say.addButton }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page
        .getByLabel(say.above.subSubject, { exact: true })
        .selectOption({ label: vocabulary.subject.housing })
      await page.getByRole('button', { name: say.addButton }).click()
      await expect(page.getByText(say.done.added)).toBeVisible()
      await page.getByRole('link', { name: `${part} ${language}`, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: `${part} ${language}` })).toBeVisible()
      const before = page.url()
      await expectAccessible(page)
      await page
        .getByLabel(say.above.subSubject, { exact: true })
        .selectOption({ label: vocabulary.subject.health })
      await page.getByRole('button', { name: say.save }).click()
      await expect(page.getByText(say.done.changed)).toBeVisible()
      await page.goto(before)
      await expect(page).toHaveURL(/sub-subject\/health\//)
    },
  )
}

for (const language of languages) {
  test(
    `axe finds nothing on the pages of vocabularies (${language})`,
    { tag: '@phone' },
    async ({ page }) => {
      const at = (path: string) => inLanguage(path, language)
      await signIn(page, 'site-admin', { language })
      const term = paths.term('theme', 'record-keeping')
      for (const path of [
        paths.vocabularies(),
        paths.vocabulary('theme'),
        term,
        `${term}?into=safeguarding`,
      ]) {
        await page.goto(at(path))
        await expectAccessible(page)
      }
      await page.getByRole('button', { name: words[language].vocabularies.merge.button }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
    },
  )
}
