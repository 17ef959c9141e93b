import { inLanguage, paths } from '#app/paths.ts'
import { startDirectory, type Directory } from '#tests/support/directory.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, words } from './steps.ts'

const slug = 'dyffryn-enghraifft-county-council'
const domain = 'dyffryn.example'

let directory: Directory
test.beforeAll(async ({}, { project }) => {
  directory = await startDirectory(`${project.use.baseURL}${paths.signInReturn()}`)
})
test.afterAll(() => directory.close())

for (const language of ['en', 'cy'] as const) {
  test(
    `people sign in through their organisation once an administrator has connected it (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }, { project }) => {
      // Five people sign in, one after the other.
      test.slow()
      const { openid, people, common } = words[language]
      const say = openid.connection
      const at = (path: string) => inLanguage(path, language)
      const email = `${project.name}-${language}@${domain}`
      // A person of the directory is known again whatever their address has become, so each journey brings its own.
      const somebody = `somebody-${language}`
      directory.accounts.set(somebody, { sub: email, email, email_verified: true, name: 'Sali Syml' })
      directory.accounts.set('stranger', { sub: 'x', email: 'x@elsewhere.example', email_verified: true })

      await test.step('a portal administrator connects the directory', async () => {
        await signIn(page, 'site-admin', { language })
        await page.goto(at(paths.organisationSignIn(slug)))
        await page.getByLabel(say.facts.issuer).fill(directory.issuer)
        await page.getByLabel(say.facts.clientId).fill(directory.clientId)
        await page.getByLabel(say.clientSecret).fill(directory.clientSecret)
        await page.getByLabel(say.facts.domains).fill(domain)
        await page.getByLabel(say.newPeopleChoice.contributor).check()
        await page.getByLabel(say.enabled).check()
        await page.getByRole('button', { name: say.save, exact: true }).click()
        await expect(page.getByRole('alert')).toBeVisible()
        await expect(page.getByLabel(say.facts.issuer)).toHaveValue(directory.issuer)
        await expectAccessible(page)
        await page.getByLabel(say.clientSecret).fill(directory.clientSecret)
        await page.getByLabel(say.confirmed).check()
        // The button takes no second click within a second, and the first one was refused.
        await expect(async () => {
          await page.getByRole('button', { name: say.save, exact: true }).click()
          await expect(page.getByText(say.saved)).toBeVisible({ timeout: 3_000 })
        }).toPass()
        await expectAccessible(page)
      })

      await test.step('the organisation’s administrator sees it and cannot change it', async () => {
        await signIn(page, 'org-admin', { language })
        await page.goto(at(paths.organisationSignIn(slug)))
        await expect(page.getByText(directory.issuer)).toBeVisible()
        await expect(page.getByRole('button', { name: say.save, exact: true })).toHaveCount(0)
      })

      const goThere = async (who: string) => {
        await page.context().clearCookies()
        await page.goto(at(paths.signIn(paths.account())))
        await page.getByLabel(people.email).fill(`anybody@${domain}`)
        await page.getByRole('button', { name: openid.signIn.ask }).click()
        const offer = page.getByRole('button', { name: /Dyffryn Enghraifft/ })
        await expect(offer).toBeVisible()
        await expectAccessible(page)
        await offer.click()
        await page.getByRole('button', { name: who, exact: true }).click()
      }

      await test.step('somebody of theirs comes in', async () => {
        await goThere(somebody)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(people.account.title)
        await expect(page.getByText(email)).toBeVisible()
        await expect(page.getByRole('button', { name: common.navigation.signOut })).toHaveCount(1)
      })

      await test.step('somebody with a foreign address does not, and is told why', async () => {
        await goThere('stranger')
        await expect(page.getByText(openid.refused.why['foreign-domain'])).toBeVisible()
        await expectAccessible(page)
      })

      await test.step('the connection is removed', async () => {
        await signIn(page, 'site-admin', { language })
        await page.goto(at(paths.organisationSignIn(slug)))
        await page.getByRole('button', { name: say.remove }).click()
        await expect(page.getByText(say.removed)).toBeVisible()
      })
    },
  )
}
