import { endTeam, setUpTeam } from './meeting-steps.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

for (const language of ['en', 'cy'] as const) {
  test(
    `an agenda is copied to another meeting, without what is restricted (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }, info) => {
      test.slow()
      const { agendas, meetings } = words[language]
      const { copy, own } = agendas
      const team = unique(info, 'Copi')
      const item = unique(info, 'Eitem')
      await signIn(page, 'contributor', { language })
      await setUpTeam(page, team, language)
      const teamPage = page.url()
      await page.getByRole('button', { name: meetings.series.prepare }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: agendas.title, exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      await page.locator('summary').filter({ hasText: own.summary }).click()
      await page.getByLabel(own.title, { exact: true }).fill(item)
      await page.getByRole('button', { name: own.add, exact: true }).click()
      await expect(page.getByText(agendas.done.added)).toBeVisible()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      const more = page.locator('summary').filter({ hasText: `${agendas.more}: ${item}` })
      await more.click()
      await page.getByLabel(agendas.inputOf(agendas.restricted.label, item)).fill('Rhyngom ni')
      await page.getByLabel(agendas.inputOf(agendas.presenter, item)).fill('Siân')

      // What was typed is kept before the copy is made.
      await page.getByRole('button', { name: copy.start, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: copy.title })).toBeVisible()
      await expectNoSidewaysScroll(page)
      await page
        .getByRole('radio', { name: new RegExp(`^${team}`) })
        .first()
        .check()
      await page.getByRole('button', { name: copy.button, exact: true }).click()
      await expect(page.getByText(agendas.done.copied)).toBeVisible()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: item })).toHaveCount(1)
      await expect(page.getByLabel(agendas.inputOf(agendas.presenter, item))).toHaveValue('Siân')
      await expect(page.getByLabel(agendas.inputOf(agendas.restricted.label, item))).toHaveValue('')

      await endTeam(page, teamPage, language)
    },
  )
}
