import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, sendForReview, signIn, test, unique, words, writeCaseStudy } from './steps.ts'

for (const language of languages) {
  const { work, writing, review, agendas, people } = words[language]
  const at = (path: string) => inLanguage(path, language)

  test(
    `axe finds nothing on the way from draft to withdrawal (${language})`,
    { tag: '@phone' },
    async ({ page }, info) => {
      test.setTimeout(240_000)
      const title = unique(info, 'Axe')
      await signIn(page, 'contributor', { language })
      await page.goto(at(paths.work()))
      await page.getByRole('button', { name: work.begin.button }).click()
      await writeCaseStudy(page, title, language)
      await sendForReview(page, language)
      await expectAccessible(page)
      await page.getByRole('link', { name: writing.sent.toDesk }).click()
      await page.getByRole('heading', { name: work.desk.history }).waitFor()
      await expectAccessible(page)
      const desk = new URL(page.url()).pathname
      await page.getByRole('link', { name: work.desk.seeAll, exact: true }).click()
      await page.getByText(work.preview.lead).waitFor()
      await expectAccessible(page)

      await signIn(page, 'reviewer', { language })
      await page.goto(at(paths.reviewQueue()))
      await page.getByRole('link', { name: title }).click()
      await page.getByRole('button', { name: work.action.claim }).click()
      await expect(page.getByText(review.done.claimed)).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: review.record.returnButton }).click()
      await expect(page.getByRole('alert').first()).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: review.record.publish, exact: true }).click()
      await expect(page.getByText(review.done.published)).toBeVisible()

      await signIn(page, 'contributor', { language })
      await page.goto(desk)
      await expectAccessible(page)
      const address = (await page.getByRole('link', { name: '/case-studies/' }).getAttribute('href')) ?? ''
      await page.getByRole('button', { name: work.action.withdraw, exact: true }).click()
      // The button there may have the name of the one that led there.
      await page.waitForURL('**/withdraw')
      await page.getByRole('button', { name: work.withdraw.button }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel(words[language].vocabulary.withdrawReason['published-in-error']).check()
      await page.getByRole('button', { name: work.withdraw.button }).click()
      await expect(page.getByText(work.done.withdrawn)).toBeVisible()
      expect((await page.goto(address))?.status()).toBe(410)
      await expectAccessible(page)
    },
  )

  test(
    `axe finds nothing on an agenda and its shared page (${language})`,
    { tag: '@phone' },
    async ({ page }) => {
      test.setTimeout(240_000)
      await page.goto(at(paths.search('damp')))
      await page.getByRole('article').first().getByRole('button', { name: agendas.add.button }).click()
      await expect(page.getByRole('link', { name: agendas.add.on }).first()).toBeVisible()
      await page.goto(at(paths.agenda()))
      for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click()
      await expectAccessible(page)
      await page.getByLabel(agendas.titleLabel, { exact: true }).fill('')
      await page.getByRole('button', { name: agendas.save, exact: true }).first().click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel(agendas.titleLabel, { exact: true }).fill('Housing')
      await page.getByRole('button', { name: agendas.share.start }).click()
      const link = await page.getByLabel(agendas.share.label).inputValue()
      await page.getByRole('button', { name: agendas.email }).click()
      await expect(page.getByLabel(agendas.emailPage.label)).toBeVisible()
      await expectAccessible(page)
      await page.goto(link)
      await expectAccessible(page)
    },
  )

  test(`axe finds nothing on an invitation (${language})`, { tag: '@phone' }, async ({ page }) => {
    await signIn(page, 'org-admin', { language })
    await page.goto(at(paths.organisationPeople('dyffryn-enghraifft-county-council')))
    await page.getByRole('button', { name: people.manage.inviteButton, exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel(people.email, { exact: true }).fill(`new-${Date.now()}@example.org`)
    await page.getByLabel(people.role.contributor, { exact: true }).check()
    await page.getByRole('button', { name: people.manage.inviteButton, exact: true }).click()
    const link = page.getByLabel(people.manage.link, { exact: true })
    await expect(link).toBeVisible()
    await expectAccessible(page)
    const address = await link.inputValue()
    await page.context().clearCookies()
    await page.goto(address)
    await expectAccessible(page)
  })
}
