import { readFile } from 'node:fs/promises'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, words } from './steps.ts'

const { afterPublishing, work, fields, vocabulary } = words.en

/** Published in 2024 and in 2023: both are due. Journeys that run again find their answers given before. */
const due = {
  desktop: { slug: 'co-production-framework-written-in-twelve-workshops', tag: '@phone' },
}
const casebook = { kind: 'casebook', slug: 'complaint-handling-done-well' } as const

test('an editor publishes a new edition; readers compare it with the one before and cite either', async ({
  page,
}) => {
  const note = 'Two cases about replies by telephone were added.'

  await test.step('the editor writes and publishes a second edition', async () => {
    await signIn(page, 'editor')
    await page.goto(paths.work())
    await page.getByRole('link', { name: 'Complaint handling done well' }).first().click()
    await page.getByRole('button', { name: work.action['start-draft'] }).click()
    await page
      .getByLabel(fields.casebook.summary.label, { exact: true })
      .fill('Complaints that were handled so well that nobody had to ask twice.')
    await page.getByLabel(vocabulary.changeKind.major).check()
    await page.getByLabel(work.edit.change.note).fill(note)
    await page.getByRole('button', { name: work.edit.save, exact: true }).first().click()
    await expect(
      page
        .getByText(work.done.saved)
        .or(page.getByRole('button', { name: work.action.publish }))
        .first(),
    ).toBeVisible()
    await page.goto(page.url().replace(/\/edit.*/, ''))
    await page.getByRole('button', { name: work.action.publish, exact: true }).click()
    await expect(page.getByRole('alert')).toContainText(work.done.published)
  })

  await test.step('a reader finds the history', async () => {
    await page.context().clearCookies()
    await page.goto(paths.record(casebook))
    await page.getByRole('link', { name: afterPublishing.history.link }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(afterPublishing.history.title)
    await expect(page.getByText(note)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('compares the two', async () => {
    await page.getByRole('button', { name: afterPublishing.history.compare.button }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(afterPublishing.compare.title(1, 2))
    await expect(page.locator('ins').first()).toContainText('handled so well')
    await expectAccessible(page)
  })

  await test.step('reads the first edition at its own address', async () => {
    await page.goto(paths.publicEdition({ ...casebook, number: 1 }))
    await expect(page.getByRole('link', { name: afterPublishing.edition.latest })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: afterPublishing.edition.latest }).click()
    await expect(page.getByText('nobody had to ask twice').first()).toBeVisible()
  })
})

test('a reader takes a citation along as a file', { tag: ['@phone', '@no-javascript'] }, async ({ page }) => {
  for (const language of ['en', 'cy'] as const) {
    const { cite } = words[language].afterPublishing
    const record = { kind: 'case-study', slug: due.desktop.slug } as const
    await page.goto(inLanguage(paths.record(record), language))
    await page.getByText(cite.heading, { exact: true }).click()
    await expectAccessible(page)
    for (const [format, ending, first] of [
      ['bibtex', 'bib', '@misc{'],
      ['ris', 'ris', 'TY  - ELEC'],
      ['text', 'txt', language === 'cy' ? 'Cyngor' : 'Dyffryn'],
    ] as const) {
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: cite.formats[format] }).click()
      const download = await coming
      expect(download.suggestedFilename()).toBe(`${record.slug}-1.${ending}`)
      expect(await readFile(await download.path(), 'utf8')).toContain(first)
    }
  }
})

test(
  'an organisation says with one click that something is still in use, and readers see when',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    const { stillInUse, age } = afterPublishing
    const record = { kind: 'case-study', slug: due.desktop.slug } as const
    const title = 'framework'

    await test.step('its page says that nobody confirmed it, unless somebody has', async () => {
      await page.goto(paths.record(record))
      await expect(
        page
          .getByText(age.old('').split(' and ')[1] ?? '')
          .or(page.getByText(age.confirmed(''), { exact: false })),
      ).toBeVisible()
    })

    await test.step('the contributor answers', async () => {
      await signIn(page, 'contributor')
      await page.goto(paths.work())
      await expectAccessible(page)
      const waiting = page.getByRole('region', { name: stillInUse.waiting })
      const item = waiting.getByRole('listitem').filter({ hasText: new RegExp(title, 'i') })
      if ((await item.count()) > 0) {
        await item.getByRole('button', { name: stillInUse.yes }).click()
        await expect(page.getByRole('alert')).toContainText(work.done.confirmed)
      } else {
        await page.goto(paths.record(record))
        await page.getByRole('link', { name: stillInUse.link }).click()
        await expectAccessible(page)
        await page.getByRole('button', { name: stillInUse.yes }).click()
        await expect(page.getByRole('alert')).toContainText(work.done.confirmed)
      }
    })

    await test.step('readers see the date', async () => {
      await page.context().clearCookies()
      await page.goto(paths.record(record))
      await expect(page.getByText(age.confirmed(''), { exact: false })).toBeVisible()
      await page.goto(inLanguage(paths.record(record), 'cy'))
      await expect(page.getByText(words.cy.afterPublishing.age.confirmed(''), { exact: false })).toBeVisible()
    })
  },
)
