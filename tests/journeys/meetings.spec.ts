import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import type { Page } from 'playwright/test'
import type { Language } from '#app/domain/vocabulary.ts'
import { templateWords } from '#app/messages/template-words.ts'
import { endTeam, letLinkEnd, setUpTeam } from './meeting-steps.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

/** Prepares the first of the coming meetings that has no agenda. Gives the titles on it. */
async function prepare(page: Page, language: Language): Promise<string[]> {
  const { meetings, agendas } = words[language]
  await page.getByRole('button', { name: meetings.series.prepare }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: agendas.title, exact: true })).toBeVisible()
  // The last of the page: all of it has come.
  await expect(page.getByRole('heading', { name: agendas.others })).toBeVisible()
  return itemsOn(page)
}

async function itemsOn(page: Page): Promise<string[]> {
  const headings = await page.locator('#main-content').getByRole('heading', { level: 3 }).allInnerTexts()
  return headings.filter((heading) => /^\d+[A-Z]*\. /.test(heading))
}

const titleOf = (heading: string) => heading.replace(/^\d+[A-Z]*\. /, '')

for (const language of ['en', 'cy'] as const) {
  test(
    `a lead prepares a month’s meeting, sends it out, writes it up, and finds what is open next month (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page, browser, baseURL }, info) => {
      test.slow()
      const { agendas, meetings } = words[language]
      const team = unique(info, 'Timau')
      const secret = unique(info, 'Restricted words')
      await signIn(page, 'contributor', { language })
      await setUpTeam(page, team, language, 'team-meeting')
      const teamPage = page.url()

      const first = (await prepare(page, language)).map(titleOf)
      const agendaPage = page.url()
      const { first: begins, last: ends } = templateWords('team-meeting', words[language])
      const usual = [...begins, ...ends].map(({ title }) => title)
      const records = first.filter((title) => !usual.includes(title))
      expect(first.filter((title) => usual.includes(title))).toEqual(usual)
      expect(records.length).toBeGreaterThan(1)
      const [opening = '', second = '', third = ''] = first
      expect(third).toBe(records[0])

      // Trimmed and put in order, with a word for those who prepare it alone.
      await page.getByRole('button', { name: agendas.remove }).filter({ hasText: second }).click()
      await expect(page.getByText(agendas.done.removed)).toBeVisible()
      await page
        .getByRole('button', { name: new RegExp(`^${agendas.up}`) })
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: `1. ${third}` })).toBeVisible()
      await page.locator('summary').filter({ hasText: agendas.more }).first().click()
      await page.getByLabel(agendas.inputOf(agendas.restricted.label, third)).fill(secret)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: agendas.word, exact: true }).click(),
      ])
      const buffer = await readFile(await download.path())
      const { value: word } = await mammoth.extractRawText({ buffer })
      for (const text of [team, third, opening, secret]) expect(word).toContain(text)
      expect(word).not.toContain(second)

      // Sent out: what is added then has a number of its own between those that stay.
      await page.goto(agendaPage)
      await page.getByRole('button', { name: agendas.issue.start, exact: true }).click()
      await expect(page.getByText(agendas.done.issued)).toBeVisible()
      const own = page.locator('details').filter({ hasText: agendas.own.summary })
      await own.locator('summary').click()
      await page.getByLabel(agendas.own.title, { exact: true }).fill('Cwestiwn brys')
      await page.getByLabel(agendas.own.place).selectOption({ label: agendas.own.after('1', third) })
      await page.getByRole('button', { name: agendas.own.add, exact: true }).click()
      await expect(page.getByText(agendas.issue.what.added('1A', 'Cwestiwn brys'))).toBeVisible()
      expect((await itemsOn(page)).slice(0, 3)).toEqual([`1. ${third}`, '1A. Cwestiwn brys', `2. ${opening}`])
      await expectNoSidewaysScroll(page)

      // Shared until a day: who has the link reads all but what is restricted, until that day is over.
      const year = page.getByRole('group', { name: agendas.share.until }).getByRole('textbox').last()
      await year.fill('2020')
      await page.getByRole('button', { name: agendas.share.start, exact: true }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByRole('group', { name: agendas.share.until }).getByRole('textbox').last().fill('2099')
      await page.getByRole('button', { name: agendas.share.start, exact: true }).click()
      const link = await page.getByLabel(agendas.share.label).inputValue()
      const reader = await browser.newPage()
      await reader.goto(link)
      await expect(reader.getByText(agendas.shared.lead)).toBeVisible()
      await expect(reader.getByText(agendas.issue.what.added('1A', 'Cwestiwn brys'))).toBeVisible()
      expect(await reader.content()).not.toContain(secret)
      letLinkEnd(baseURL, new URL(agendaPage).searchParams.get('id') ?? '')
      expect((await reader.goto(link))?.status()).toBe(404)
      await reader.close()

      // Written up, with two actions and an item put off.
      await page.goto(teamPage)
      await page.getByRole('link', { name: meetings.series.writeUp }).first().click()
      const outcome = (title: string) => page.getByLabel(agendas.inputOf(meetings.writeUp.outcome, title))
      await outcome(third).selectOption(meetings.minutes.outcomes.deferred)
      await outcome(opening).selectOption(meetings.minutes.outcomes.noted)
      for (const [action, item] of [
        ['Ffonio tenantiaid', 1],
        ['Ysgrifennu at y bwrdd', 0],
      ] as const) {
        await page.getByLabel(meetings.writeUp.fromItem, { exact: true }).selectOption({ index: item })
        await page.getByLabel(meetings.plan.what, { exact: true }).fill(action)
        await page.getByLabel(meetings.plan.owner, { exact: true }).fill('Rheolwr')
        const due = page.getByRole('group', { name: meetings.plan.due }).getByRole('textbox')
        for (const [index, part] of ['1', '6', '2027'].entries()) await due.nth(index).fill(part)
        await page.getByRole('button', { name: meetings.writeUp.save, exact: true }).click()
        await expect(page.getByRole('link', { name: action })).toBeVisible()
      }

      // The minutes are taken along in both languages.
      const minutes = page.getByRole('link', {
        name: `${meetings.writeUp.minutes}: ${words[language].reports.language.both}`,
      })
      const [written] = await Promise.all([page.waitForEvent('download'), minutes.click()])
      const { value: said } = await mammoth.extractRawText({ buffer: await readFile(await written.path()) })
      for (const { meetings: one } of Object.values(words))
        expect(said).toContain(one.minutes.outcomes.deferred)

      // The plan has both, and that alone which came from a record.
      await page.goto(teamPage)
      await page.getByRole('link', { name: meetings.planOf(team), exact: true }).click()
      await expect(page.getByText('Ysgrifennu at y bwrdd').first()).toBeVisible()
      const { count, sourceOf } = meetings.plan
      await page.getByRole('link', { name: count(sourceOf.record, 1), exact: true }).click()
      await expect(page.getByText('Ysgrifennu at y bwrdd')).toHaveCount(0)
      await expect(page.getByText('Ffonio tenantiaid').first()).toBeVisible()
      await expectNoSidewaysScroll(page)

      // The calendar fetches the meetings until its address is taken away.
      await page.goto(teamPage)
      await page.getByRole('button', { name: meetings.follow.make, exact: true }).click()
      const calendar = await page.getByLabel(meetings.follow.label).inputValue()
      expect(await (await page.request.get(calendar)).text()).toContain('BEGIN:VEVENT')
      await page.getByRole('button', { name: meetings.follow.end, exact: true }).click()
      await expect(page.getByText(meetings.done.unfollowed)).toBeVisible()
      expect((await page.request.get(calendar)).status()).toBe(404)

      // The next month: what was put off and what is open come back, what was seen does not.
      await page.goto(teamPage)
      const next = await prepare(page, language)
      expect(next.map(titleOf).filter((title) => !usual.includes(title))).toEqual([third])
      await page.getByRole('button', { name: agendas.email, exact: true }).click()
      const text = await page.getByLabel(agendas.emailPage.label).inputValue()
      for (const action of ['Ffonio tenantiaid', 'Ysgrifennu at y bwrdd']) expect(text).toContain(action)
      expect(text).not.toContain(secret)

      await endTeam(page, teamPage, language)
    },
  )
}
