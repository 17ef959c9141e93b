import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import type { Page } from 'playwright/test'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { endTeam, setUpTeam } from './meeting-steps.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

/** Counts what a person presses on the way. */
function counter() {
  let clicks = 0
  const press = async (target: ReturnType<Page['getByRole']>) => {
    clicks += 1
    await target.click()
  }
  return { press, count: () => clicks }
}

async function wordIn(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return (await mammoth.extractRawText({ buffer: await readFile(await download.path()) })).value
}

async function firstResult(page: Page, search: string, language: Language): Promise<string> {
  await page.goto(inLanguage(paths.search(search), language))
  return page.getByRole('article').first().getByRole('heading').innerText()
}

for (const language of ['en', 'cy'] as const) {
  test(
    `a lead puts what they find on the agenda of a coming meeting, three clicks from Word (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }, info) => {
      test.slow()
      const { agendas } = words[language]
      const { add, choose } = agendas
      const team = unique(info, 'Dewis')
      await signIn(page, 'contributor', { language })
      await setUpTeam(page, team, language)
      const teamPage = page.url()

      const title = await firstResult(page, 'damp and mould', language)
      await page.getByRole('article').first().getByRole('button', { name: add.button }).click()
      await expect(page.getByRole('heading', { level: 1, name: choose.add })).toBeVisible()
      await expectNoSidewaysScroll(page)
      await page
        .getByRole('radio', { name: new RegExp(`^${team}`) })
        .first()
        .check()
      await page.getByRole('button', { name: choose.button, exact: true }).click()
      await expect(page.getByRole('alert')).toContainText(team)
      await expect(page.getByRole('alert')).toContainText(title)

      // From here, where the record lies in the basket, to Word.
      const { press, count } = counter()
      await press(page.getByRole('link', { name: add.openChosen }))
      await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: title })).toBeVisible()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      const word = await wordIn(page, () =>
        press(page.getByRole('button', { name: agendas.word, exact: true })),
      )
      expect(count()).toBeLessThanOrEqual(3)
      expect(word).toContain(team)
      expect(word).toContain(title)

      // From a record's own page, where that it is there already is said.
      await page.goto(inLanguage(paths.search('damp and mould'), language))
      await page.getByRole('article').first().getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await page.getByRole('button', { name: add.button }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: choose.add })).toBeVisible()
      await expect(page.getByText(choose.hasIt)).not.toHaveCount(0)

      await endTeam(page, teamPage, language)
    },
  )

  test(
    `what was gathered before signing in becomes the agenda of a meeting (${language})`,
    { tag: '@no-javascript' },
    async ({ page }, info) => {
      test.slow()
      const { agendas, common } = words[language]
      const { toMeeting } = agendas
      const team = unique(info, 'Basged')
      await signIn(page, 'contributor', { language })
      await setUpTeam(page, team, language)
      const teamPage = page.url()
      await page.getByRole('button', { name: common.navigation.signOut }).click()
      await expect(page.getByRole('button', { name: common.navigation.signOut })).toHaveCount(0)

      const title = await firstResult(page, 'library of things', language)
      await page.getByRole('article').first().getByRole('button', { name: agendas.add.button }).click()
      await expect(
        page.getByRole('link', { name: agendas.add.on }).or(page.getByText(agendas.add.added)).first(),
      ).toBeVisible()
      await signIn(page, 'contributor', { language, keepCookies: true })

      const { press, count } = counter()
      await press(page.getByRole('link', { name: new RegExp(`^${common.navigation.agenda}`) }).first())
      await expect(page.getByRole('heading', { name: toMeeting.title })).toBeVisible()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      await page.getByLabel(agendas.inputOf(agendas.note, title), { exact: true }).fill('Pam lai')
      const meeting = page.getByLabel(toMeeting.which, { exact: true })
      const option = await meeting
        .getByRole('option', { name: new RegExp(`^${team}`) })
        .first()
        .innerText()
      await meeting.selectOption({ label: option })
      await press(page.getByRole('button', { name: toMeeting.button, exact: true }))
      await expect(page.getByText(agendas.done.moved)).toBeVisible()
      await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
      const word = await wordIn(page, () =>
        press(page.getByRole('button', { name: agendas.word, exact: true })),
      )
      expect(count()).toBeLessThanOrEqual(3)
      for (const text of [team, title, 'Pam lai']) expect(word).toContain(text)

      await endTeam(page, teamPage, language)
    },
  )
}
