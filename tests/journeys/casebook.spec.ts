import { paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, sendForReview, signIn, unique, words, test } from './steps.ts'

const { work, casebooks, fields, vocabulary } = words.en
const { arrange } = casebooks

test(
  'an ombudsman editor puts an excerpt in a casebook, comments on it and publishes',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'Our findings')
    const excerpt = 'What landlords’ records of damp leave out'

    await test.step('begins the casebook', async () => {
      await signIn(page, 'editor')
      await page.goto(paths.work())
      await page.getByLabel(vocabulary.recordKind.casebook, { exact: true }).check()
      await page.getByRole('button', { name: work.begin.button }).click()
      await page.getByLabel(fields.casebook.title.label, { exact: true }).fill(title)
      await page
        .getByLabel(fields.casebook.summary.label, { exact: true })
        .fill(`${title}: cases about damp.`)
      await page.getByLabel(vocabulary.scheme.demonstration, { exact: true }).check()
      await page.getByRole('button', { name: work.edit.arrange }).click()
    })

    await test.step('adds a section and an excerpt found by search', async () => {
      await page.getByLabel(arrange.newSection).fill('Records')
      await page.getByRole('button', { name: arrange.addSectionButton }).click()
      await expect(page.getByLabel(arrange.sectionTitle, { exact: true })).toHaveValue('Records')
      await page.getByLabel(arrange.search).fill('landlords records of damp')
      await page.getByRole('button', { name: arrange.searchButton, exact: true }).click()
      await page.getByLabel(new RegExp(`^${excerpt}`)).check()
      await page.getByRole('button', { name: arrange.addButton }).click()
      await page
        .getByRole('textbox', { name: arrange.commentary(excerpt) })
        .fill('Read this *before* the next visit.')
    })

    await test.step('publishes it, and readers have it', async () => {
      await page.getByRole('button', { name: arrange.publishButton }).click()
      await expect(page.getByText(work.done.published)).toBeVisible()
      await page.context().clearCookies()
      await page.goto(paths.casebooks())
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByRole('link', { name: excerpt }).first()).toBeVisible()
      await expect(page.getByText('Read this before the next visit.')).toBeVisible()
    })
  },
)

test(
  'an excerpt is written with its heads of complaint and recommendations',
  { tag: ['@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'A lost referral')
    const { excerpt, rows } = fields
    const { form } = words.en.common
    await signIn(page, 'editor')
    await page.goto(paths.work())
    await page.getByLabel(vocabulary.recordKind.excerpt, { exact: true }).check()
    await page.getByRole('button', { name: work.begin.button }).click()

    await page.getByLabel(excerpt.title.label, { exact: true }).fill(title)
    await page.getByLabel(excerpt.summary.label, { exact: true }).fill('A referral was lost for five months.')
    await page.getByLabel(vocabulary.scheme.demonstration, { exact: true }).check()
    await page
      .getByRole('group', { name: form.row(rows.excerpt.references.singular, 1) })
      .getByLabel(rows.excerpt.references.columns.reference.label)
      .fill(`DEMO-${5000 + info.repeatEachIndex}`)
    await page
      .getByLabel(excerpt.anonymousBody.label)
      .fill('A GP practice in the area of Bro Esiampl Health Board')
    const date = page.getByRole('group', { name: excerpt.reportDate.label })
    await date.getByLabel(form.day).fill('3')
    await date.getByLabel(form.month).fill('2')
    await date.getByLabel(form.year).fill('2026')
    await page.getByLabel(excerpt.reportType.label, { exact: true }).selectOption('investigation-report')
    await page.getByLabel(excerpt.subject.label, { exact: true }).selectOption('health')
    const head = page.getByRole('group', { name: form.row(rows.excerpt.heads.singular, 1) })
    await head
      .getByLabel(rows.excerpt.heads.columns.text.label, { exact: true })
      .fill('The referral was lost')
    await head.getByLabel(rows.excerpt.heads.columns.outcome.label, { exact: true }).selectOption('upheld')
    await page.getByLabel(excerpt.complaint.label, { exact: true }).fill('Mrs A complained.')
    await page.getByLabel(excerpt.findings.label, { exact: true }).fill('It was not logged.')
    await sendForReview(page)
  },
)

test(
  'a reader narrows a casebook to one subject and finds how to cite a single entry',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    const { narrow, entry } = casebooks
    await page.goto('/casebooks/our-findings-health-spring-2026')
    const entries = page.getByText(entry.cite, { exact: false })
    const all = await entries.count()
    const subject = page.getByLabel(narrow.filters.subject, { exact: true })
    await subject.selectOption({ index: 1 })
    await page.getByRole('button', { name: narrow.apply }).click()
    await expect(page).toHaveURL(/subject=[a-z]/)
    await expect(page.getByRole('link', { name: narrow.clear })).toBeVisible()
    expect(await entries.count()).toBeLessThan(all)
    await entries.first().click()
    await expect(page.getByRole('link', { name: entry.link }).first()).toHaveAttribute('href', /#entry-/)
    await expectAccessible(page)
    await page.getByRole('link', { name: narrow.clear }).click()
    await expect(entries).toHaveCount(all)
  },
)

test('an editor drags an entry to another place in its section', async ({ page }) => {
  const { thematicReports } = words.en
  await signIn(page, 'editor')
  await page.goto(`${paths.search()}?kind=excerpt`)
  await page.getByText(thematicReports.begin.heading, { exact: true }).click()
  await page.getByRole('button', { name: thematicReports.begin.button }).click()
  await page.getByRole('button', { name: work.edit.arrange }).click()
  const titles = page.locator('[data-drag] h3')
  const handles = page.locator('[data-drag-handle]')
  await expect(handles.first()).toBeVisible()
  // The page may still be coming, entry by entry.
  await page.waitForLoadState()
  const before = await titles.allTextContents()
  const dragThirdUp = async () => {
    await handles.nth(2).hover()
    await page.mouse.down()
    await page.mouse.move(300, 300)
    await titles.nth(0).scrollIntoViewIfNeeded()
    await handles.nth(0).hover({ position: { x: 5, y: 1 }, force: true })
  }

  await test.step('Escape leaves it where it was', async () => {
    await dragThirdUp()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(titles).toHaveText(before)
  })

  await test.step('the third becomes the first, and stays so', async () => {
    await page.getByRole('textbox', { name: arrange.sectionTitle }).first().fill('Typed before')
    await dragThirdUp()
    await page.mouse.up()
    const [first = '', second = '', third = '', ...rest] = before
    await expect(titles).toHaveText([third, first, second, ...rest])
    await page.reload()
    await expect(titles).toHaveText([third, first, second, ...rest])
    await expect(page.getByRole('textbox', { name: arrange.sectionTitle }).first()).toHaveValue(
      'Typed before',
    )
  })
})
