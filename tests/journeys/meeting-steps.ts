import type { Page } from 'playwright/test'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expect, words } from './steps.ts'

/** Sets up a team that meets every month. Its page is open then. */
export async function setUpTeam(page: Page, team: string, language: Language): Promise<void> {
  const { meetings } = words[language]
  await page.goto(inLanguage(paths.meetings(), language))
  await page
    .getByRole('button', { name: meetings.start })
    .or(page.getByRole('link', { name: meetings.start }))
    .first()
    .click()
  await page.getByLabel(meetings.form.team, { exact: true }).fill(team)
  await page.getByLabel(meetings.form.standingMinutes, { exact: true }).fill('40')
  await page.getByLabel(meetings.form.rhythms.monthly, { exact: true }).check()
  await page.getByRole('button', { name: meetings.form.save, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible()
}

/** Ends the meetings of the team whose page has this address. */
export async function endTeam(page: Page, teamPage: string, language: Language): Promise<void> {
  const { meetings } = words[language]
  await page.goto(`${teamPage.split('?')[0]}/end`)
  await page.getByRole('button', { name: meetings.end.yes, exact: true }).click()
  await expect(page.getByText(meetings.done.ended)).toBeVisible()
}
