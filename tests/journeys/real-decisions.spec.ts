import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import type { Page } from 'playwright/test'
import { casebookFormats, type CasebookFormat } from '#app/domain/casebook-file.ts'
import { paths } from '#app/paths.ts'
import { everything } from '#search/query.ts'
import { readPdf } from '#tests/support/pdf.ts'
import { expectAccessible } from './axe.ts'
import { expect, expectNoSidewaysScroll, sendForReview, signIn, test, unique, words } from './steps.ts'

const { imports, work, fields, vocabulary, anonymityPage, review, alerts, casebooks } = words.en
const { history, compare, edition } = words.en.afterPublishing
const { arrange } = casebooks

/** Real material, which is not part of the repository; without it the journey is reported as skipped. */
const data = process.env['SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data')
const decisions = join(data, 'excerpts/phso-decisions.jsonl')

/** Those of the twelve with the fewest words that could tell who somebody is; the last is published later. */
const toPublish = ['Wye Valley NHS Trust', 'Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust']
const toCorrect = 'University Hospitals Sussex NHS Foundation Trust'
const later = 'South Western Ambulance Service NHS Foundation Trust'
const formula = '=1+1 for training'

test.skip(!existsSync(decisions), 'the twelve decisions are not here')

test('twelve real decisions are imported, published, put in a casebook by a search, and taken along', async ({
  page,
}, info) => {
  test.slow()
  const corrected = unique(info, 'A fall that nobody wrote down')
  const title = unique(info, 'Findings from England')
  let slug = ''
  const idOf = async (name: string) => {
    await page.goto(paths.work())
    const link = page.getByRole('link', { name, exact: true })
    return ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? ''
  }
  const ids: Record<string, string> = {}

  await test.step('the editor sends the file, says what its columns and words are, and imports it', async () => {
    await signIn(page, 'editor')
    await page.goto(paths.imports())
    await page.getByLabel(imports.scheme).selectOption('phso')
    await page.getByLabel(imports.file).setInputFiles(decisions)
    await page.getByRole('button', { name: imports.send }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(imports.columns.title)
    await page.locator('[name="column.reference"]').selectOption('_id')
    await page.locator('[name="usual.reportType"]').selectOption('investigation-report')
    await page.locator('[name="usual.subject"]').selectOption('health')
    await page.locator('[name="usual.region"]').selectOption('england')
    await page.getByRole('button', { name: imports.columns.save }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(imports.words.title)
    await page.getByRole('button', { name: imports.words.save }).click()
    await expect(page.getByText(imports.preview.lead(12))).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: imports.preview.back }).click()
    await page.getByRole('button', { name: imports.page.check }).click()
    await page.getByRole('button', { name: imports.page.import(12) }).click({ timeout: 60_000 })
    await expect(page.getByRole('main').getByRole('button', { name: imports.page.work })).toBeVisible({
      timeout: 60_000,
    })
    for (const name of [...toPublish, toCorrect, later]) ids[name] = await idOf(name)
  })

  await test.step('corrects one of them, takes out what could tell who somebody is, and sends four to the reviewers', async () => {
    await page.goto(paths.edit(ids[toCorrect] ?? ''))
    await page.getByLabel(fields.excerpt.title.label, { exact: true }).fill(corrected)
    await page.getByRole('button', { name: work.edit.save, exact: true }).first().click()
    await expect(page.getByText(work.done.saved).first()).toBeVisible()
    for (const name of [...toPublish, toCorrect, later]) {
      await page.goto(paths.anonymity(ids[name] ?? ''))
      const found = page.locator('button[value="use"]')
      for (let left = await found.count(); left > 0; left -= 1) {
        await found.last().click()
        await expect(found).toHaveCount(left - 1)
      }
      await page.goto(paths.edit(ids[name] ?? ''))
      await sendForReview(page)
    }
  })

  const publish = async (id: string, name: string) => {
    await page.goto(paths.reviewQueue())
    await page.getByRole('row', { name }).getByRole('button', { name: review.queue.claim }).click()
    await page.goto(paths.anonymity(id))
    for (const question of await page.locator('input[name="ticked"]').all()) await question.check()
    await page.locator('button[value="answer"]').click()
    await expect(page.getByText(anonymityPage.done.answered)).toBeVisible()
    await page.goto(paths.review(id))
    await page.locator('button[value="publish"]').click()
    await expect(page.getByText(review.done.published)).toBeVisible()
  }

  await test.step('a reviewer answers for them and publishes all but one', async () => {
    await signIn(page, 'reviewer')
    for (const name of toPublish) await publish(ids[name] ?? '', name)
    await publish(ids[toCorrect] ?? '', corrected)
  })

  await test.step('the editor saves a search and fills a section of a casebook from it', async () => {
    await signIn(page, 'editor')
    await page.goto(
      paths.saveSearch({
        ...everything,
        filters: { kind: ['excerpt'], region: ['england'], subject: ['health'] },
      }),
    )
    await page.getByLabel(alerts.name, { exact: true }).fill(title)
    await page.getByRole('button', { name: alerts.save.button, exact: true }).click()
    await expect(page.getByText(alerts.done.saved, { exact: true })).toBeVisible()

    await page.goto(paths.work())
    await page.getByLabel(vocabulary.recordKind.casebook, { exact: true }).check()
    await page.getByRole('button', { name: work.begin.button }).click()
    await page.getByLabel(fields.casebook.title.label, { exact: true }).fill(title)
    await page.getByLabel(fields.casebook.summary.label, { exact: true }).fill('Cases about care in England.')
    await page.getByLabel(vocabulary.scheme.phso, { exact: true }).check()
    await page.getByRole('button', { name: work.edit.arrange }).click()
    await page.getByLabel(arrange.newSection).fill(formula)
    await page.getByRole('button', { name: arrange.addSectionButton }).click()
    await page.locator('summary').filter({ hasText: arrange.bySearch.begin }).click()
    await page.getByLabel(arrange.bySearch.choose).selectOption({ label: title })
    await page.getByRole('button', { name: arrange.bySearch.follow }).click()
    await expect(page.getByText(arrange.bySearch.upToDate)).toBeVisible()
    for (const name of [...toPublish, corrected]) {
      await expect(page.getByRole('textbox', { name: arrange.commentary(name) })).toHaveCount(1)
    }
    await page
      .getByRole('textbox', { name: arrange.commentary(corrected) })
      .fill('It shows what writing down is for.')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: arrange.publishButton }).click()
    await expect(page.getByText(work.done.published)).toBeVisible()
  })

  await test.step('once another is published the search has news; the editor corrects an entry and publishes again', async () => {
    const desk = page.url()
    await signIn(page, 'reviewer')
    await publish(ids[later] ?? '', later)
    await signIn(page, 'editor')
    await page.goto(desk)
    await page.getByRole('button', { name: work.action['start-draft'] }).click()
    await page.getByLabel(vocabulary.changeKind.major).check()
    await page.getByLabel(work.edit.change.note).fill('A case more, and a remark put right.')
    await page.getByRole('button', { name: work.edit.arrange }).click()
    await expect(page.getByText(arrange.bySearch.news(1, 0))).toBeVisible()
    await page
      .getByRole('textbox', { name: arrange.commentary(corrected) })
      .fill('It shows what writing a fall down is for.')
    await page.getByRole('button', { name: arrange.bySearch.fill }).click()
    await expect(page.getByRole('textbox', { name: arrange.commentary(later) })).toHaveCount(1)
    await page.getByRole('button', { name: arrange.publishButton }).click()
    await expect(page.getByText(work.done.published)).toBeVisible()
  })

  await test.step('readers have both editions, and see what became different', async () => {
    await page.context().clearCookies()
    await page.goto(paths.casebooks())
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    slug = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const casebook = { kind: 'casebook', slug } as const
    await expect(page.getByText('what writing a fall down is for')).toBeVisible()
    await expect(page.getByRole('link', { name: later }).first()).toBeVisible()
    await expectAccessible(page)
    await page.goto(paths.publicEdition({ ...casebook, number: 1 }))
    await expect(page.getByText('what writing down is for')).toBeVisible()
    await expect(page.getByRole('link', { name: later })).toHaveCount(0)
    await expect(page.getByRole('link', { name: edition.latest })).toBeVisible()
    await page.goto(paths.history(casebook))
    await page.getByRole('button', { name: history.compare.button }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(compare.title(1, 2))
    const entries = page.getByRole('list', { name: casebooks.changes.entries }).getByRole('listitem')
    await expect(entries.filter({ hasText: later })).toContainText(casebooks.changes.became.added)
    await expect(entries.filter({ hasText: corrected }).locator('ins')).toContainText('a fall')
    await expectAccessible(page)
  })

  await test.step('and take it along in forms that other programs open', async () => {
    await page.goto(paths.record({ kind: 'casebook', slug }))
    const names = [...toPublish, corrected, later]
    const file = await downloads(page)
    const { value } = await mammoth.convertToHtml({ buffer: file.docx })
    expect(value).toContain(`<h1>${formula}</h1>`)
    for (const name of names) expect(value).toContain(`<h2>${name}</h2>`)
    const pdf = await readPdf(file.pdf)
    expect(pdf).toMatchObject({ marked: true, language: 'en-GB', title })
    const section = pdf.outline.find((one) => one.title === formula)
    expect(section?.items.map((one) => one.title)).toEqual(expect.arrayContaining(names))
    await expectEpub(file.epub, [formula, ...names])
    const rows = parse<Record<string, string>>(file.csv, { bom: true, columns: true })
    const { columns } = casebooks.file
    expect(rows.map((row) => row[columns.title])).toEqual(expect.arrayContaining(names))
    for (const row of rows) expect(row[columns.section]).toBe(`'${formula}`)
    const json = JSON.parse(file.json.toString()) as {
      sections: { title: string; entries: { title: string }[] }[]
    }
    expect(json.sections.map((one) => one.title)).toEqual([formula])
    expect(json.sections[0]?.entries.map((one) => one.title)).toEqual(rows.map((row) => row[columns.title]))
    const first = await page.request.get(paths.casebookFile(slug, 'json', 1))
    expect(((await first.json()) as typeof json).sections[0]?.entries).toHaveLength(rows.length - 1)
  })
})

async function downloads(page: Page): Promise<Record<CasebookFormat, Buffer>> {
  const files: Partial<Record<CasebookFormat, Buffer>> = {}
  for (const format of casebookFormats) {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: casebooks.file.formats[format], exact: true }).click()
    files[format] = await readFile(await (await coming).path())
  }
  return files as Record<CasebookFormat, Buffer>
}

/** The type comes first and unpacked, everything in the reading order is there, and the contents name it. */
async function expectEpub(bytes: Buffer, contents: readonly string[]): Promise<void> {
  const archive = await JSZip.loadAsync(bytes)
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
  const all = async (path: string, name: string) => {
    const text = (await archive.file(path)?.async('string')) ?? ''
    return Array.from(new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName(name))
  }
  expect((await all('book/package.opf', 'dc:language')).map((one) => one.textContent)).toEqual(['en-GB'])
  const parts = (await all('book/package.opf', 'item')).map((one) => one.getAttribute('href'))
  for (const part of parts) expect(archive.file(`book/${part}`), String(part)).not.toBeNull()
  const links = (await all('book/nav.xhtml', 'a')).map((one) => one.textContent)
  expect(links).toEqual(expect.arrayContaining([...contents]))
}
