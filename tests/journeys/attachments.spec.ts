import type { Page } from 'playwright/test'
import { inLanguage, paths } from '#app/paths.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { pdf, photo } from '#tests/web/files/small-files.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words, writeCaseStudy } from './steps.ts'

/** A report, a picture and a program. */
async function choice() {
  return [
    { name: 'Adroddiad ŵ.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf('Quokka telephones')) },
    { name: 'graph.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photo('jpeg', 900, 1_400)) },
    { name: 'run.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
  ]
}

/** Writes a case study as the contributor; gives its id. */
async function write(page: Page, title: string, language: Language): Promise<string> {
  const { work, writing } = words[language]
  await signIn(page, 'contributor', { language })
  await page.goto(inLanguage(paths.work(), language))
  await page.getByRole('button', { name: work.begin.button }).click()
  await writeCaseStudy(page, title, language)
  await page.getByRole('button', { name: writing.form.check }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(writing.check.title)
  return /\/work\/(\w+)/.exec(page.url())?.[1] ?? ''
}

for (const language of languages) {
  const { attachments, writing, review, work } = words[language]
  const at = (path: string) => inLanguage(path, language)

  test(
    `a writer adds files, describes the picture, and readers get both (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      test.setTimeout(240_000)
      const title = unique(info, 'Files')
      const id = await write(page, title, language)
      await page.goto(at(paths.files(id)))
      await expectAccessible(page)
      await page.locator('input[type=file]').setInputFiles(await choice())
      await page.getByRole('button', { name: attachments.add.button }).click()

      // The program is refused beside the field; the other two are there.
      // The first file waits for the process that reads files to start.
      await expect(page.getByRole('alert').first()).toContainText('run.exe', { timeout: 60_000 })
      await expect(page.getByRole('heading', { name: 'graph.jpg' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Adroddiad ŵ.pdf' })).toBeVisible()
      await expectAccessible(page)
      await look(page, `refused-${language}`, info.project.name)

      // A picture without a description keeps the draft from being sent.
      await page.goto(at(paths.checkAnswers(id)))
      await page
        .getByRole('link', { name: /graph\.jpg/ })
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(attachments.title)
      await page
        .getByRole('textbox', { name: `${attachments.altLabel} (graph.jpg)` })
        .first()
        .fill('A red upright rectangle')
      await page.getByRole('button', { name: attachments.save, exact: true }).click()
      await expect(page.getByText(attachments.done.saved)).toBeVisible()
      await look(page, `described-${language}`, info.project.name)

      await page.goto(at(paths.checkAnswers(id)))
      await page.getByRole('button', { name: writing.check.send }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(writing.sent.title)

      await signIn(page, 'reviewer', { language })
      await page.goto(at(paths.review(id)))
      await page.getByRole('button', { name: work.action.claim }).click()
      await expect(page.getByText(review.done.claimed)).toBeVisible()
      await page.getByRole('button', { name: review.record.publish, exact: true }).click()
      await expect(page.getByText(review.done.published)).toBeVisible()

      await page.context().clearCookies()
      await page.goto(at(paths.search('quokka telephones')))
      await page.getByRole('link', { name: title }).click()
      const picture = page.getByRole('img', { name: 'A red upright rectangle' })
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveJSProperty('complete', true)
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
      await expectAccessible(page)
      await look(page, `page-${language}`, info.project.name)
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: /Adroddiad ŵ\.pdf/ }).click()
      expect((await download).suggestedFilename()).toBe('Adroddiad ŵ.pdf')
    },
  )
}

test('files can be dropped where they are chosen', async ({ page }, info) => {
  const id = await write(page, unique(info, 'Drop'), 'en')
  const { attachments } = words.en
  await page.goto(paths.files(id))
  const zone = page.getByRole('button', { name: new RegExp(attachments.add.drop) })
  const files = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['a,b\n1,2\n'], 'table.csv', { type: 'text/csv' }))
    return data
  })
  await zone.dispatchEvent('drop', { dataTransfer: files })
  await expect(zone).toContainText('table.csv')
  await page.getByRole('button', { name: attachments.add.button }).click()
  await expect(page.getByText(attachments.done.added(1))).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: `${attachments.remove} table.csv` }).click()
  await expect(page.getByText(attachments.done.removed)).toBeVisible()
  await expect(page.getByText(attachments.none)).toBeVisible()
})

async function look(page: Page, name: string, project: string): Promise<void> {
  const folder = process.env['SHOTS']
  if (folder) await page.screenshot({ path: `${folder}/${name}-${project}.png`, fullPage: true })
}
