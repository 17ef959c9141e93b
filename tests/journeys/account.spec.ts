import type { Page } from 'playwright/test'
import type { MailKind } from '#app/domain/mail.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

const demoPassword = 'good practice demo'

/** The path of the link in the newest mail of a kind to somebody, as soon as it is there. */
async function linkTo(page: Page, to: string, kind: MailKind, language: Language = 'en'): Promise<string> {
  const { subject } = words[language].mail.kinds[kind]
  let path = ''
  await expect(async () => {
    await page.goto(inLanguage(paths.mailbox(), language))
    const letter = page.getByRole('article', { name: subject }).filter({ hasText: to })
    const href = await letter.getByRole('link').first().getAttribute('href', { timeout: 1_000 })
    path = new URL(href ?? '', page.url()).pathname
  }).toPass()
  return path
}

/** An account of its own for a journey that changes it, made by an invitation. Gives its address. */
async function newAccount(page: Page, email: string, language: Language = 'en'): Promise<void> {
  const { people } = words[language]
  await signIn(page, 'org-admin', { language })
  await page.goto(inLanguage(paths.account(), language))
  const organisation = page.getByRole('main').locator('a[href*="/organisations/"]').first()
  const slug = /organisations\/([\w-]+)/.exec((await organisation.getAttribute('href')) ?? '')?.[1] ?? ''
  await page.goto(inLanguage(paths.organisationPeople(slug), language))
  await page.getByLabel(people.email).fill(email)
  await page.getByLabel(people.role.contributor, { exact: true }).check()
  await page.getByRole('button', { name: people.manage.inviteButton, exact: true }).click()
  const link = await page.getByLabel(people.manage.link).inputValue()
  await page.context().clearCookies()
  await page.goto(inLanguage(new URL(link).pathname, language))
  await page.getByLabel(people.name, { exact: true }).fill('Non Newcomer')
  await page.getByLabel(people.newPassword, { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: people.join.createButton }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(people.account.title)
}

function addressOf(info: Parameters<typeof unique>[0], name: string): string {
  return `${unique(info, name).replace(' ', '-')}@people.example`
}

for (const language of ['en', 'cy'] as const) {
  test(
    `a forgotten password is replaced by the link in a mail (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }, info) => {
      const { accounts, people } = words[language]
      const email = addressOf(info, `forgets-${language}`)
      await newAccount(page, email, language)
      await page.context().clearCookies()

      await page.goto(inLanguage(paths.signIn(), language))
      await page.getByRole('link', { name: accounts.forgotten.link }).click()
      await page.getByLabel(people.email).fill('nonsense')
      await page.getByRole('button', { name: accounts.forgotten.button }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel(people.email).fill(email)
      await expect(async () => {
        await page.getByRole('button', { name: accounts.forgotten.button }).click()
        await expect(page.getByRole('heading', { name: accounts.forgotten.sentTitle })).toBeVisible({
          timeout: 3_000,
        })
      }).toPass()
      await expectAccessible(page)

      await page.goto(await linkTo(page, email, 'set-password', language))
      await expectAccessible(page)
      await page.getByLabel(people.newPassword, { exact: true }).fill('three herons by the weir')
      await page.getByRole('button', { name: accounts.newPassword.button }).click()
      await expect(page.getByText(accounts.newPassword.done)).toBeVisible()
      await page.getByLabel(people.email).fill(email)
      await page.getByLabel(people.password, { exact: true }).fill('three herons by the weir')
      await page.getByRole('main').getByRole('button', { name: people.signIn.button, exact: true }).click()
      await expect(page.getByRole('button', { name: words[language].common.navigation.signOut })).toHaveCount(
        1,
      )
    },
  )
}

test(
  'an address is changed once the old one and the new one agree',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const { accounts, common, people } = words.en
    const [old, wanted] = [addressOf(info, 'old'), addressOf(info, 'wanted')]
    await newAccount(page, old)
    await page.getByRole('link', { name: `${common.change} ${people.email}` }).click()
    await page.getByLabel(accounts.email.newEmail).fill(wanted)
    await page.getByLabel(accounts.email.password, { exact: true }).fill(demoPassword)
    await page.getByRole('button', { name: accounts.email.button }).click()
    await expect(page.getByText(accounts.email.sent)).toBeVisible()
    await expectAccessible(page)

    await page.goto(await linkTo(page, old, 'agree-old-address'))
    await expectAccessible(page)
    await page.getByRole('button', { name: accounts.confirm.oldAgree }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(accounts.confirm.outcome.waiting.title)
    await page.goto(await linkTo(page, wanted, 'confirm-new-address'))
    await page.getByRole('button', { name: accounts.confirm.newAgree }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(accounts.confirm.outcome.changed.title)
    await expectAccessible(page)
    await page.goto(paths.account())
    await expect(page.getByText(wanted)).toBeVisible()
  },
)

test(
  'somebody sees where they are signed in, and signs another place out',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page, browser }, info) => {
    const { accounts, people } = words.en
    const email = addressOf(info, 'signs-in')
    await newAccount(page, email)
    const elsewhere = await (await browser.newContext()).newPage()
    await elsewhere.goto(new URL(paths.signIn(), page.url()).href)
    await elsewhere.getByLabel(people.email).fill(email)
    await elsewhere.getByLabel(people.password, { exact: true }).fill(demoPassword)
    await elsewhere.getByRole('main').getByRole('button', { name: people.signIn.button, exact: true }).click()
    await expect(elsewhere).toHaveURL(/\/work/)

    await page.goto(await linkTo(page, email, 'new-sign-in'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(accounts.sessions.title)
    await expect(page.getByText(accounts.sessions.thisOne, { exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: `${accounts.sessions.end} :` }).click()
    await expect(page.getByText(accounts.sessions.ended)).toBeVisible()
    await elsewhere.goto(new URL(paths.account(), page.url()).href)
    await expect(elsewhere).toHaveURL(/sign-in/)
    await elsewhere.context().close()
  },
)

test(
  'somebody downloads their data and deletes their account; the last administrator is told why not',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const { accounts, people, whyNot } = words.en
    const email = addressOf(info, 'leaves')
    await newAccount(page, email)
    await page.goto(paths.ownData())
    await expectAccessible(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: accounts.data.button }).click()
    expect((await download).suggestedFilename()).toMatch(/\.json$/)

    await page.getByRole('link', { name: accounts.data.deleteLink, exact: true }).click()
    await page.getByLabel(accounts.deletion.password, { exact: true }).fill('wrong password')
    await page.getByRole('button', { name: accounts.deletion.button }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel(accounts.deletion.confirm).fill(email)
    await page.getByLabel(accounts.deletion.password, { exact: true }).fill(demoPassword)
    await expect(async () => {
      await page.getByRole('button', { name: accounts.deletion.button }).click()
      await expect(page.getByText(accounts.deletion.done)).toBeVisible({ timeout: 3_000 })
    }).toPass()
    await page.getByLabel(people.email).fill(email)
    await page.getByLabel(people.password, { exact: true }).fill(demoPassword)
    await page.getByRole('main').getByRole('button', { name: people.signIn.button, exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()

    await signIn(page, 'site-admin')
    await page.goto(paths.deleteAccount())
    await expect(page.getByText(whyNot['only-site-admin'])).toBeVisible()
    await expect(page.getByRole('button', { name: accounts.deletion.button })).toHaveCount(0)
    await expectAccessible(page)
  },
)
