import type { Page } from 'playwright/test'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { pdf } from '#tests/web/files/small-files.ts'
import { expect, signIn, test, words } from './steps.ts'

const asked = 'Rewrite the application form'
const council = 'Dyffryn Enghraifft County Council'

/** From the list of what waits for whoever is signed in to the recommendation's own page. */
async function openFromDesk(page: Page, language: Language): Promise<void> {
  await page.goto(inLanguage(paths.recommendationDesk(), language))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].tracking.desk.title)
  await page.getByRole('link', { name: asked }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(asked)
}

async function sendEvidence(page: Page, language: Language, said: string, file?: string): Promise<void> {
  const { answer, done } = words[language].tracking
  await page.getByLabel(answer.words).fill(said)
  if (file !== undefined) {
    const chosen = { name: file, mimeType: 'application/pdf', buffer: Buffer.from(pdf()) }
    await page.locator('input[type="file"]').setInputFiles(chosen)
  }
  await page.getByRole('button', { name: answer.send }).click()
  await expect(page.getByText(done.sent)).toBeVisible()
}

async function judge(page: Page, as: 'returned' | 'complied', said: string): Promise<void> {
  const { judge, done } = words.en.tracking
  await page.getByLabel(judge.choices[as]).check()
  if (said !== '') await page.getByLabel(judge.words).fill(said)
  await page.getByRole('button', { name: judge.save }).click()
  await expect(page.getByText(done.recorded)).toBeVisible()
}

test(
  'a council answers a recommendation in Welsh, the ombudsman returns it and then records that it is complied with',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    test.slow()
    const { tracking } = words.en
    const inWelsh = words.cy.tracking

    await test.step('the council finds what is open, and sends evidence', async () => {
      await signIn(page, 'contributor', { language: 'cy' })
      await openFromDesk(page, 'cy')
      await expectAccessible(page)
      await page.getByRole('button', { name: inWelsh.answer.send }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
      await sendEvidence(page, 'cy', 'Mae’r ffurflen newydd ar y we.')
      await expectAccessible(page)
    })

    await test.step('the ombudsman’s editor returns it with a reason', async () => {
      await signIn(page, 'editor')
      await openFromDesk(page, 'en')
      await expect(page.getByText('Mae’r ffurflen newydd ar y we.')).toBeVisible()
      await judge(page, 'returned', 'The form still asks nothing about traffic.')
      await expectAccessible(page)
    })

    await test.step('the council answers again', async () => {
      await signIn(page, 'contributor', { language: 'cy' })
      await openFromDesk(page, 'cy')
      await expect(page.getByText('The form still asks nothing about traffic.')).toBeVisible()
      await sendEvidence(page, 'cy', 'Mae’r ffurflen yn gofyn am y ffordd bellach.', 'ffurflen.pdf')
      await expectAccessible(page)
    })

    await test.step('the editor opens the file that came, and records that it is complied with', async () => {
      await signIn(page, 'editor')
      await openFromDesk(page, 'en')
      await expectAccessible(page)
      const keeps = page.waitForEvent('download')
      await page.getByRole('link', { name: 'ffurflen.pdf' }).click()
      expect(await (await keeps).failure()).toBe(null)
      await judge(page, 'complied', '')
    })

    await test.step('readers see that, in both languages, and none of what was said', async () => {
      await page.context().clearCookies()
      await page.goto(paths.recommendations({ words: asked }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(tracking.title)
      await expectAccessible(page)
      await page.getByRole('link', { name: asked }).click()
      await expect(page.getByText(tracking.deeds.complied).first()).toBeVisible()
      await expect(page.getByText('traffic')).toHaveCount(0)
      await expect(page.getByText('ffurflen')).toHaveCount(0)
      await page.goto(inLanguage(new URL(page.url()).pathname, 'cy'))
      await expect(page.getByText(inWelsh.deeds.complied).first()).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('and the council’s page sums up how far its recommendations have come', async () => {
      await page.goto(paths.organisation('dyffryn-enghraifft-county-council'))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(council)
      await expect(page.getByRole('heading', { name: tracking.summary.title })).toBeVisible()
      await page.getByRole('link', { name: tracking.summary.all }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(tracking.title)
      await expect(page.getByRole('link', { name: asked })).toBeVisible()
    })
  },
)
