import type { Page } from 'playwright/test'
import Sqlite from 'better-sqlite3'
import type { PackTemplate } from '#app/domain/team-meetings.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expect, words } from './steps.ts'

/** Sets up a team that meets every month, from the list of meetings or from a template. Its page is open then. */
export async function setUpTeam(
  page: Page,
  team: string,
  language: Language,
  template?: PackTemplate,
): Promise<void> {
  const { meetings, templates } = words[language]
  if (template === undefined) {
    await page.goto(inLanguage(paths.meetings(), language))
    await page
      .getByRole('button', { name: meetings.start })
      .or(page.getByRole('link', { name: meetings.start }))
      .first()
      .click()
  } else {
    await page.goto(inLanguage(paths.agendaTemplates(), language))
    const shown = page.getByRole('region', { name: meetings.form.templates[template] })
    await shown.getByRole('link', { name: templates.series }).click()
  }
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

/** Lets the last day pass on which the link to an agenda opens. */
export function letLinkEnd(baseURL: string | undefined, agendaId: string): void {
  const { port } = new URL(baseURL ?? '')
  const folder = new URL(`../../.cache/browser-tests-${port}`, import.meta.url).pathname
  const database = new Sqlite(`${folder}/portal.db`)
  const yesterday = new Date(Date.now() - 24 * 60 * 60_000).toISOString().slice(0, 10)
  const changed = database
    .prepare('UPDATE agendas SET share_until = ? WHERE id = ?')
    .run(yesterday, agendaId).changes
  database.close()
  if (changed !== 1) throw new Error('There is no such agenda')
}
