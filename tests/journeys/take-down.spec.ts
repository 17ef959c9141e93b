import { inLanguage, paths } from '#app/paths.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, words } from './steps.ts'

const { afterPublishing, agendas, whyNot } = words.en
const { takeDown } = afterPublishing

/** Each project erases another one: none comes back. */
const victims: Record<string, { slug: string; title: string }> = {
  desktop: {
    slug: 'a-cup-of-tea-before-a-conduct-complaint',
    title: 'A cup of tea before a conduct complaint',
  },
  phone: {
    slug: 'a-grant-form-cut-from-31-questions-to-nine',
    title: 'A grant form cut from 31 questions to nine',
  },
  'no-javascript': {
    slug: 'a-phone-call-to-the-family-at-two-oclock',
    title: 'A phone call to the family at two',
  },
}

test(
  'an administrator takes a case study down for good',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page, request }, info) => {
    const { slug, title } = victims[info.project.name] ?? { slug: '', title: '' }
    const record = { kind: 'case-study', slug } as const

    await test.step('it is on an agenda', async () => {
      await signIn(page, 'site-admin')
      await page.goto(paths.record(record))
      await page.getByRole('button', { name: agendas.add.button }).first().click()
      await expect(
        page.getByRole('link', { name: agendas.add.on }).or(page.getByText(agendas.add.added)).first(),
      ).toBeVisible()
    })

    await test.step('the page says what goes, and asks why', async () => {
      await page.goto(paths.record(record))
      await page.getByRole('link', { name: takeDown.link }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(takeDown.title)
      await expect(page.getByText(takeDown.goes.editions(1))).toBeVisible()
      await expect(page.getByText(takeDown.goes.agendas(1))).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel(takeDown.legalNote).fill('Case 12/34')
      await page.getByRole('button', { name: takeDown.button }).click()
      await expect(page.getByRole('alert')).toContainText(takeDown.reason)
      await expect(page.getByLabel(takeDown.legalNote)).toHaveValue('Case 12/34')
      await expectAccessible(page)
    })

    await test.step('it is gone', async () => {
      await page.getByLabel(takeDown.reasons['personal-information']).check()
      await page.getByRole('button', { name: takeDown.button }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(takeDown.doneTitle)
      await expectAccessible(page)
    })

    await test.step('its addresses say so, in both languages', async () => {
      for (const path of [
        paths.record(record),
        paths.history(record),
        paths.publicEdition({ ...record, number: 1 }),
        paths.citation(record, 'ris', 1),
      ]) {
        for (const language of ['en', 'cy'] as const) {
          const answer = await request.get(inLanguage(path, language))
          expect([path, answer.status()]).toEqual([path, 410])
          expect(answer.headers()['cache-control']).toContain('no-store')
          expect(await answer.text()).not.toContain(title)
        }
      }
      await page.goto(paths.record(record))
      await expect(page.getByText(whyNot['taken-down'])).toBeVisible()
      await page.goto(inLanguage(paths.record(record), 'cy'))
      await expect(page.getByText(words.cy.whyNot['taken-down'])).toBeVisible()
    })

    await test.step('search, feeds and the agenda have nothing of it', async () => {
      for (const path of ['/search?q=', '/search.atom?q=', '/search.json?q=', '/search.csv?q=']) {
        const answer = await request.get(path + encodeURIComponent(`"${title}"`))
        expect(answer.status()).toBe(200)
        expect((await answer.text()).split(slug)).toHaveLength(1)
      }
      await page.goto(paths.agenda())
      await expect(page.getByText(agendas.standing.takenDown).first()).toBeVisible()
      await expect(page.getByText(title)).toHaveCount(0)
    })
  },
)
