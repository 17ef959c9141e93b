import { paths } from '#app/paths.ts'
import { expect, sendForReview, signIn, unique, words, writeCaseStudy, test } from './steps.ts'

const { work, writing, review, fields, search, common, vocabulary } = words.en

test(
  'a case study goes from five answers to a search result, by way of a reviewer’s reasons',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'Ringing back')

    await test.step('the contributor writes it and sends it', async () => {
      await signIn(page, 'contributor')
      await page.goto(paths.work())
      await page.getByRole('button', { name: work.begin.button }).click()
      await writeCaseStudy(page, title)
      await sendForReview(page)
    })

    await test.step('a reviewer claims it and returns it with a reason', async () => {
      await signIn(page, 'reviewer')
      await page.goto(paths.reviewQueue())
      await page.getByRole('link', { name: title }).click()
      await page.getByRole('button', { name: work.action.claim }).click()
      const label = review.record.reasonFor(fields.caseStudy.problem.label)
      await page.locator('summary').filter({ hasText: fields.caseStudy.problem.label }).click()
      await page.getByLabel(label).fill('How many people waited?')
      await page.getByRole('button', { name: review.record.returnButton }).click()
      await expect(page.getByText(review.done.returned)).toBeVisible()
    })

    await test.step('the contributor sees the reason beside the field, and sends it again', async () => {
      await signIn(page, 'contributor')
      await page.goto(paths.work())
      await page.getByRole('link', { name: title }).click()
      // The list shows the reason as well: this is about the page it leads to.
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByText('How many people waited?')).toBeVisible()
      await page.getByRole('link', { name: fields.caseStudy.problem.label }).click()
      await page
        .getByLabel(fields.caseStudy.problem.label, { exact: true })
        .fill('Forty letters waited three weeks.')
      await sendForReview(page)
    })

    await test.step('the reviewer publishes it', async () => {
      await signIn(page, 'reviewer')
      await page.goto(paths.reviewQueue())
      await page.getByRole('link', { name: title }).click()
      await page.getByRole('button', { name: work.action.claim }).click()
      await page.getByRole('button', { name: review.record.publish, exact: true }).click()
      await expect(page.getByText(review.done.published)).toBeVisible()
    })

    await test.step('a reader finds it by a word and a facet', async () => {
      await page.context().clearCookies()
      await page.goto(paths.home())
      await page.getByLabel(words.en.home.searchLabel).fill(title)
      await page.getByRole('main').getByRole('button', { name: words.en.home.searchButton }).click()
      await expect(page).toHaveURL(/search\?q=/)
      // On a phone the filters are folded away once the page is alive.
      if (info.project.name === 'phone')
        await page.getByRole('button', { name: search.filters.title }).click()
      await page.getByText(vocabulary.facet.kind, { exact: false }).first().click()
      await page.getByLabel(new RegExp(`^${vocabulary.recordKind['case-study']}`)).check()
      await page.getByRole('button', { name: search.filters.apply }).click()
      await expect(page).toHaveURL(/kind=case-study/)
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByText('Forty letters waited three weeks.')).toBeVisible()
    })
  },
)

test(
  'what was typed is kept when something has to be put right',
  { tag: ['@no-javascript'] },
  async ({ page }) => {
    await signIn(page, 'charity')
    await page.goto(paths.work())
    await page.getByRole('button', { name: work.begin.button }).click()
    await page
      .getByLabel(fields.caseStudy.problem.label, { exact: true })
      .fill('A long thought, not to be lost.')
    await page.getByRole('button', { name: writing.form.check }).click()
    await expect(page).toHaveTitle(new RegExp(`^${common.errorTitle('')}`))
    await expect(page.getByLabel(fields.caseStudy.problem.label, { exact: true })).toHaveValue(
      'A long thought, not to be lost.',
    )
    const summary = page.getByRole('alert')
    await summary.getByRole('link').first().click()
    await expect(page.getByLabel(fields.caseStudy.title.label, { exact: true })).toBeFocused()
  },
)

test('two people on one draft: the slower one keeps every word and sees the other’s', async ({
  page,
  browser,
}) => {
  await signIn(page, 'contributor')
  await page.goto(paths.work())
  await page.getByRole('button', { name: work.begin.button }).click()
  await page.getByLabel(fields.caseStudy.title.label, { exact: true }).fill('First')
  await page.getByRole('button', { name: work.edit.save }).click()
  await expect(page.getByText(work.done.saved)).toBeVisible()

  const other = await browser.newPage({ storageState: await page.context().storageState() })
  await other.goto(page.url())
  await other.getByLabel(fields.caseStudy.title.label, { exact: true }).fill('Theirs')
  await other.getByRole('button', { name: work.edit.save }).click()
  await expect(other.getByText(work.done.saved)).toBeVisible()
  await other.close()

  await page.getByLabel(fields.caseStudy.title.label, { exact: true }).fill('Mine')
  await page.getByRole('button', { name: work.edit.save }).click()
  await expect(page.getByRole('heading', { name: writing.conflict.title })).toBeVisible()
  await expect(page.getByRole('textbox', { name: fields.caseStudy.title.label })).toHaveValue('Mine')
  await expect(page.getByRole('definition').getByText('Theirs', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: work.edit.save }).click()
  await expect(page.getByText(work.done.saved)).toBeVisible()
})

test('another row can be added and removed', { tag: ['@no-javascript', '@phone'] }, async ({ page }) => {
  await signIn(page, 'contributor')
  await page.goto(paths.work())
  await page.getByRole('button', { name: work.begin.button }).click()
  await page.waitForURL(/\/edit$/)
  await page.goto(`${page.url()}/results`)
  const rows = fields.rows.caseStudy.measures
  const label = (n: number) =>
    page
      .getByRole('group', { name: common.form.row(rows.singular, n) })
      .getByLabel(rows.columns.label.label, { exact: true })
  await label(1).fill('Calls returned')
  await page.getByRole('button', { name: rows.add }).click()
  await label(2).fill('Letters answered')
  await page.getByRole('button', { name: common.form.removeRow(rows.singular, 1) }).click()
  await expect(label(1)).toHaveValue('Letters answered')
})
