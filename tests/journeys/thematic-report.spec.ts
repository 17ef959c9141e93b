import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

for (const language of ['en', 'cy'] as const) {
  const { thematicReports, casebooks, fields, vocabulary, work, common } = words[language]
  const { chapters, recommendation } = thematicReports
  const tag = ['@phone', '@no-javascript']

  test(
    `a search becomes a thematic report, grouped by theme, with findings and a recommendation (${language})`,
    {
      tag,
    },
    async ({ page }, info) => {
      const title = unique(info, 'Silence costs')

      await test.step('begins it from what a search finds', async () => {
        await signIn(page, 'editor', { language })
        await page.goto(inLanguage(`${paths.search()}?q=damp&kind=excerpt`, language))
        await page.getByText(thematicReports.begin.heading, { exact: true }).click()
        await page.getByRole('button', { name: thematicReports.begin.button }).click()
        const asked = fields.casebook
        await page.getByLabel(asked.title.label, { exact: true }).fill(title)
        await page
          .getByLabel(asked.summary.label, { exact: true })
          .fill(`${title}: what cases about damp share.`)
        await page.getByLabel(vocabulary.scheme.demonstration, { exact: true }).check()
        await page.getByLabel(new RegExp(`^${asked.foreword.label}`)).fill('Nobody **rang back**.')
        await page
          .getByRole('group', {
            name: common.form.row(fields.rows.casebook.reportRecommendations.singular, 1),
          })
          .getByLabel(fields.rows.casebook.reportRecommendations.columns.text.label, { exact: true })
          .fill('Write down the cause.')
        await page.getByRole('button', { name: work.edit.arrange }).click()
      })

      await test.step('groups what was found by theme, and says what was found in one', async () => {
        const group = page.getByRole('button', { name: thematicReports.arrange.group })
        await group.click()
        const findings = page.getByRole('textbox', { name: thematicReports.arrange.findingsOf(2) })
        await findings.fill('Records say *that* somebody came, not why.')
        await page.getByRole('button', { name: casebooks.arrange.publishButton }).click()
        await expect(page.getByText(work.done.published)).toBeVisible()
      })

      await test.step('readers have it as a page and as a Word file', async () => {
        await page.context().clearCookies()
        await page.goto(inLanguage(paths.casebooks(), language))
        await page.getByRole('link', { name: title }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        await page.getByRole('link', { name: chapters.recommendations, exact: true }).click()
        await expect(page.getByRole('heading', { name: recommendation.title(1) })).toBeVisible()
        await expect(page.getByText('Records say that somebody came, not why.')).toBeVisible()
        await expect(page.getByRole('heading', { name: chapters.statistics })).toBeVisible()
        await expectAccessible(page)
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: casebooks.file.formats.docx }).click(),
        ])
        const { value } = await mammoth.extractRawText({ buffer: readFileSync(await file.path()) })
        for (const said of [title, chapters.foreword, 'Write down the cause.', chapters.statistics])
          expect(value).toContain(said)
      })
    },
  )
}
