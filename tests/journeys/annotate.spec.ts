import mammoth from 'mammoth'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, unique, words, test } from './steps.ts'

const { work, casebooks, fields, vocabulary, annotate } = words.en
const { arrange } = casebooks
const excerpt = 'What landlords’ records of damp leave out'

test(
  'an editor leaves out a sentence of an excerpt, highlights one and adds a note; readers and the Word file have it so',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'Annotated findings')
    let gone = ''

    await test.step('begins a casebook with the excerpt in it', async () => {
      await signIn(page, 'editor')
      await page.goto(paths.work())
      await page.getByLabel(vocabulary.recordKind.casebook, { exact: true }).check()
      await page.getByRole('button', { name: work.begin.button }).click()
      await page.getByLabel(fields.casebook.title.label, { exact: true }).fill(title)
      await page.getByLabel(fields.casebook.summary.label, { exact: true }).fill(`${title}: damp.`)
      await page.getByLabel(vocabulary.scheme.demonstration, { exact: true }).check()
      await page.getByRole('button', { name: work.edit.arrange }).click()
      await page.getByLabel(arrange.newSection).fill('Records')
      await page.getByRole('button', { name: arrange.addSectionButton }).click()
      await expect(page.getByLabel(arrange.sectionTitle, { exact: true })).toHaveValue('Records')
      await page.getByLabel(arrange.search).fill('landlords records of damp')
      await page.getByRole('button', { name: arrange.searchButton, exact: true }).click()
      await page.getByLabel(new RegExp(`^${excerpt}`)).check()
      await page.getByRole('button', { name: arrange.addButton }).click()
    })

    await test.step('annotates its findings', async () => {
      await page.getByRole('button', { name: annotate.open }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(annotate.title)
      await expectAccessible(page)
      const sentences = page
        .getByRole('group', { name: readerWordsOf(words.en, 'excerpt').field('findings'), exact: true })
        .getByRole('checkbox')
      const labelOf = async (nth: number) =>
        (await sentences.nth(nth).locator('xpath=following-sibling::label').textContent()) ?? ''
      gone = await labelOf(0)
      let made = 0
      const choose = async (nth: number, kind: keyof typeof annotate.kinds) => {
        await sentences.nth(nth).check()
        await page.getByLabel(annotate.kinds[kind], { exact: true }).check()
        if (kind === 'note') await page.getByLabel(annotate.words.en).first().fill('Ask who kept the log.')
        await page.getByRole('button', { name: annotate.add, exact: true }).click()
        await expect(page.locator('blockquote')).toHaveCount((made += 1))
      }
      await choose(0, 'elide')
      await choose(1, 'highlight')
      await choose(1, 'note')
      await expectAccessible(page)
    })

    await test.step('publishes it, and readers have it so', async () => {
      await page.getByRole('link', { name: annotate.back }).click()
      await page.getByRole('button', { name: arrange.publishButton }).click()
      await expect(page.getByText(work.done.published)).toBeVisible()
      await page.context().clearCookies()
      await page.goto(paths.casebooks())
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByText('Ask who kept the log.')).toBeVisible()
      await expect(page.locator('mark')).not.toHaveCount(0)
      await expect(page.getByText(gone)).toHaveCount(0)
      await expectAccessible(page)
      const file = await page.request.get(`${new URL(page.url()).pathname}/files/docx`)
      const { value } = await mammoth.extractRawText({ buffer: await file.body() })
      expect(value).toContain('Ask who kept the log.')
      expect(value).not.toContain(gone)
    })
  },
)
