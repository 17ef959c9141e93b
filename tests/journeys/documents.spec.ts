import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { casebookFormats } from '#app/domain/casebook-file.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { expect, test, unique, words } from './steps.ts'

/** What a press of the button or link named gives: the file's name, and what is in it. */
async function taken(
  page: Page,
  role: 'button' | 'link',
  name: string,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const begins = (bytes: Buffer, with_: string) => bytes.subarray(0, with_.length).toString() === with_

for (const language of ['en', 'cy'] satisfies Language[]) {
  const { casebooks, agendas } = words[language]

  test(
    `a reader takes a casebook along in every form (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      await page.goto(inLanguage(paths.casebooks(), language))
      await page.locator('.app-casebooks').getByRole('link').first().click()
      await expect(page.getByRole('img', { name: casebooks.figures.subjects.title })).toBeVisible()
      const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      const files: Record<string, Buffer> = {}
      for (const format of casebookFormats) {
        const { name, bytes } = await taken(page, 'link', casebooks.file.formats[format])
        expect(name).toMatch(new RegExp(`-\\d+\\.${format}$`))
        files[format] = bytes
      }
      const { pdf, docx, epub, csv, json } = files as Record<(typeof casebookFormats)[number], Buffer>
      expect(begins(docx, 'PK') && begins(epub, 'PK')).toBe(true)
      expect(csv.toString()).toContain(casebooks.file.columns.commentary)
      expect(JSON.parse(json.toString())).toMatchObject({ language, title })
      expect(await readPdf(pdf)).toMatchObject({ marked: true, title, language: `${language}-GB` })
    },
  )

  test(
    `a team takes its agenda along as PDF, slides and a day in the calendar (${language})`,
    { tag: ['@no-javascript'] },
    async ({ page }, info) => {
      const title = unique(info, 'Cyfarfod')
      await page.goto(inLanguage(paths.agendas(), language))
      await page.getByRole('button', { name: agendas.empty.start, exact: true }).click()
      await page.getByLabel(agendas.titleLabel, { exact: true }).fill(title)

      await test.step('without a day there is nothing for a calendar', async () => {
        await page.getByRole('button', { name: agendas.calendar, exact: true }).click()
        await expect(page.getByRole('alert')).toBeVisible()
      })

      await page.locator('[name="meetingDate.day"]').fill('24')
      await page.locator('[name="meetingDate.month"]').fill('11')
      await page.locator('[name="meetingDate.year"]').fill('2027')
      const calendar = await taken(page, 'button', agendas.calendar)
      expect(calendar.name).toMatch(/\.ics$/)
      expect(calendar.bytes.toString()).toContain('DTSTART;VALUE=DATE:20271124')
      const pdf = await taken(page, 'button', agendas.pdf)
      expect(await readPdf(pdf.bytes)).toMatchObject({ title, marked: true, language: `${language}-GB` })
      const slides = await taken(page, 'button', agendas.slides)
      expect(slides.name).toMatch(/\.pptx$/)
      expect(begins(slides.bytes, 'PK')).toBe(true)
    },
  )
}
