import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import type { Page } from 'playwright/test'
import { paths } from '#app/paths.ts'
import { expect, expectNoSidewaysScroll, signIn, words, test } from './steps.ts'

const { agendas } = words.en

async function addFirstResult(page: Page, search: string): Promise<string> {
  await page.goto(paths.search(search))
  const card = page.getByRole('article').first()
  const title = await card.getByRole('heading').innerText()
  await card.getByRole('button', { name: agendas.add.button }).click()
  await expect(
    page.getByRole('link', { name: agendas.add.on }).or(page.getByText(agendas.add.added)).first(),
  ).toBeVisible()
  return title
}

test(
  'a team lead who has not signed in takes an agenda to a meeting as a Word document',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    const first = await addFirstResult(page, 'damp and mould')
    const second = await addFirstResult(page, 'hospital discharge')

    await page.goto(paths.agenda())
    await page.getByLabel(agendas.titleLabel, { exact: true }).fill('Housing team, March')
    await page
      .getByLabel(agendas.inputOf(agendas.note, first), { exact: true })
      .fill('Could we answer this fast? Ŵ ŷ')
    await page.getByLabel(agendas.inputOf(agendas.minutes, second)).fill('25')
    await page.getByRole('button', { name: agendas.save, exact: true }).first().click()
    await expect(page.getByText(agendas.total(agendas.time(35, null))).first()).toBeVisible()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: agendas.word })
        .or(page.getByRole('link', { name: agendas.word }))
        .first()
        .click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.docx$/)
    const { value: html } = await mammoth.convertToHtml({ buffer: await readFile(await download.path()) })
    for (const text of ['Housing team, March', first, second, 'Could we answer this fast? Ŵ ŷ', '25'])
      expect(html).toContain(text)
    expect(html.indexOf(first)).toBeLessThan(html.lastIndexOf(second))
  },
)

test(
  'what was gathered before signing in is in the account afterwards',
  { tag: '@no-javascript' },
  async ({ page }) => {
    const title = await addFirstResult(page, 'library of things')
    await signIn(page, 'charity', { keepCookies: true })
    await page.goto(paths.agenda())
    await expect(page.getByText(title).first()).toBeVisible()
  },
)

test(
  'items move by buttons, and nothing typed is lost on the way',
  { tag: '@no-javascript' },
  async ({ page }) => {
    const first = await addFirstResult(page, 'damp and mould')
    const second = await addFirstResult(page, 'hospital discharge')
    await page.goto(paths.agenda())
    await page.getByLabel(agendas.inputOf(agendas.note, first), { exact: true }).fill('Typed, not saved')
    await page
      .getByRole('button', { name: new RegExp(`^${agendas.down}`) })
      .first()
      .click()
    const headings = page.getByRole('main').getByRole('heading', { level: 3 })
    await expect(headings.first()).toContainText(second)
    await expect(page.getByLabel(agendas.inputOf(agendas.note, first), { exact: true })).toHaveValue(
      'Typed, not saved',
    )
  },
)

test('an agenda is read by link, by anybody, until sharing stops', async ({ page, browser }) => {
  await addFirstResult(page, 'damp and mould')
  await page.goto(paths.agenda())
  await page.getByRole('button', { name: agendas.share.start }).click()
  const link = await page.getByLabel(agendas.share.label).inputValue()
  const reader = await browser.newPage()
  await reader.goto(link)
  await expect(reader.getByText(agendas.shared.lead)).toBeVisible()
  await page.getByRole('button', { name: agendas.share.stop }).click()
  await expect(page.getByText(agendas.done.unshared)).toBeVisible()
  expect((await reader.goto(link))?.status()).toBe(404)
  await reader.close()
})

test(
  'a team lead plans the time, says who asks for what, and takes it along as text',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    const first = await addFirstResult(page, 'damp and mould')
    await page.goto(paths.agenda())
    await page.getByLabel(agendas.meetingLength).fill('15')
    await page.getByText(agendas.own.summary).click()
    await page.getByLabel(agendas.own.title).fill('Apologies')
    await page.getByRole('button', { name: agendas.own.add }).click()
    await expect(page.getByText(agendas.total(agendas.time(20, 15)))).toBeVisible()
    await expectNoSidewaysScroll(page)

    await page.getByText(agendas.more).first().click()
    await page.getByLabel(agendas.inputOf(agendas.purpose, first)).selectOption(agendas.purposes.decision)
    await page.getByLabel(agendas.inputOf(agendas.presenter, first)).fill('Siân')
    const suggested = page.getByRole('group', { name: agendas.discussion.suggested }).getByRole('checkbox')
    const question = await suggested.first().inputValue()
    await suggested.first().check()
    await page.getByRole('button', { name: agendas.save, exact: true }).first().click()
    const questions = page.getByLabel(agendas.inputOf(agendas.questions, first))
    await expect(questions).toHaveValue(question)
    const more = page.locator('summary').filter({ hasText: agendas.more }).first()
    await expect(more).toContainText(agendas.purposes.decision)
    await more.click()
    await questions.fill(`${question}\nAnd by when?`)

    await page.getByRole('button', { name: agendas.email }).click()
    const text = page.getByLabel(agendas.emailPage.label)
    await expect(text).toHaveValue(/Apologies/)
    for (const part of [first, 'Siân', question, 'And by when?', agendas.purposes.decision]) {
      expect(await text.inputValue()).toContain(part)
    }
    await expectNoSidewaysScroll(page)
  },
)

test('what is typed into the minutes is added up at once', async ({ page }) => {
  const first = await addFirstResult(page, 'damp and mould')
  await page.goto(paths.agenda())
  await page.getByLabel(agendas.meetingLength).fill('20')
  await page.getByLabel(agendas.inputOf(agendas.minutes, first)).fill('45')
  await expect(page.getByText(agendas.total(agendas.time(45, 20)))).toBeVisible()
})
