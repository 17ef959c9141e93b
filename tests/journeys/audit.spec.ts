import { readFileSync } from 'node:fs'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, words } from './steps.ts'

for (const language of languages) {
  test(
    `an administrator finds out who did something, checks the log and takes a copy of it along (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      // Fifty rows are much to look through for axe, twice.
      test.slow()
      const { admin, audit } = words[language]
      await signIn(page, 'site-admin', { language })
      await page.goto(inLanguage(paths.admin(), language))
      await page.getByRole('link', { name: admin.page.audit.title }).click()
      await expect(page.getByRole('heading', { level: 1, name: admin.page.audit.title })).toBeVisible()
      await expectAccessible(page)

      await page.getByLabel(audit.filter.who, { exact: true }).fill('nobody@nowhere.example')
      await page.getByLabel(audit.filter.from, { exact: true }).fill('the day before')
      await page.getByRole('button', { name: audit.filter.button, exact: true }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByLabel(audit.filter.from, { exact: true })).toHaveValue('the day before')
      await expectAccessible(page)

      await page.getByLabel(audit.filter.who, { exact: true }).fill('site-admin@demo.example')
      await page.getByLabel(audit.filter.from, { exact: true }).fill('1/1/2026')
      await page.getByLabel(audit.filter.deed).selectOption('person.sign-in')
      await page.getByRole('button', { name: audit.filter.button, exact: true }).click()
      await expect(page).toHaveURL(/deed=person.sign-in/)
      expect(page.url()).not.toContain('demo.example')
      await expect(page.getByRole('cell', { name: audit.deed['person.sign-in'] }).first()).toBeVisible()

      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: audit.list.download }).click()
      const file = readFileSync(await (await download).path(), 'utf8')
      expect(file).toContain('person.sign-in')
      expect(file).not.toContain('audit-log.download')

      await page.getByRole('link', { name: audit.filter.clear }).click()
      await page.getByRole('button', { name: audit.chain.verify }).click()
      await expect(page.getByRole('alert')).toContainText(audit.done.verified)
      await expect(page.getByRole('cell', { name: audit.deed['audit-log.verify'] }).first()).toBeVisible()
      await expect(page.getByRole('cell', { name: audit.deed['audit-log.download'] }).first()).toBeVisible()
    },
  )
}

test('the audit log is not for reviewers', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(paths.admin())
  await expect(page.getByRole('link', { name: words.en.admin.page.audit.title })).toHaveCount(0)
  expect((await page.goto(paths.auditLog()))?.status()).toBe(403)
  await expect(page.getByText(words.en.whyNot['needs-site-admin'])).toBeVisible()
})
