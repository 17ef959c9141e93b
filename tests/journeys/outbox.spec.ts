import Sqlite from 'better-sqlite3'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, words } from './steps.ts'

/** What was given up after days without a search server, as the portal itself puts it aside. Gives the records' ids. */
function giveUp(baseURL: string | undefined): string[] {
  const { port } = new URL(baseURL ?? '')
  const folder = new URL(`../../.cache/browser-tests-${port}`, import.meta.url).pathname
  const database = new Sqlite(`${folder}/portal.db`)
  const ids = database
    .prepare(`SELECT id FROM records WHERE kind = 'case-study' ORDER BY id LIMIT 3`)
    .pluck()
    .all() as string[]
  const put = database.prepare(
    `INSERT INTO outbox (topic, subject, created_at, available_at, attempts, last_error, dead_at)
     VALUES ('search', ?, :at, :at, 40, 'connect ECONNREFUSED', :at)`,
  )
  for (const id of ids) put.run(id, { at: new Date().toISOString() })
  database.close()
  return ids
}

for (const language of languages) {
  test(
    `what could not be delivered is dropped or tried again, one by one and all together (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page, baseURL }) => {
      const { outbox } = words[language]
      const [first = '', second = ''] = giveUp(baseURL)
      const button = (label: string, id: string) =>
        page.getByRole('button', { name: `${label} ${outbox.ofRecord(id)}`, exact: true })
      await signIn(page, 'site-admin', { language })
      await page.goto(inLanguage(paths.outbox(), language))
      await expectAccessible(page)
      await button(outbox.drop, first).click()
      await expect(page.getByText(outbox.done.dropped, { exact: true })).toBeVisible()
      await expect(button(outbox.drop, first)).toHaveCount(0)
      await button(outbox.retrySearch, second).click()
      await expect(page.getByText(outbox.done.retried, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: outbox.retryAll, exact: true }).click()
      await expect(page.getByText(outbox.done.all, { exact: true })).toBeVisible()
      await expect(page.getByText(outbox.noSearch)).toBeVisible()
    },
  )
}
