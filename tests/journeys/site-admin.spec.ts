import { inLanguage, paths } from '#app/paths.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { expectAccessible } from './axe.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

for (const language of languages) {
  const { siteOrganisations, siteAccounts, siteSettings, siteHealth, admin } = words[language]
  const at = (path: string) => inLanguage(path, language)

  test(
    `an organisation is added, renamed, closed and merged into another (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }, info) => {
      const [name, other] = [unique(info, 'Querns'), unique(info, 'Millstones')]
      const { form, close, merge, done } = siteOrganisations
      await signIn(page, 'site-admin', { language })

      await test.step('one that looks like another needs a second word', async () => {
        for (const body of [name, other]) {
          await page.goto(at(paths.addOrganisation()))
          await page.getByLabel(form.nameEn).fill(body)
          for (const [field, value] of Object.entries(choices))
            await page.locator(`select[name=${field}]`).selectOption(value)
          await page.getByRole('button', { name: siteOrganisations.add }).click()
          const alike = page.getByLabel(siteOrganisations.alike.isAnother)
          const added = page.getByText(done.added)
          await expect(alike.or(added)).toBeVisible()
          if (await alike.isVisible()) {
            await alike.check()
            await page.getByRole('button', { name: siteOrganisations.alike.addAnyway }).click()
          }
          await expect(added).toBeVisible()
        }
      })

      await test.step('it is renamed, and its history says so', async () => {
        await page.getByLabel(form.nameEn).fill(`${other} Trust`)
        await page.getByRole('button', { name: siteOrganisations.save }).click()
        await expect(page.getByText(done.saved)).toBeVisible()
        await expect(page.getByRole('listitem').filter({ hasText: other }).first()).toBeVisible()
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      })

      await test.step('it is closed and opened again', async () => {
        await page.getByRole('button', { name: close.button }).click()
        await expect(page.getByText(done.closed)).toBeVisible()
        await page.getByRole('button', { name: close.reopen }).click()
        await expect(page.getByText(done.reopened)).toBeVisible()
      })

      await test.step('it is merged into the first, by typing its name', async () => {
        await page.getByRole('link', { name: merge.link }).click()
        await page.getByLabel(merge.into).fill(name)
        await page.getByRole('button', { name: merge.find }).click()
        await page.getByRole('link', { name: merge.choose }).first().click()
        await page.getByLabel(merge.confirm(`${other} Trust`)).fill('something else')
        await page.getByRole('button', { name: merge.button }).click()
        await expect(page.getByRole('alert')).toBeVisible()
        await expectAccessible(page)
        await page.getByLabel(merge.confirm(`${other} Trust`)).fill(`${other} Trust`)
        await page.getByRole('button', { name: merge.button }).click()
        await expect(page.getByText(done.merged)).toBeVisible()
      })
    },
  )

  test(
    `somebody is found by address, suspended for a reason and let in again (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }) => {
      await signIn(page, 'site-admin', { language })
      await page.goto(at(paths.accounts()))
      await page.getByLabel(siteAccounts.find.label).fill('reviewer2@demo')
      await page.getByRole('button', { name: siteAccounts.find.button, exact: true }).click()
      await expect(page.getByText(siteAccounts.count(1), { exact: true })).toBeVisible()
      expect(page.url()).not.toContain('demo')
      await expectAccessible(page)
      await page.getByRole('main').getByRole('listitem').getByRole('link').last().click()
      await page.getByRole('button', { name: siteAccounts.suspend.button }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await page.getByLabel(siteAccounts.suspend.reasons['own-request']).check()
      await page.getByRole('button', { name: siteAccounts.suspend.button }).click()
      await expect(page.getByText(siteAccounts.done.suspended, { exact: true })).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await page.getByRole('button', { name: siteAccounts.suspend.lift }).click()
      await expect(page.getByText(siteAccounts.done.lifted, { exact: true })).toBeVisible()
    },
  )

  test(
    `somebody is given a role for the whole portal, which is taken away again (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }) => {
      const { roles, find, done } = siteAccounts
      const role = roles.of(words[language].people.portalRole.reviewer)
      await signIn(page, 'site-admin', { language })
      await page.goto(at(paths.accounts()))
      await page.getByLabel(find.label).fill('charity@demo')
      await page.getByRole('button', { name: find.button, exact: true }).click()
      await expect(page.getByText(siteAccounts.count(1), { exact: true })).toBeVisible()
      await page.getByRole('main').getByRole('listitem').getByRole('link').last().click()
      await page.getByRole('button', { name: `${roles.give} ${role}`, exact: true }).click()
      await expect(page.getByText(done.granted, { exact: true })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: `${roles.take} ${role}`, exact: true }).click()
      await expect(page.getByText(done.taken, { exact: true })).toBeVisible()
    },
  )

  test(
    `settings are kept, and the portal says how it is doing (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }) => {
      await signIn(page, 'site-admin', { language })
      await page.goto(at(paths.admin()))
      await expectAccessible(page)
      await page.getByRole('link', { name: admin.page.settings.title }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: siteSettings.save }).click()
      await expect(page.getByText(siteSettings.saved)).toBeVisible()
      await page.goto(at(paths.portalHealth()))
      await expect(page.getByText(siteHealth.finding['database-ok']).first()).toBeVisible()
      // The work in the background says so to the pages, which are served from a bundle of their own.
      const outbox = page.getByRole('row').filter({ hasText: siteHealth.runs.jobs.outbox })
      await expect(outbox).toBeVisible()
      await expect(outbox).not.toContainText(siteHealth.runs.notYet)
      // No mail server is set up here: nobody is to think that sending has stopped.
      const mail = page.getByRole('row').filter({ hasText: siteHealth.runs.jobs.mail })
      await expect(mail).toContainText(siteHealth.runs.notSetUp)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    },
  )
}

const choices = {
  type: 'charity',
  sector: 'third-sector',
  nation: 'wales',
  region: 'mid-wales',
}
