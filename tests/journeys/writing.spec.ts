import { inLanguage, paths } from '#app/paths.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Page } from 'playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words, writeCaseStudy } from './steps.ts'

const optional = (language: Language, label: string) => `${label} ${words[language].common.optional}`

/** A new draft of a case study, on its first page. Gives its id. */
async function begin(page: Page, language: Language = 'en'): Promise<string> {
  const { work, writing } = words[language]
  await signIn(page, 'contributor', { language })
  await page.goto(inLanguage(paths.work(), language))
  await page.getByRole('button', { name: work.begin.button }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(writing.tasks.first)
  return new URL(page.url()).pathname.split('/').at(-2) ?? ''
}

for (const language of ['en', 'cy'] as const) {
  const { writing, fields, work } = words[language]

  test(
    `a writer goes from five answers by way of two tasks to sending (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      test.setTimeout(120_000)
      const title = unique(info, 'Task by task')
      const id = await begin(page, language)
      await writeCaseStudy(page, title, language)
      await page.getByRole('button', { name: writing.form.continue, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(writing.tasks.title)
      await expect(page.getByText(writing.meter.depth.quick)).toBeVisible()

      await test.step('the next best question leads straight to what did not work', async () => {
        const question = page.getByRole('region', { name: writing.next.heading })
        await question.getByRole('link', { name: fields.caseStudy.whatDidNotWork.label }).click()
        await page
          .getByLabel(optional(language, fields.caseStudy.whatDidNotWork.label), { exact: true })
          .fill('Ringing people before nine o’clock: nobody answered.')
        await page.getByRole('button', { name: writing.form.continue, exact: true }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(fields.groups.caseStudy.cost.title)
      })

      await test.step('the task after it, and back to the list', async () => {
        await page
          .getByLabel(optional(language, fields.caseStudy.communityBenefit.label), { exact: true })
          .fill('Two people from the estate now run the telephone line.')
        await page.getByRole('button', { name: writing.form.continue, exact: true }).click()
        await page.getByRole('link', { name: writing.tasks.back }).click()
        const task = page.getByRole('listitem').filter({ hasText: fields.groups.caseStudy.cost.title })
        await expect(task).toContainText(writing.tasks.status['in-progress'])
      })

      await test.step('the answers are looked through and sent', async () => {
        await page.getByRole('button', { name: writing.tasks.check }).click()
        await expect(page.getByText('Two people from the estate now run the telephone line.')).toBeVisible()
        await page.getByRole('button', { name: writing.check.send }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(writing.sent.title)
      })

      await test.step('their list says whom it waits for', async () => {
        await page.getByRole('link', { name: writing.sent.toWork }).click()
        const waiting = page.getByRole('region', { name: writing.list.groups.waiting })
        const entry = waiting.getByRole('listitem').filter({ hasText: title })
        await expect(entry).toContainText(writing.list.waitsFor['any-reviewer'])
        await entry.getByRole('link', { name: title }).click()
        await expect(page).toHaveURL(new RegExp(`${paths.workOn(id)}$`))
        await expect(page.getByRole('button', { name: work.action.recall })).toBeVisible()
      })
    },
  )
}

test(
  'a session that ends while somebody types costs them nothing',
  { tag: ['@no-javascript'] },
  async ({ page }) => {
    const { writing, fields, people, work } = words.en
    const text = 'An hour’s thought about what did not work.'
    const id = await begin(page)
    await page.goto(paths.edit(id, 'lessons'))
    const answer = page.getByLabel(optional('en', fields.caseStudy.whatDidNotWork.label), { exact: true })
    await answer.fill(text)
    await page.context().clearCookies()
    await page.getByRole('button', { name: work.edit.save }).click()
    await expect(page.getByText(writing.parked.signIn)).toBeVisible()
    await page.getByLabel(people.email).fill('contributor@demo.example')
    await page.getByLabel(people.password, { exact: true }).fill('good practice demo')
    await page.getByRole('main').getByRole('button', { name: people.signIn.button, exact: true }).click()
    await expect(page.getByText(writing.parked.restored)).toBeVisible()
    await expect(answer).toHaveValue(text)
    await page.getByRole('button', { name: work.edit.save }).click()
    await expect(page.getByText(work.done.saved)).toBeVisible()
    await expect(page.getByText(writing.parked.restored)).toHaveCount(0)
    await expect(answer).toHaveValue(text)
  },
)

test('a draft saves itself, also when only a choice was changed, and is there on another device', async ({
  page,
  browser,
}) => {
  const { writing, vocabulary } = words.en
  await page.clock.install()
  const id = await begin(page)
  await page.goto(paths.edit(id, 'context'))
  await expect(page.locator('body')).toHaveClass(/js-enabled/)
  await page.getByLabel(vocabulary.maturity.live, { exact: true }).check()
  const saved = page.waitForResponse((answer) => answer.url().includes('/autosave/'))
  await page.clock.fastForward(21_000)
  expect((await saved).status()).toBe(200)
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toHaveCount(1)
  await expect(page.getByText(new RegExp(writing.form.savedAt(String.raw`\d\d:\d\d`))).first()).toBeVisible()
  const other = await browser.newPage({ storageState: await page.context().storageState() })
  await other.goto(page.url())
  await expect(other.getByLabel(vocabulary.maturity.live, { exact: true })).toBeChecked()
  await other.close()
})

test('a button pressed while the form saves itself comes after it, and is nobody else’s change', async ({
  page,
}) => {
  const { writing, vocabulary } = words.en
  await page.clock.install()
  const id = await begin(page)
  await page.goto(paths.edit(id, 'context'))
  await expect(page.locator('body')).toHaveClass(/js-enabled/)
  let letAnswerCome = () => {}
  const pressed = new Promise<void>((resolve) => (letAnswerCome = resolve))
  const saved = new Promise<void>((resolve) => {
    void page.route('**/autosave/**', async (route) => {
      const answer = await route.fetch()
      resolve()
      await pressed
      await route.fulfill({ response: answer })
    })
  })
  await page.getByLabel(vocabulary.maturity.live, { exact: true }).check()
  await page.clock.fastForward(21_000)
  await saved
  await page.getByRole('button', { name: writing.form.continue, exact: true }).click()
  letAnswerCome()
  await page.waitForURL((url) => !url.pathname.endsWith('/context'))
})

test('what cannot be saved by itself stays on the page, which says why', async ({ page }) => {
  const { writing, fields } = words.en
  await page.clock.install()
  const id = await begin(page)
  await page.goto(paths.edit(id, 'lessons'))
  await expect(page.locator('body')).toHaveClass(/js-enabled/)
  const answer = page.getByLabel(optional('en', fields.caseStudy.whatDidNotWork.label), { exact: true })
  await answer.fill('Typed while the session ended')
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.clock.fastForward(21_000)
  await expect(page.getByText(writing.form.signedOut).first()).toBeVisible()
  await expect(answer).toHaveValue('Typed while the session ended')
  await page.context().addCookies(cookies)
  await page.clock.fastForward(21_000)
  await expect(page.getByText(writing.form.signedOut)).toHaveCount(0)
  await page.reload()
  await expect(answer).toHaveValue('Typed while the session ended')
})

test('axe finds nothing on the pages of writing', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(120_000)
  const { fields, writing, work } = words.en
  const id = await begin(page)
  for (const path of [
    paths.tasks(id),
    paths.edit(id, 'context'),
    paths.edit(id, 'results'),
    paths.edit(id, 'translation'),
    paths.checkAnswers(id),
    paths.work(),
  ]) {
    await page.goto(path)
    await page.getByRole('contentinfo').waitFor()
    await expectAccessible(page)
  }
  await page.goto(paths.edit(id, 'lessons'))
  const answer = page.getByLabel(optional('en', fields.caseStudy.whatDidNotWork.label), { exact: true })
  const second = await page.context().newPage()
  await second.goto(paths.edit(id, 'lessons'))
  await second
    .getByLabel(optional('en', fields.caseStudy.whatDidNotWork.label), { exact: true })
    .fill('Theirs')
  await second.getByRole('button', { name: work.edit.save }).click()
  await expect(second.getByText(work.done.saved)).toBeVisible()
  await answer.fill('Mine')
  await page.getByRole('button', { name: work.edit.save }).click()
  await expect(page.getByRole('heading', { name: writing.conflict.title })).toBeVisible()
  await expectAccessible(page)
})
