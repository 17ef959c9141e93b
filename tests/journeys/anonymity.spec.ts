import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, sendForReview, signIn, test, unique, words } from './steps.ts'

// A number of the range kept for stories, and a name in no register that is no word of either language.
const complaint =
  'Mr Gwilym Penrhosyn complained that Mr Penrhosyn was never rung back. He can be reached on 07700 900123.'

for (const language of languages) {
  const { anonymityPage, fields, review, vocabulary, work, common } = words[language]
  const { excerpt, rows } = fields
  const at = (path: string) => inLanguage(path, language)

  test(
    `an editor takes out who somebody is, and a second person answers for the words before anybody reads them (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      test.slow()
      const title = unique(info, 'A call never returned')
      let id = ''

      await test.step('an editor writes an excerpt that names somebody', async () => {
        await signIn(page, 'editor', { language })
        await page.goto(at(paths.work()))
        await page.getByLabel(vocabulary.recordKind.excerpt, { exact: true }).check()
        await page.getByRole('button', { name: work.begin.button }).click()
        await page.waitForURL(/\/work\/[^/]+\/edit/)
        id = new URL(page.url()).pathname.split('/work/')[1]?.split('/')[0] ?? ''
        await page.getByLabel(excerpt.title.label, { exact: true }).fill(title)
        await page
          .getByLabel(excerpt.summary.label, { exact: true })
          .fill('Nobody rang back for five months.')
        await page.getByLabel(vocabulary.scheme.demonstration, { exact: true }).check()
        await page
          .getByRole('group', { name: common.form.row(rows.excerpt.references.singular, 1) })
          .getByLabel(rows.excerpt.references.columns.reference.label)
          .fill(`DEMO-${3000 + 10 * info.repeatEachIndex + languages.indexOf(language)}`)
        await page.getByLabel(excerpt.anonymousBody.label).fill('A council in the south of Bro Esiampl')
        const date = page.getByRole('group', { name: excerpt.reportDate.label })
        await date.getByLabel(common.form.day).fill('3')
        await date.getByLabel(common.form.month).fill('2')
        await date.getByLabel(common.form.year).fill('2026')
        await page.getByLabel(excerpt.reportType.label, { exact: true }).selectOption('investigation-report')
        await page.getByLabel(excerpt.subject.label, { exact: true }).selectOption('housing')
        const head = page.getByRole('group', { name: common.form.row(rows.excerpt.heads.singular, 1) })
        await head.getByLabel(rows.excerpt.heads.columns.text.label, { exact: true }).fill('Calls')
        await head
          .getByLabel(rows.excerpt.heads.columns.outcome.label, { exact: true })
          .selectOption('upheld')
        await page.getByLabel(excerpt.complaint.label, { exact: true }).fill(complaint)
        await page.getByLabel(excerpt.findings.label, { exact: true }).fill('The calls were not logged.')
        await page.getByRole('button', { name: work.edit.save, exact: true }).first().click()
        await expect(page.getByText(work.done.saved).first()).toBeVisible()
      })

      await test.step('says why one thing may stay, and uses what is suggested for the rest', async () => {
        await page.goto(at(paths.anonymity(id)))
        await expectAccessible(page)
        await expect(page.getByText(anonymityPage.holds, { exact: false })).toBeVisible()
        await page.getByRole('link', { name: anonymityPage.toFirst, exact: true }).click()
        await expect(page.locator('.app-finding').first()).toBeInViewport()
        const card = page.locator('.app-finding').last()
        await card.locator('summary').click()
        await card.locator('button[value="keep"]').click()
        await expect(page.getByRole('alert')).toBeVisible()
        await expectAccessible(page)
        await card.getByLabel(anonymityPage.reasons['nobody-in-particular'], { exact: true }).check()
        await card.locator('button[value="keep"]').click()
        await expect(page.getByText(anonymityPage.done.kept)).toBeVisible()
        for (const left of [2, 1]) {
          await expect(page.getByText(anonymityPage.open(left))).toBeVisible()
          await page.locator('button[value="use"]').last().click()
        }
        await expect(page.getByText(anonymityPage.open(0))).toBeVisible()
        // Nobody answers for words of their own.
        await expect(page.locator('button[value="answer"]')).toHaveCount(0)
        await page.goto(at(paths.edit(id)))
        await sendForReview(page, language)
      })

      await test.step('a second person reads it as an intruder would, and only then it is published', async () => {
        await signIn(page, 'reviewer', { language })
        await page.goto(at(paths.reviewQueue()))
        await page.getByRole('row', { name: title }).getByRole('button', { name: review.queue.claim }).click()
        await expect(page.getByText(review.done.claimed)).toBeVisible()
        await page.goto(at(paths.review(id)))
        await page.locator('button[value="publish"]').click()
        await expect(page.getByRole('alert')).toBeVisible()
        await page.goto(at(paths.anonymity(id)))
        const questions = page.locator('input[name="ticked"]')
        await questions.first().check()
        await page.locator('button[value="answer"]').click()
        await expect(page.getByRole('alert')).toBeVisible()
        await expect(questions.first()).toBeChecked()
        await expectAccessible(page)
        for (const question of await questions.all()) await question.check()
        await page.locator('button[value="answer"]').click()
        await expect(page.getByText(anonymityPage.done.answered)).toBeVisible()
        await page.goto(at(paths.review(id)))
        await page.locator('button[value="publish"]').click()
        await expect(page.getByText(review.done.published)).toBeVisible()
      })

      await test.step('readers find the excerpt, and nobody’s name', async () => {
        await page.context().clearCookies()
        await page.goto(`${at(paths.search())}?q=${encodeURIComponent(title)}`)
        await page.getByRole('link', { name: title }).first().click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        expect(await page.content()).not.toMatch(/Penrhosyn/)
      })
    },
  )
}
