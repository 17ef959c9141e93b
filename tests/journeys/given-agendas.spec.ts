import { inLanguage, paths } from '#app/paths.ts'
import { endTeam, setUpTeam } from './meeting-steps.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

for (const language of ['en', 'cy'] as const) {
  test(
    `a team is given an agenda to read, says that it has, and its lead sees how many (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page, browser }, info) => {
      test.slow()
      const { agendas, meetings } = words[language]
      const { give, given } = agendas
      const team = unique(info, 'Darllen')
      await signIn(page, 'contributor', { language })
      await setUpTeam(page, team, language)
      const teamPage = page.url()
      const colleague = page.getByLabel(meetings.series.colleague, { exact: true })
      await colleague.selectOption({ index: 0 })
      const name = await colleague.locator('option').first().innerText()
      await page.getByLabel(meetings.series.parts.reads, { exact: true }).check()
      await page.getByRole('button', { name: meetings.series.add, exact: true }).click()
      await expect(page.getByText(meetings.done['person-added'])).toBeVisible()
      await expect(page.getByRole('heading', { name: meetings.series.readers })).toBeVisible()
      await expectNoSidewaysScroll(page)

      await page.getByRole('button', { name: meetings.series.prepare }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: agendas.title, exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      const teams = page.getByLabel(give.team, { exact: true })
      const option = teams.locator('option').filter({ hasText: team })
      await teams.selectOption({ label: await option.innerText() })
      await page.getByRole('button', { name: give.button, exact: true }).click()
      await expect(page.getByText(agendas.done.given)).toBeVisible()
      await expect(page.getByText(give.counts(0, 2, 0))).toBeVisible()
      const agendaPage = page.url()
      await expectNoSidewaysScroll(page)

      // A colleague is told by mail; who gave it need not be.
      await page.goto(inLanguage(paths.mailbox(), language))
      const told = page.getByRole('article').filter({ hasText: team })
      await expect(told).toHaveCount(1)
      await expect(told).toContainText(name)

      // The lead is in the team too, and reads it as any of its people does.
      await page.goto(inLanguage(paths.meetings(), language))
      await page.getByRole('row').filter({ hasText: team }).getByRole('link').first().click()
      await expect(page.getByText(given.lead)).toBeVisible()
      const readersPage = page.url()
      await expectNoSidewaysScroll(page)
      await page.getByRole('button', { name: given.acknowledge, exact: true }).click()
      await expect(page.getByText(given.acknowledged)).toBeVisible()
      await expect(page.getByRole('button', { name: given.acknowledge, exact: true })).toHaveCount(0)

      // Who is in no team that was given it does not read it.
      const stranger = await browser.newPage()
      await signIn(stranger, 'charity', { language })
      expect((await stranger.goto(readersPage))?.status()).toBe(403)
      await stranger.close()

      await page.goto(agendaPage)
      await expect(page.getByText(give.counts(1, 2, 1))).toBeVisible()
      const who = page.locator('details').filter({ hasText: give.who })
      await who.locator('summary').click()
      await expect(who.getByText(`${name}: ${give.states.unread}`)).toBeVisible()
      await page.getByRole('button', { name: give.takeBack }).click()
      await expect(page.getByText(agendas.done['taken-back'])).toBeVisible()
      expect((await page.goto(readersPage))?.status()).toBe(403)

      await endTeam(page, teamPage, language)
    },
  )
}
