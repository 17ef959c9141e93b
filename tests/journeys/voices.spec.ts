import { paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { beginCaseStudy } from './begin-case-study.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

const { voices, fields, vocabulary, common } = words.en
const { columns } = fields.rows.caseStudy.voices

test(
  'somebody who was quoted takes back their words',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const said = unique(info, 'They believed me')
    let id = ''

    await test.step('a writer quotes them', async () => {
      await signIn(page, 'contributor')
      const desk = await beginCaseStudy(page, unique(info, 'With a voice'))
      id = desk.split('/').at(-1) ?? ''
      await page.goto(paths.edit(id, 'involvement'))
      const row = page.getByRole('group', { name: common.form.row(fields.rows.caseStudy.voices.singular, 1) })
      await row.getByLabel(columns.quote.label, { exact: true }).fill(said)
      await row.getByLabel(columns.who.label, { exact: true }).fill('A tenant')
      await row.getByLabel(common.form.day).fill('2')
      await row.getByLabel(common.form.month).fill('3')
      await row.getByLabel(common.form.year).fill('2026')
      await row.getByLabel(vocabulary.consentScope.portal, { exact: true }).check()
      await row.getByLabel(vocabulary.consentScope.anonymously, { exact: true }).check()
      await page.getByRole('button', { name: words.en.work.edit.save, exact: true }).first().click()
      await page.goto(paths.preview(id))
      await expect(page.getByText(said)).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('the page asks once more before it takes them out', async () => {
      await page.goto(paths.workOn(id))
      await page.getByRole('link', { name: voices.link }).click()
      await expect(page.getByText(said)).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: voices.withdraw }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(voices.sure)
      await expectAccessible(page)
      await page.getByRole('link', { name: voices.keep }).click()
      await expect(page.getByText(said)).toBeVisible()
    })

    await test.step('then they are nowhere', async () => {
      await page.getByRole('link', { name: voices.withdraw }).click()
      await page.getByRole('button', { name: voices.confirm }).click()
      await expect(page.getByText(voices.done)).toBeVisible()
      await expectAccessible(page)
      for (const path of [paths.voices(id), paths.preview(id), paths.edit(id, 'involvement')]) {
        await page.goto(path)
        await expect(page.getByText(said)).toHaveCount(0)
      }
    })
  },
)
