import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

const { work, fields, vocabulary, bodyPreviews, factChecks, links } = words.en
const inWelsh = words.cy.bodyPreviews

test(
  'the organisation named in an excerpt corrects its facts, in Welsh, before anybody reads it',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'A roof left leaking')
    let id = ''

    await test.step('an editor names it, and opens the draft to it', async () => {
      await signIn(page, 'editor')
      await page.goto(paths.work())
      await page.getByLabel(vocabulary.recordKind.excerpt, { exact: true }).check()
      await page.getByRole('button', { name: work.begin.button }).click()
      await page.waitForURL(/\/work\/[^/]+\/edit/)
      id = new URL(page.url()).pathname.split('/')[2] ?? ''
      await page.getByLabel(fields.excerpt.title.label, { exact: true }).fill(title)
      await page
        .getByLabel(new RegExp(`^${fields.excerpt.caseAgainst.label}`))
        .first()
        .selectOption({ label: 'Dyffryn Enghraifft County Council' })
      await page.getByRole('button', { name: work.edit.save, exact: true }).first().click()
      await page.goto(paths.workOn(id))
      await page.getByRole('link', { name: links.desk.namedBody }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(bodyPreviews.manage.title)
      await expectAccessible(page)
      await page.locator('button[value="open"]').click()
      await expect(page.getByText(bodyPreviews.manage.done.opened)).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('somebody there finds it among their work, and says what is wrong', async () => {
      await signIn(page, 'contributor', { language: 'cy' })
      await page.goto(inLanguage(paths.work(), 'cy'))
      await expect(page.getByRole('heading', { name: inWelsh.waiting.heading })).toBeVisible()
      await page.getByRole('link', { name: title }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(inWelsh.facts.title)
      await expectAccessible(page)
      await page.getByRole('button', { name: inWelsh.facts.send }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel(inWelsh.facts.whole).fill('Naw mis oedd hi, nid pedwar ar ddeg.')
      await page.getByRole('button', { name: inWelsh.facts.send }).click()
      await expect(page.getByText(inWelsh.facts.done.corrected)).toBeVisible()
    })

    await test.step('and that nothing is left to correct', async () => {
      await page.getByRole('button', { name: inWelsh.facts.agreeButton }).click()
      await expect(page.getByText(inWelsh.facts.done.agreed)).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('the editor sees both, and marks the correction as dealt with', async () => {
      await signIn(page, 'editor')
      await page.goto(paths.bodyPreview(id))
      await expect(page.getByText(bodyPreviews.manage.standing.agreed)).toBeVisible()
      await expect(page.getByText('Naw mis oedd hi, nid pedwar ar ddeg.')).toBeVisible()
      await page.getByRole('button', { name: factChecks.manage.markDone }).click()
      await expect(page.getByText(factChecks.manage.marked)).toBeVisible()
      await expectAccessible(page)
    })
  },
)
