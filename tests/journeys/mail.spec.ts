import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, expectNoSidewaysScroll, signIn, test, unique, words } from './steps.ts'

for (const language of languages) {
  test(
    `somebody is invited by mail and comes in through its link (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { people, mail, organisationDesk } = words[language]
      const at = (path: string) => inLanguage(path, language)
      const email = `${unique(info, language).replace(' ', '.')}@people.example`
      await signIn(page, 'org-admin', { language })
      await page.goto(at(paths.account()))
      await page.getByRole('main').getByRole('link', { name: organisationDesk.shortTitle }).first().click()
      await page
        .getByRole('main')
        .getByRole('link', { name: organisationDesk.pages.people, exact: true })
        .click()
      await page.getByLabel(people.email).fill(email)
      await page.getByLabel(people.role.contributor, { exact: true }).check()
      await page.getByRole('button', { name: people.manage.inviteButton, exact: true }).click()
      await expect(page.getByText(people.manage.invited(email))).toBeVisible()

      await page.context().clearCookies()
      await page.goto(at(paths.mailbox()))
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      const letter = page.getByRole('article').filter({ hasText: email })
      await expect(letter).toContainText(words.en.mail.kinds.invited.subject)
      await expect(letter).toContainText(words.cy.mail.kinds.invited.subject)
      await letter.getByRole('link').first().click()
      await expect(page.getByText(email)).toBeVisible()
      await page.goto(at(paths.mailbox()))
      await letter.getByText(mail.mailbox.asHtml).click()
      await expect(page.frameLocator('iframe').first().getByRole('heading').first()).toBeVisible()
    },
  )

  test(
    `the outbox says how mail fares, and a person chooses whether they want any (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const { admin, mail, outbox } = words[language]
      const at = (path: string) => inLanguage(path, language)
      await signIn(page, 'site-admin', { language })
      await page.goto(at(paths.admin()))
      await page.getByRole('link', { name: admin.page.outbox.title, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(admin.page.outbox.title)
      await expect(page.getByText(outbox.noMail)).toBeVisible()
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)

      await page.goto(at(paths.account()))
      const wants = page.getByLabel(mail.choice.wants)
      await expect(wants).toBeChecked()
      await wants.uncheck()
      await page.locator('button[value="choose-mail"]').click()
      await expect(page.getByText(mail.choice.saved)).toBeVisible()
      await expect(wants).not.toBeChecked()
      await wants.check()
      await page.locator('button[value="choose-mail"]').click()
      await expect(page.getByText(mail.choice.saved)).toBeVisible()
    },
  )
}
