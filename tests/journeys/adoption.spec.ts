import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, words } from './steps.ts'

const slug = 'damp-and-mould-first-visit-within-five-days'
const page_ = paths.record({ kind: 'case-study', slug })

test(
  'an adopter says what their organisation did, readers see it, and it is taken off again',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    const { adoption } = words.en
    await signIn(page, 'charity')
    await page.goto(page_)
    await page.getByRole('link', { name: adoption.section.record }).click()
    await page.getByLabel(adoption.stage['tried-and-stopped'], { exact: true }).check()
    await page.getByRole('button', { name: adoption.form.save }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel(adoption.stage['tried-and-stopped'], { exact: true })).toBeChecked()

    await page.getByLabel(adoption.stage.piloting, { exact: true }).check()
    await page.getByLabel(adoption.form.changed).fill('Two streets only.\nNo weekend visits.')
    const figure = page.getByRole('group', { name: adoption.form.figure(1), exact: true })
    await figure.getByLabel(adoption.form.measure).fill('Visits within five days')
    await figure.getByLabel(adoption.form.before, { exact: true }).fill('30%')
    await figure.getByLabel(adoption.form.after, { exact: true }).fill('72%')
    await expectAccessible(page)
    await page.getByRole('button', { name: adoption.form.save }).click()
    await expect(page.getByText(adoption.done['adoption-saved'])).toBeVisible()

    await page.context().clearCookies()
    await page.goto(inLanguage(page_, 'cy'))
    const { adoption: cy } = words.cy
    const section = page.getByRole('region', { name: cy.section.title })
    await expect(section.getByText('Two streets only.')).toHaveAttribute('lang', 'en')
    await expect(section.getByText(cy.section.measured)).toBeVisible()
    await expect(section.getByRole('img', { name: `${cy.stage.piloting}: 1` })).toBeVisible()
    await expectAccessible(page)

    await signIn(page, 'charity')
    await page.goto(page_)
    await page.getByRole('link', { name: adoption.section.change }).click()
    await page.getByText(adoption.form.removing).click()
    await page.getByRole('button', { name: adoption.form.remove }).click()
    await expect(page.getByText(adoption.done['adoption-removed'])).toBeVisible()
    await expect(page.getByText('Two streets only.')).toHaveCount(0)
  },
)
