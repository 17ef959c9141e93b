import { paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'
import { beginCaseStudy } from './begin-case-study.ts'

const { links, factChecks } = words.en

test(
  'somebody without an account checks the facts, and the writer deals with the answer',
  { tag: ['@no-javascript', '@phone'] },
  async ({ page, browser, baseURL }, info) => {
    // axe is a script itself.
    const scripts = info.project.use.javaScriptEnabled ?? true
    const title = unique(info, 'A draft to check')
    let desk = ''
    let path = ''

    await test.step('the writer asks by a link', async () => {
      await signIn(page, 'contributor')
      desk = await beginCaseStudy(page, title)
      await page.goto(desk)
      await page.getByRole('link', { name: links.desk.factChecks }).click()
      await page.getByLabel(links.madeFor).fill('The ward')
      await page.getByRole('button', { name: factChecks.manage.button }).click()
      path = new URL(await page.getByLabel(links.link, { exact: true }).inputValue()).pathname
    })

    const anonymous = await browser.newContext({
      baseURL,
      javaScriptEnabled: scripts,
      viewport: info.project.use.viewport ?? null,
    })
    const theirs = await anonymous.newPage()

    await test.step('the checker reads it and answers; what is missing is said beside the field', async () => {
      const opened = await theirs.goto(path)
      expect(opened?.headers()['referrer-policy']).toBe('no-referrer')
      await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(factChecks.title)
      await expectAccessible(theirs)
      const head = theirs.getByRole('group', { name: factChecks.question(factChecks.head) })
      await head.getByLabel(factChecks.verdict['needs-correction']).check()
      await theirs.getByLabel(factChecks.name, { exact: true }).fill('Gwen Gwirio')
      await theirs.getByRole('button', { name: factChecks.button }).click()
      await expect(theirs.getByRole('alert')).toBeVisible()
      await expectAccessible(theirs)
      await expect(theirs.getByLabel(factChecks.name, { exact: true })).toHaveValue('Gwen Gwirio')
      await theirs.getByLabel(factChecks.correctionOf(factChecks.head)).fill('It was four councils.')
      await theirs.getByLabel(factChecks.role).fill('Ward manager')
      await theirs.getByRole('button', { name: factChecks.button }).click()
      await expect(theirs.getByText(factChecks.saved)).toBeVisible()
    })

    await test.step('the checker comes back and finds the answers', async () => {
      await theirs.goto(path)
      await expect(theirs.getByLabel(factChecks.correctionOf(factChecks.head))).toHaveValue(
        'It was four councils.',
      )
      expect((await theirs.goto(desk))?.url()).toContain(paths.signIn())
    })

    await test.step('the writer sees it beside the draft, and marks it as dealt with', async () => {
      await page.goto(desk)
      await expect(page.getByText(links.desk.factChecksText(1))).toBeVisible()
      await page.getByRole('link', { name: links.desk.factChecks }).click()
      await expect(page.getByText('It was four councils.')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: factChecks.manage.markDone }).click()
      await expect(page.getByText(factChecks.manage.marked)).toBeVisible()
    })

    await test.step('revoked, the link opens nothing, also for who has the page open', async () => {
      await theirs.goto(path)
      await page.getByRole('button', { name: links.revokeOf('The ward') }).click()
      await expect(page.getByText(links.revoked)).toBeVisible()
      await theirs.getByRole('button', { name: factChecks.again }).click()
      // With scripts it is said on the page they have, so that their words are not lost; without, instead of it.
      const said = scripts ? words.en.problems['link-expired']({ label: '' }) : links.over.title
      await expect(theirs.getByText(said)).toBeVisible()
      expect((await theirs.goto(path))?.status()).toBe(410)
    })
    await anonymous.close()
  },
)
