import { TOTP } from 'otpauth'
import type { Page } from 'playwright/test'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { demoPassword, expect, signIn, test, words, type Who } from './steps.ts'

/** What the app shows; a code that was used already waits for the next half minute. */
async function nextCode(secret: string, used: Set<string>): Promise<string> {
  const app = new TOTP({ secret })
  // One step ahead of the clock is still taken: so nobody waits for more than one.
  const codes = [0, 30_000].map((ahead) => app.generate({ timestamp: Date.now() + ahead }))
  const fresh = codes.find((code) => !used.has(code))
  if (fresh === undefined) throw new Error('Both codes are used')
  for (const code of codes.slice(0, codes.indexOf(fresh) + 1)) used.add(code)
  return fresh
}

async function setUp(
  page: Page,
  language: Language,
  used: Set<string>,
): Promise<{ secret: string; codes: string[] }> {
  const { secondFactor: say } = words[language]
  await page.getByLabel(say.begin.password, { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: say.begin.button, exact: true }).click()
  await expect(page.getByRole('img', { name: say.setUp.picture })).toBeVisible()
  await expectAccessible(page)
  const secret = (await page.locator('.app-set-up-key').innerText()).replaceAll(' ', '')
  await page.getByLabel(say.setUp.code).fill(await nextCode(secret, used))
  await page.getByRole('button', { name: say.setUp.button }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.recovery.title)
  await expectAccessible(page)
  const codes = await page
    .getByRole('list', { name: say.recovery.list })
    .getByRole('listitem')
    .allInnerTexts()
  expect(codes).toHaveLength(10)
  return { secret, codes }
}

/** The first of the two pages. */
async function givePassword(page: Page, who: Who, language: Language): Promise<void> {
  await page.context().clearCookies()
  const { people, secondFactor } = words[language]
  await page.goto(inLanguage(paths.signIn(), language))
  await page.getByLabel(people.email).fill(`${who}@demo.example`)
  await page.getByLabel(people.password, { exact: true }).fill(demoPassword)
  await page.getByRole('main').getByRole('button', { name: people.signIn.button, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(secondFactor.code.title)
}

for (const language of ['en', 'cy'] as const) {
  test(
    `somebody sets up two-step sign-in, comes in by a code and by a recovery code, and switches it off (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }) => {
      test.slow()
      const { common, secondFactor: say } = words[language]
      const used = new Set<string>()
      const signedIn = page.getByRole('button', { name: common.navigation.signOut })
      await signIn(page, 'charity', { language })
      await page.goto(inLanguage(paths.account(), language))
      await page.getByRole('link', { name: say.account.link }).click()
      const { secret, codes } = await setUp(page, language, used)
      await page.getByRole('button', { name: say.recovery.done }).click()
      await expect(page.getByText(say.state.on)).toBeVisible()
      await expectAccessible(page)

      await test.step('a wrong code is refused beside the field, the right one comes in', async () => {
        await givePassword(page, 'charity', language)
        await expectAccessible(page)
        await page.getByLabel(say.code.label, { exact: true }).fill('000000')
        await page.getByRole('button', { name: say.code.button, exact: true }).click()
        await expect(page.getByRole('alert')).toBeVisible()
        await page.getByLabel(say.code.label, { exact: true }).fill(await nextCode(secret, used))
        await page.getByRole('button', { name: say.code.button, exact: true }).click()
        await expect(signedIn).toHaveCount(1)
      })

      await test.step('without the phone, a recovery code comes in', async () => {
        await givePassword(page, 'charity', language)
        await page.getByText(say.code.lost).click()
        await page.getByLabel(say.code.recoveryCode).fill(codes[0] ?? '')
        await page.getByRole('button', { name: say.code.recoveryButton }).click()
        await expect(signedIn).toHaveCount(1)
      })

      await test.step('it is switched off by the password and a code', async () => {
        await page.goto(inLanguage(paths.secondFactor(), language))
        await expect(page.getByText(say.recovery.left(9))).toBeVisible()
        await page.getByLabel(say.begin.password, { exact: true }).fill(demoPassword)
        await page.getByLabel(say.off.code).fill(codes[1] ?? '')
        await page.getByRole('button', { name: say.off.button }).click()
        await expect(page.getByText(say.off.done, { exact: true })).toBeVisible()
      })
    },
  )
}

for (const language of languages) {
  test(`where the portal requires it, an editor sets it up before anything else, and an administrator resets it (${language})`, async ({
    page,
  }) => {
    const { admin, common, secondFactor: say, siteAccounts, siteSettings } = words[language]
    const at = (path: string) => inLanguage(path, language)
    await signIn(page, 'site-admin', { language })
    await page.goto(at(paths.portalSettings()))
    await page.getByLabel(siteSettings.totpRequired.label).check()
    await page.getByRole('button', { name: siteSettings.save }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.title)
    const used = new Set<string>()
    const { secret, codes } = await setUp(page, language, used)
    await page.goto(at(paths.admin()))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(admin.title)

    await test.step('an editor who goes to their work is led to set it up', async () => {
      await signIn(page, 'editor', { language })
      await page.goto(at(paths.work()))
      await expect(page.getByText(say.required)).toBeVisible()
      await setUp(page, language, new Set())
      await page.goto(at(paths.work()))
      await expect(page).toHaveURL(/\/work$/)
    })

    await test.step('the requirement is taken back', async () => {
      await givePassword(page, 'site-admin', language)
      await page.getByLabel(say.code.label, { exact: true }).fill(await nextCode(secret, used))
      await page.getByRole('button', { name: say.code.button, exact: true }).click()
      await expect(page.getByRole('button', { name: common.navigation.signOut })).toHaveCount(1)
      await page.goto(at(paths.portalSettings()))
      await page.getByLabel(siteSettings.totpRequired.label).uncheck()
      await page.getByRole('button', { name: siteSettings.save }).click()
      await expect(page.getByText(siteSettings.saved)).toBeVisible()
    })

    await test.step('the administrator resets the editor’s, and switches off their own', async () => {
      await page.goto(at(paths.accounts()))
      await page.getByLabel(siteAccounts.find.label).fill('editor@demo')
      await page.getByRole('button', { name: siteAccounts.find.button, exact: true }).click()
      await page
        .getByRole('main')
        .getByRole('link', { name: /Editor/ })
        .click()
      await page.locator('button[value="reset-second-factor"]').click()
      await expect(page.getByText(siteAccounts.done.reset, { exact: true })).toBeVisible()
      await page.goto(at(paths.secondFactor()))
      await page.getByLabel(say.begin.password, { exact: true }).fill(demoPassword)
      await page.getByLabel(say.off.code).fill(codes[0] ?? '')
      await page.getByRole('button', { name: say.off.button }).click()
      await expect(page.getByText(say.off.done, { exact: true })).toBeVisible()
    })
  })
}
