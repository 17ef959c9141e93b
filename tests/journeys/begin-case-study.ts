import type { Page } from 'playwright/test'
import { paths } from '#app/paths.ts'
import { words } from './steps.ts'

const { work, fields, vocabulary } = words.en

/** Begins a case study with a title and a summary, whoever is signed in; gives the path of its desk. */
export async function beginCaseStudy(page: Page, title: string): Promise<string> {
  await page.goto(paths.work())
  const kind = page.getByLabel(vocabulary.recordKind['case-study'], { exact: true })
  if ((await kind.count()) > 0) await kind.check()
  await page.getByRole('button', { name: work.begin.button }).click()
  await page.waitForURL(/\/work\/[^/]+\/./)
  const id = new URL(page.url()).pathname.split('/')[2] ?? ''
  await page.goto(paths.edit(id))
  await page.getByLabel(fields.caseStudy.title.label, { exact: true }).fill(title)
  await page.getByLabel(fields.caseStudy.summary.label, { exact: true }).fill(`${title}: in short.`)
  await page.getByRole('button', { name: work.edit.save }).click()
  return paths.workOn(id)
}
