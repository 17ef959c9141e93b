import { expect, test as base, type Page, type TestInfo } from 'playwright/test'
import type { Messages } from '#app/messages/en.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Language } from '#app/domain/vocabulary.ts'

/** The words the pages say, so that a journey follows them when they change. */
export const words: Record<Language, Messages> = { en, cy }
knowBothLanguages()

/**
 * What the console may say: an answer of 4xx, that the journey's own tools run no script in a mail's closed frame, and
 * what Remix says, or throws, of a page that somebody left, by another click, while its data were still coming.
 */
const allowed =
  /^Failed to load resource: .* status of 4\d\d|^Blocked script execution in 'about:srcdoc' because .* sandboxed|^(AbortError: )?(signal is|BodyStreamBuffer was) aborted/

/** A journey that also fails when a page's scripts fail, or say so. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = []
      const note = (text: string) => {
        if (!allowed.test(text)) said.push(text)
      }
      page.on('pageerror', (error) => note(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') note(message.text())
      })
      await use()
      expect(said, 'the browser’s console').toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

export const demoPassword = 'good practice demo'
export type Who =
  | 'resident'
  | 'contributor'
  | 'charity'
  | 'reviewer'
  | 'reviewer2'
  | 'editor'
  | 'org-admin'
  | 'approver'
  | 'site-admin'

/** Signs a demo account in, as if on a new browser unless its cookies are to be kept. */
export async function signIn(
  page: Page,
  who: Who,
  { language = 'en', keepCookies = false }: { language?: Language; keepCookies?: boolean } = {},
): Promise<void> {
  if (!keepCookies) await page.context().clearCookies()
  const { people } = words[language]
  await page.goto(inLanguage(paths.signIn(), language))
  await page.getByLabel(people.email).fill(`${who}@demo.example`)
  await page.getByLabel(people.password, { exact: true }).fill(demoPassword)
  await page.getByRole('main').getByRole('button', { name: people.signIn.button, exact: true }).click()
  await expect(page.getByRole('button', { name: words[language].common.navigation.signOut })).toHaveCount(1)
}

/** Words that only this run of the journey uses, so that every project finds its own. */
export function unique(info: TestInfo, prefix: string): string {
  const letters = 'abcdefghijklmnop'
  const code = [...`${info.project.name.length}${Date.now()}`].map((digit) => letters[Number(digit)]).join('')
  return `${prefix} ${code}`
}

/** The five things a contributor types; the organisation and the contact are known already. */
export async function writeCaseStudy(page: Page, title: string, language: Language = 'en'): Promise<void> {
  const { caseStudy } = words[language].fields
  await page.getByLabel(caseStudy.title.label, { exact: true }).fill(title)
  await page
    .getByLabel(caseStudy.summary.label, { exact: true })
    .fill(`${title}: letters went unanswered for weeks.`)
  await page.getByLabel(caseStudy.problem.label, { exact: true }).fill('Letters waited **three weeks**.')
  await page.getByLabel(caseStudy.whatWeDid.label, { exact: true }).fill('We rang people back the same day.')
  await page.getByLabel(caseStudy.whatChanged.label, { exact: true }).fill('Half as many people wrote twice.')
}

/** From a draft's first page: looks through the answers and sends them to the reviewers. */
export async function sendForReview(page: Page, language: Language = 'en'): Promise<void> {
  const { writing } = words[language]
  await page.getByRole('button', { name: writing.form.check }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(writing.check.title)
  await page.getByRole('button', { name: writing.check.send }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(writing.sent.title)
}

/** Fails when the page is wider than the screen: nobody should have to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(inner).toBeLessThanOrEqual(outer ?? 0)
}
