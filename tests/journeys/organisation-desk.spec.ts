import sharp from 'sharp'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words, writeCaseStudy } from './steps.ts'

const slug = 'dyffryn-enghraifft-county-council'

for (const language of languages) {
  test(
    `an organisation switches its approver step on, and what a contributor sends passes its approver (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { approvals, organisationDesk: desk, work, writing, fields, review } = words[language]
      const at = (path: string) => inLanguage(path, language)
      const title = unique(info, 'Approved first')

      await test.step('the administrator switches it on, and is told what that does', async () => {
        await signIn(page, 'org-admin', { language })
        await page.goto(at(paths.organisationSettings(slug)))
        await expect(page.getByText(desk.settings.approver.on[0] ?? '')).toBeVisible()
        await expectAccessible(page)
        await page.getByRole('button', { name: desk.settings.approver.switchOn }).click()
        await expect(page.getByText(desk.settings.done.on, { exact: true })).toBeVisible()
      })

      await test.step('a contributor sends a case study to the approvers', async () => {
        await signIn(page, 'contributor', { language })
        await page.goto(at(paths.work()))
        await page.getByRole('button', { name: work.begin.button }).click()
        await writeCaseStudy(page, title, language)
        await page.getByRole('button', { name: writing.form.check }).click()
        await page.getByRole('button', { name: approvals.check.send }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(approvals.sent.title)
        await expect(page.getByText('Alys Approver')).toBeVisible()
        await expectAccessible(page)
      })

      await test.step('no reviewer sees it yet', async () => {
        await signIn(page, 'reviewer', { language })
        await page.goto(at(paths.reviewQueue()))
        await expect(page.getByText(title)).toHaveCount(0)
      })

      await test.step('the approver sends it back with a reason', async () => {
        await signIn(page, 'approver', { language })
        await page.goto(at(paths.work()))
        await page.getByRole('link', { name: approvals.noticeLink }).click()
        await expectAccessible(page)
        await page.getByRole('row').filter({ hasText: title }).getByRole('link').click()
        await expectAccessible(page)
        await page.getByRole('button', { name: approvals.record.sendBack.button }).click()
        await expect(page.getByRole('alert')).toBeVisible()
        await page.locator('summary').filter({ hasText: fields.caseStudy.problem.label }).click()
        await page
          .getByLabel(review.record.reasonFor(fields.caseStudy.problem.label))
          .fill('How many people waited?')
        await page.getByRole('button', { name: approvals.record.sendBack.button }).click()
        await expect(page.getByText(approvals.done['sent-back'])).toBeVisible()
      })

      await test.step('the contributor answers and sends it again; the approver approves it', async () => {
        await signIn(page, 'contributor', { language })
        await page.goto(at(paths.work()))
        await expect(page.getByText('How many people waited?')).toBeVisible()
        await page.getByRole('link', { name: title, exact: true }).click()
        await page.getByRole('button', { name: work.action.submit }).click()
        await page.getByRole('button', { name: approvals.check.send }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(approvals.sent.title)
        await signIn(page, 'approver', { language })
        await page.goto(at(paths.approvals()))
        await page.getByRole('row').filter({ hasText: title }).getByRole('link').click()
        await page.getByRole('button', { name: approvals.record.approve }).click()
        await expect(page.getByText(approvals.done['signed-off'])).toBeVisible()
      })

      await test.step('the reviewer has it now, and the desk says so', async () => {
        await signIn(page, 'reviewer', { language })
        await page.goto(at(paths.reviewQueue()))
        await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
        await signIn(page, 'org-admin', { language })
        await page.goto(at(paths.organisationDesk(slug)))
        const row = page.getByRole('row').filter({ hasText: title })
        await expect(row).toContainText(desk.waiting.for['any-reviewer'])
        await expectAccessible(page)
      })

      await test.step('the step is switched off again', async () => {
        await page.goto(at(paths.organisationSettings(slug)))
        await page.getByRole('button', { name: desk.settings.approver.switchOff }).click()
        await expect(page.getByText(desk.settings.done.off, { exact: true })).toBeVisible()
      })
    },
  )
}

for (const language of languages) {
  const { organisationDesk, organisationPeople: member } = words[language]
  const at = (path: string) => inLanguage(path, language)

  test(
    `an administrator says what the organisation does and puts up its logo (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const { profile } = organisationDesk
      await signIn(page, 'org-admin', { language })
      await page.goto(at(paths.organisationProfile(slug)))
      await page.getByRole('textbox', { name: profile.about[language] }).fill('**Dyffryn Enghraifft** 1974')
      await page.getByLabel(profile.contactPhone).fill('not a number')
      await page.getByRole('button', { name: profile.save }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByRole('textbox', { name: profile.about[language] })).toHaveValue(
        '**Dyffryn Enghraifft** 1974',
      )
      await page.getByLabel(profile.contactPhone).fill('01632 960 001')
      await page.getByRole('button', { name: profile.save }).click()
      await expect(page.getByText(profile.done.saved)).toBeVisible()
      await page.getByLabel(profile.logo.choose).setInputFiles({
        name: 'logo.svg',
        mimeType: 'image/svg+xml',
        buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      })
      await page.getByRole('button', { name: profile.logo.upload }).click()
      await expect(page.getByRole('alert')).toContainText('SVG')
      const buffer = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#7a1f5c' } })
        .png()
        .toBuffer()
      await page
        .getByLabel(profile.logo.choose)
        .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer })
      await page.getByRole('button', { name: profile.logo.upload }).click()
      await expect(page.getByText(profile.done['logo-put'])).toBeVisible()
      await expectAccessible(page)
      await page.context().clearCookies()
      await page.goto(at(paths.organisation(slug)))
      const logo = page.getByRole('main').getByRole('img')
      await expect(logo).toHaveAttribute('width', '400')
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400)
      await expect(page.getByText('Dyffryn Enghraifft 1974')).toBeVisible()
      await expectAccessible(page)
    },
  )

  test(
    `an administrator changes what a colleague may do, and lets it rest (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      await signIn(page, 'org-admin', { language })
      await page.goto(at(paths.organisationPeople(slug)))
      await expectAccessible(page)
      await page.getByRole('link', { name: `${member.change} ${member.changeOf('Alys Approver')}` }).click()
      await expectAccessible(page)
      const role = words[language].people.role.contributor
      await page.getByRole('button', { name: `${member.give} ${member.ofRole(role)}` }).click()
      await expect(page.getByText(member.done.given)).toBeVisible()
      await page.getByRole('button', { name: `${member.take} ${member.ofRole(role)}` }).click()
      await expect(page.getByText(member.done.taken)).toBeVisible()
      await page.getByRole('button', { name: member.suspendButton }).click()
      await expect(page.getByText(member.done['suspended-here'])).toBeVisible()
      await page.getByRole('button', { name: member.liftButton }).click()
      await expect(page.getByText(member.done['lifted-here'])).toBeVisible()
      await page.goto(at(paths.organisationDrafts(slug)))
      await expectAccessible(page)
    },
  )

  test(
    `an administrator asks for Welsh in everything, and looks over what is published (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const { welsh } = words[language].checks
      const required = page.getByLabel(welsh.required)
      const save = page.getByRole('button', { name: welsh.save, exact: true })
      await signIn(page, 'org-admin', { language })
      await page.goto(at(paths.organisationSettings(slug)))
      await required.check()
      await save.click()
      await expect(page.getByText(organisationDesk.settings.done.welsh)).toBeVisible()
      await expect(required).toBeChecked()
      // The notice of the first time must not be taken for that of the second.
      await page.goto(at(paths.organisationSettings(slug)))
      await required.uncheck()
      await save.click()
      await expect(page.getByText(organisationDesk.settings.done.welsh)).toBeVisible()
      await expect(required).not.toBeChecked()
      await page.goto(at(paths.organisationDesk(slug)))
      await expect(
        page.getByRole('columnheader', { name: organisationDesk.publications.columns.review }),
      ).toHaveCount(1)
      await expectAccessible(page)
    },
  )
}
