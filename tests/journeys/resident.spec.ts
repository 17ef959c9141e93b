import { paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, sendForReview, signIn, test, unique, words, writeCaseStudy } from './steps.ts'

const { work, residents, review } = words.en

test(
  'a resident says how easy a text is to understand, and readers see it',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'For residents')
    const view = unique(info, 'One sentence too long')

    await test.step('a contributor sends something for review', async () => {
      await signIn(page, 'contributor')
      await page.goto(paths.work())
      await page.getByRole('button', { name: work.begin.button }).click()
      await writeCaseStudy(page, title)
      await sendForReview(page)
    })

    await test.step('a resident reads it; half an answer is asked for again, with the words kept', async () => {
      await signIn(page, 'resident')
      await page.goto(paths.residentReading())
      await expectAccessible(page)
      await page.getByRole('link', { name: title }).click()
      await expectAccessible(page)
      await page.getByLabel(residents.page.words).fill(view)
      await page.getByRole('button', { name: residents.page.button }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByLabel(residents.page.words)).toHaveValue(view)
      await expectAccessible(page)
      await page.getByLabel(residents.verdict.partly, { exact: true }).check()
      await page.getByRole('button', { name: residents.page.button }).click()
      await expect(page.getByText(residents.page.saved)).toBeVisible()
    })

    await test.step('the reviewer sees it, and publishes', async () => {
      await signIn(page, 'reviewer')
      await page.goto(paths.reviewQueue())
      await page.getByRole('row', { name: title }).getByRole('link', { name: title }).click()
      await expect(page.getByText(view)).toBeVisible()
      await page.getByRole('button', { name: work.action.claim }).click()
      await page.getByRole('button', { name: review.record.publish, exact: true }).click()
      await expect(page.getByText(review.done.published)).toBeVisible()
    })

    await test.step('readers see it, without the resident’s name', async () => {
      await page.context().clearCookies()
      await page.goto(paths.search(title))
      await page.getByRole('main').getByRole('link', { name: title }).first().click()
      await expect(page).toHaveURL(/\/case-studies\//)
      await expect(page.getByText(view)).toBeVisible()
      await expect(page.getByText(residents.verdict.partly)).toBeVisible()
      await expect(page.getByText('Rhian Resident')).toHaveCount(0)
      await expectAccessible(page)
    })
  },
)
