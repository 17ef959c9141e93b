import { cannedReasons } from '#app/messages/canned-reasons.ts'
import { paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, sendForReview, signIn, unique, words, writeCaseStudy, test } from './steps.ts'

const { work, review, fields, common, problems } = words.en
const { problem } = fields.caseStudy
const sentence = cannedReasons.en['problem-how-large']

test(
  'a submission is claimed, talked about, returned, sent again with its changes marked, scheduled and published',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    // Five people one after the other, and three looks at everything on a page.
    test.slow()
    const title = unique(info, 'Reviewed')
    const inQueue = page.getByRole('row', { name: title })

    await test.step('a contributor sends it', async () => {
      await signIn(page, 'contributor')
      await page.goto(paths.work())
      await page.getByRole('button', { name: work.begin.button }).click()
      await writeCaseStudy(page, title)
      await sendForReview(page)
    })

    await test.step('a reviewer narrows the queue and claims it from the list', async () => {
      await signIn(page, 'reviewer')
      await page.goto(paths.reviewQueue())
      await expectAccessible(page)
      await page.getByLabel(review.filters.whose).selectOption('unclaimed')
      await page.getByLabel(review.filters.kind).selectOption('case-study')
      await page.getByLabel(review.filters.sort).selectOption('newest')
      await page.getByRole('button', { name: review.filters.apply }).click()
      await expect(page).toHaveURL(/whose=unclaimed/)
      await inQueue.getByRole('button', { name: review.queue.claim }).click()
      await expect(page.getByText(review.done.claimed)).toBeVisible()
      await expect(page).toHaveURL(/whose=unclaimed/)
    })

    await test.step('asks the writers something, and leaves a note for reviewers', async () => {
      await page.getByLabel(review.conversation.label).fill('How many letters were there?')
      await page.getByRole('button', { name: review.conversation.send }).click()
      await expect(page.getByText(review.done.said)).toBeVisible()
      await page.getByLabel(review.notes.label).fill('Compare with the other council.')
      await page.getByRole('button', { name: review.notes.add }).click()
      await expect(page.getByText(review.done.noted)).toBeVisible()
      await expect(page.getByText('How many letters were there?')).toBeVisible()
    })

    await test.step('returns it with a sentence from the list, and words of their own', async () => {
      const field = page.getByRole('group').filter({ hasText: problem.label }).last()
      await page.locator('summary').filter({ hasText: problem.label }).click()
      await page.getByLabel(review.record.sentences(problem.label)).selectOption(sentence)
      await field.getByRole('button', { name: review.record.insert }).click()
      const reason = page.getByLabel(review.record.reasonFor(problem.label))
      await expect(reason).toHaveValue(sentence)
      await expectAccessible(page)
      await reason.fill(`${sentence} Forty?`)
      await page.getByRole('button', { name: review.record.returnButton }).click()
      await expect(page.getByText(review.done.returned)).toBeVisible()
      // Still clearing the same part of the queue.
      await expect(page).toHaveURL(/whose=unclaimed/)
    })

    await test.step('the contributor reads both but not the note, answers, and sends it again', async () => {
      await signIn(page, 'contributor')
      await page.goto(paths.work())
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByText(`${sentence} Forty?`)).toBeVisible()
      await expect(page.getByText('How many letters were there?')).toBeVisible()
      await expect(page.getByText('Compare with the other council.')).toHaveCount(0)
      await page.getByLabel(review.conversation.labelForWriters).fill('Forty letters.')
      await page.getByRole('button', { name: review.conversation.send }).click()
      await expect(page.getByText(work.done.said)).toBeVisible()
      await page.getByRole('link', { name: problem.label }).click()
      await page.getByLabel(problem.label, { exact: true }).fill('Forty letters waited **three weeks**.')
      await sendForReview(page)
    })

    await test.step('another reviewer sees what changed, and approves it', async () => {
      await signIn(page, 'reviewer2')
      await page.goto(paths.reviewQueue({ sort: 'newest' }))
      await expect(inQueue.getByText(review.queue.answered)).toBeVisible()
      await inQueue.getByRole('link', { name: title }).click()
      await page.getByRole('button', { name: work.action.claim }).click()
      const changes = page.getByRole('region', { name: review.record.changes.title })
      await expect(changes.locator('ins')).toContainText('Forty letters')
      await expect(changes.locator('del')).toContainText('Letters')
      await expectAccessible(page)
      await page.getByRole('button', { name: review.record.approve }).click()
      await expect(page.getByText(review.done.approved)).toBeVisible()
    })

    await test.step('the first reviewer sets a time for it; an hour that is skipped is explained', async () => {
      await signIn(page, 'reviewer')
      await page.goto(paths.reviewQueue({ status: 'approved', sort: 'newest' }))
      await inQueue.getByRole('link', { name: title }).click()
      const setTime = async (day: string, month: string, year: string, time: string) => {
        await page.getByLabel(common.form.day, { exact: true }).fill(day)
        await page.getByLabel(common.form.month, { exact: true }).fill(month)
        await page.getByLabel(common.form.year, { exact: true }).fill(year)
        await page.getByLabel(review.schedule.time, { exact: true }).fill(time)
        await page.getByRole('button', { name: review.schedule.button }).click()
      }
      const { date, year } = nextClockChange()
      await setTime(String(date), '3', String(year), '1.30am')
      const skipped = problems['time-skipped']({ label: review.schedule.time })
      await expect(page.getByRole('alert').getByText(skipped)).toBeVisible()
      await expect(page.getByLabel(review.schedule.time, { exact: true })).toHaveValue('1.30am')
      await setTime(String(date), '3', String(year), '9am')
      await expect(page.getByText(review.done.scheduled)).toBeVisible()
    })

    await test.step('takes the time back, and publishes it at once', async () => {
      await page.goto(paths.reviewQueue({ status: 'scheduled', sort: 'newest' }))
      await inQueue.getByRole('link', { name: title }).click()
      await page.getByRole('button', { name: review.schedule.unschedule }).click()
      await expect(page.getByText(review.done.unscheduled)).toBeVisible()
      await page.getByRole('button', { name: review.record.publish, exact: true }).click()
      await expect(page.getByText(review.done.published)).toBeVisible()
      await page.goto(paths.search(title))
      await expect(page.getByRole('link', { name: title })).toBeVisible()
    })
  },
)

test(
  'a submission is given to another reviewer, who finds it is theirs',
  { tag: ['@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'Given on')
    await signIn(page, 'contributor')
    await page.goto(paths.work())
    await page.getByRole('button', { name: work.begin.button }).click()
    await writeCaseStudy(page, title)
    await sendForReview(page)

    await signIn(page, 'site-admin')
    await page.goto(paths.reviewQueue({ sort: 'newest' }))
    await page.getByRole('row', { name: title }).getByRole('link', { name: review.queue.give }).click()
    await expectAccessible(page)
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: review.reassign.button }).click()
    await expect(page.getByText(review.done.reassigned)).toBeVisible()
  },
)

/** The day in March on which London's clocks next go forward: the last Sunday. */
function nextClockChange(): { date: number; year: number } {
  const now = new Date()
  for (let year = now.getUTCFullYear(); ; year += 1) {
    const last = new Date(Date.UTC(year, 2, 31))
    const date = 31 - last.getUTCDay()
    if (Date.UTC(year, 2, date) > now.getTime()) return { date, year }
  }
}
