import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import type { Download, Page } from 'playwright/test'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

/** Sets up a team that meets every month. Gives the address of its page, which is open then. */
async function setUp(page: Page, team: string, language: Language): Promise<string> {
  const { meetings } = words[language]
  await page.goto(inLanguage(paths.newMeetings(), language))
  await page.getByLabel(meetings.form.team, { exact: true }).fill(team)
  await page.getByLabel(meetings.form.rhythms.monthly, { exact: true }).check()
  await page.getByRole('button', { name: meetings.form.save, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible()
  return page.url().split('?')[0] ?? ''
}

async function taken(page: Page, take: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), take()])
  return download
}

for (const language of ['en', 'cy'] as const) {
  test(
    `a lead takes the calendar, writes a report to the committee in both languages, and lets the meeting be counted (${language})`,
    { tag: ['@no-javascript'] },
    async ({ page }, info) => {
      test.slow()
      const { agendas, meetings, organisationDesk, reports } = words[language]
      const team = unique(info, 'Pwyllgor')
      await signIn(page, 'org-admin', { language })
      const teamPage = await setUp(page, team, language)

      const calendar = await taken(page, () =>
        page.getByRole('link', { name: meetings.series.calendar, exact: true }).click(),
      )
      const parsed = new ICAL.Component(ICAL.parse(await readFile(await calendar.path(), 'utf8')) as never)
      expect(parsed.getAllSubcomponents('vevent').length).toBeGreaterThan(10)

      await page.getByRole('button', { name: meetings.series.prepare }).first().click()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      const record = await page
        .locator('#main-content')
        .locator('a[href*="/case-studies/"], a[href*="/excerpts/"]')
        .first()
        .getAttribute('href')

      // What the lead writes stands between what the records and the actions say.
      await page.getByRole('button', { name: reports.open, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: reports.title, exact: true })).toBeVisible()
      const purpose = unique(info, 'Penderfynu')
      await page.getByLabel(reports.parts.purpose, { exact: true }).fill(purpose)
      await page.getByRole('button', { name: reports.save, exact: true }).click()
      await expect(page.getByText(reports.saved)).toBeVisible()
      await expectNoSidewaysScroll(page)
      await page.getByLabel(reports.language.both, { exact: true }).check()
      const word = await taken(page, () =>
        page.getByRole('button', { name: agendas.word, exact: true }).click(),
      )
      const { value } = await mammoth.extractRawText({ buffer: await readFile(await word.path()) })
      const parts = [words.en.reports, words.cy.reports].flatMap((one) => [
        one.parts.findings,
        one.actionPlan,
      ])
      for (const text of [...parts, purpose, team]) expect(value).toContain(text)

      await page.getByLabel(reports.language.both, { exact: true }).check()
      await page.getByRole('button', { name: reports.read, exact: true }).click()
      await expect(page.getByRole('link', { name: reports.back, exact: true })).toBeVisible()
      await expect(page.getByText(purpose).first()).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectNoSidewaysScroll(page)

      // Held, and counted for as long as the organisation agrees.
      await page.goto(teamPage)
      await page.getByRole('link', { name: meetings.series.writeUp }).first().click()
      await page.getByLabel(meetings.writeUp.attendance, { exact: true }).fill('7')
      await page.getByRole('button', { name: meetings.writeUp.save, exact: true }).click()
      await expect(page.getByText(meetings.writeUp.saved)).toBeVisible()
      const settings = await settingsPage(page, language)
      const agree = page.getByLabel(meetings.looks.agree, { exact: true })
      await agree.check()
      await page.getByRole('button', { name: meetings.looks.save, exact: true }).click()
      await expect(page.getByText(organisationDesk.settings.done.meetings)).toBeVisible()
      await page.goto(record ?? '')
      await expect(page.getByRole('heading', { name: meetings.looks.title, exact: true })).toBeVisible()
      await expectNoSidewaysScroll(page)

      await page.goto(settings)
      await agree.uncheck()
      await page.getByRole('button', { name: meetings.looks.save, exact: true }).click()
      await expect(page.getByText(organisationDesk.settings.done.meetings)).toBeVisible()
      await page.goto(`${teamPage}/end`)
      await page.getByRole('button', { name: meetings.end.yes, exact: true }).click()
      await expect(page.getByText(meetings.done.ended)).toBeVisible()
    },
  )
}

/** Opens how the organisation publishes, from its desk. Gives the address. */
async function settingsPage(page: Page, language: Language): Promise<string> {
  const { organisationDesk } = words[language]
  await page.goto(inLanguage(paths.account(), language))
  await page.locator('a[href$="/manage"]').first().click()
  await page.getByRole('link', { name: organisationDesk.pages.settings, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: organisationDesk.settings.title })).toBeVisible()
  return page.url()
}
