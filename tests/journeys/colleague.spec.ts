import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { beginCaseStudy } from './begin-case-study.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

const { work, links, fields, factChecks } = words.en

test(
  'a colleague of another organisation writes the same draft by a link',
  { tag: ['@no-javascript', '@phone'] },
  async ({ page, browser, baseURL }, info) => {
    // axe is a script itself.
    const scripts = info.project.use.javaScriptEnabled ?? true
    const title = unique(info, 'Two councils')
    let desk = ''
    let link = ''

    await test.step('the writer makes a link for one person', async () => {
      await signIn(page, 'contributor')
      desk = await beginCaseStudy(page, title)
      await page.goto(desk)
      await page.getByRole('link', { name: links.desk.colleagues }).click()
      await page.getByLabel(links.madeFor).fill('Charlie')
      await page.getByRole('button', { name: links.colleagues.button }).click()
      link = await page.getByLabel(links.link, { exact: true }).inputValue()
      expect(link).toContain(paths.joinDraft(''))
      await expectAccessible(page)
    })

    const other = await browser.newContext({
      baseURL,
      javaScriptEnabled: scripts,
    })
    const theirs = await other.newPage()

    await test.step('the colleague signs in, joins and changes the draft', async () => {
      await theirs.goto(new URL(link).pathname)
      await expect(theirs.getByText(title)).toBeVisible()
      await expect(theirs.getByRole('button', { name: links.joining.button })).toHaveCount(0)
      await expectAccessible(theirs)
      await signIn(theirs, 'charity')
      await theirs.goto(new URL(link).pathname)
      await theirs.getByRole('button', { name: links.joining.button }).click()
      await expect(theirs.getByText(work.done.joined)).toBeVisible()
      await expect(theirs.getByRole('button', { name: work.action.submit })).toHaveCount(0)
      await theirs.goto(`${desk}/edit`)
      await theirs
        .getByLabel(fields.caseStudy.summary.label, { exact: true })
        .fill(`${title}: written by the charity.`)
      await theirs.getByRole('button', { name: work.edit.save }).click()
      await theirs.goto(paths.work())
      await expect(theirs.getByRole('heading', { name: links.mine.heading })).toBeVisible()
      await expect(theirs.getByRole('link', { name: title })).toBeVisible()
    })

    await test.step('the writer reads it, and ends the colleague’s part', async () => {
      await page.goto(`${desk}/edit`)
      await expect(page.getByLabel(fields.caseStudy.summary.label, { exact: true })).toHaveValue(
        `${title}: written by the charity.`,
      )
      await page.goto(`${desk}/colleagues`)
      await page.getByRole('button', { name: links.colleagues.removeOf('Charlie Charity') }).click()
      await expect(page.getByText(links.colleagues.removed)).toBeVisible()
      expect((await theirs.goto(desk))?.status()).toBe(403)
    })

    await test.step('the link is used up, for everybody', async () => {
      expect((await theirs.goto(new URL(link).pathname))?.status()).toBe(410)
      await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(links.over.title)
    })
    await other.close()
  },
)

test('a link that was revoked says the same as one that never was, in Welsh too', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await signIn(page, 'contributor')
  const desk = await beginCaseStudy(page, unique(info, 'Revoked'))
  await page.goto(`${desk}/colleagues`)
  await page.getByLabel(links.madeFor).fill('Nobody')
  await page.getByLabel(links.colleagues.many).check()
  await page.getByRole('button', { name: links.colleagues.button }).click()
  const path = new URL(await page.getByLabel(links.link, { exact: true }).inputValue()).pathname
  await page.getByRole('button', { name: links.revokeOf('Nobody') }).click()
  await expect(page.getByText(links.revoked)).toBeVisible()
  await page.getByRole('link', { name: factChecks.manage.back }).click()

  const reader = await browser.newContext({ baseURL })
  const other = await reader.newPage()
  const revoked = await other.goto(inLanguage(path, 'cy'))
  expect(revoked?.status()).toBe(410)
  expect(revoked?.headers()['referrer-policy']).toBe('no-referrer')
  expect(revoked?.headers()['cache-control']).toBe('no-store')
  expect(revoked?.headers()['x-robots-tag']).toContain('noindex')
  const said = await other.getByRole('main').innerText()
  await other.goto(inLanguage(paths.joinDraft('x'.repeat(43)), 'cy'))
  expect(await other.getByRole('main').innerText()).toBe(said)
  await expectAccessible(other)
  await reader.close()
})
