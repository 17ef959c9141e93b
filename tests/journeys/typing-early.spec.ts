import { paths } from '#app/paths.ts'
import { expect, test, words } from './steps.ts'

const { accounts, agendas, common, people } = words.en

test('what is typed before a page has come alive is still there when it has', async ({ page }) => {
  await page.goto(paths.search('damp'))
  const card = page.getByRole('article').first()
  const title = await card.getByRole('heading').innerText()
  await card.getByRole('button', { name: agendas.add.button }).click()
  await expect(page.getByRole('link', { name: agendas.add.on }).first()).toBeVisible()
  const note = page.getByLabel(agendas.inputOf(agendas.note, title), { exact: true })
  await page.goto(paths.agenda())
  await note.fill('Kept by the portal')
  await page.getByRole('button', { name: agendas.save, exact: true }).first().click()
  await expect(page.getByText(agendas.done.saved).first()).toBeVisible()

  let letScriptsRun = () => {}
  const typed = new Promise<void>((resolve) => (letScriptsRun = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await typed
    await route.continue()
  })
  await page.goto(paths.agenda(), { waitUntil: 'commit' })
  await note.fill('Kept by the portal, and typed early')
  letScriptsRun()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('body')).toHaveClass(/js-enabled/)
  await expect(note).toHaveValue('Kept by the portal, and typed early')
})

test('a click at the very moment a page comes alive breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const listen = document.addEventListener.bind(document)
    document.addEventListener = (...asked: Parameters<typeof listen>) => {
      listen(...asked)
      // React begins to listen on the document when it takes the page over; the click comes before it has rendered.
      if (asked[0] === 'click') queueMicrotask(() => document.querySelector<HTMLElement>('h1')?.click())
    }
  })
  await page.goto(paths.search('damp'), { waitUntil: 'networkidle' })
  await expect(page.locator('body')).toHaveClass(/js-enabled/)
})

test('links within a page leave what the portal answered to a form, also before its components have come', async ({
  page,
}) => {
  let letComponentsCome = () => {}
  const asked = new Promise<void>((resolve) => (letComponentsCome = resolve))
  await page.route('**/assets/components*.js', async (route) => {
    await asked
    await route.continue()
  })
  const email = page.getByLabel(people.email, { exact: true })
  await page.goto(paths.forgottenPassword())
  await expect(page.locator('body')).toHaveClass(/js-enabled/)
  await page.getByRole('main').getByRole('button', { name: accounts.forgotten.button }).click()
  const answer = page.getByRole('alert').getByRole('link').first()
  await answer.click()
  await expect(email).toBeFocused()
  letComponentsCome()
  await page.waitForLoadState('networkidle')
  await expect(email).toBeFocused()
  await expect(answer).toBeVisible()
  await page.getByRole('link', { name: common.skipToContent }).evaluate((link: HTMLElement) => link.click())
  await expect(page).toHaveURL(/#main-content$/)
  await expect(answer).toBeVisible()
})
