import { readFile } from 'node:fs/promises'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, words } from './steps.ts'

const text = '"Complaint:\nIt was late.\n\nFindings:\nIt was late."'
const line = (reference: string, date: string, decision: string, body: string) =>
  [reference, 'A case for training', date, decision, body, text].join(',')

/** Five cases: one has no day, and one a word for its outcome that nobody knows. */
const file = (body: string) =>
  [
    'Case reference,Title,Report date,Decision,Body,Text',
    line('DEMO-9101', '27/03/2025', 'Upheld', body),
    line('DEMO-9102', '28/03/2025', 'Not upheld', body),
    line('DEMO-9103', 'soon', 'Upheld', body),
    line('DEMO-9104', '29/03/2025', 'Shrugged', body),
    line('DEMO-9105', '30/03/2025', 'Maladministration', 'A body that keeps its words'),
  ].join('\n')

for (const language of languages) {
  const { imports } = words[language]
  const at = (path: string) => inLanguage(path, language)

  test(
    `cases are imported from a file, and taken back (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const body = 'Harbwr Enghraifft Harbour Homes'
      await signIn(page, 'editor', { language })
      await page.goto(at(paths.imports()))
      await expectAccessible(page)
      await page.getByLabel(imports.scheme).selectOption('demonstration')
      const bytes = Buffer.from(file(body))
      await page
        .getByLabel(imports.file)
        .setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: bytes })
      await page.getByRole('button', { name: imports.send }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(imports.columns.title)
      await expectAccessible(page)
      const id = new URL(page.url()).pathname.split('/').at(-2) ?? ''

      await test.step('the editor says what columns and words stand for, and names a body', async () => {
        await page.locator('[name="usual.reportType"]').selectOption('investigation-report')
        await page.locator('[name="usual.subject"]').selectOption('housing')
        await page.getByRole('button', { name: imports.columns.save }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(imports.words.title)
        await expectAccessible(page)
        await page.getByLabel(imports.words.inFile('Shrugged', 1)).selectOption('discontinued')
        await page.getByRole('button', { name: imports.words.naming.button(body) }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(imports.words.naming.title(body))
        await expectAccessible(page)
        await page.locator('[name="nameCy"]').fill(body)
        const choices = {
          type: 'housing-association',
          sector: 'housing',
          nation: 'wales',
          region: 'mid-wales',
        }
        for (const [name, value] of Object.entries(choices)) {
          await page.locator(`[name="${name}"]`).selectOption(value)
        }
        await page.getByRole('button', { name: imports.words.naming.add }).click()
        await expect(page.getByText(imports.words.naming.done)).toBeVisible()
        await expect(page.getByText(imports.words.knownBodies(1))).toBeVisible()
        await page.getByRole('button', { name: imports.words.save }).click()
        await expect(page.getByText(imports.preview.lead(5))).toBeVisible()
        await expectAccessible(page)
      })

      /** The work in the background is looked at again until a button is there. */
      const become = async (button: string) => {
        const there = page.getByRole('main').getByRole('button', { name: button, exact: true })
        await expect(async () => {
          await page.goto(at(paths.import(id)))
          await expect(there).toBeVisible({ timeout: 1_000 })
        }).toPass({ timeout: 60_000 })
        return there
      }

      await test.step('every line is checked: one cannot be imported, and the file says why', async () => {
        await (await become(imports.page.check)).click()
        const begin = await become(imports.page.import(4))
        await expectAccessible(page)
        const coming = page.waitForEvent('download')
        await page.getByRole('link', { name: imports.page.rows }).click()
        const rows = await readFile(await (await coming).path(), 'utf8')
        const broken = rows.split('\r\n').filter((row) => row.includes(imports.page.result.rejected))
        expect(broken).toHaveLength(1)
        expect(broken[0]).toContain('DEMO-9103')
        await begin.click()
      })

      await test.step('the others are imported, and taken back', async () => {
        const undo = await become(imports.page.undo)
        await expectAccessible(page)
        await undo.click()
        await expect(page.getByText(imports.done.undone)).toBeVisible()
        await expectAccessible(page)
      })
    },
  )
}
