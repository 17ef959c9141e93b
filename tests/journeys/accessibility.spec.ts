import type { Page } from 'playwright/test'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { everything } from '#search/query.ts'
import { expect, signIn, words, type Who, test } from './steps.ts'
import { expectAccessible } from './axe.ts'

/** Pages anybody can open, in normal and in empty states. */
const open = [
  paths.home(),
  paths.search('damp'),
  paths.search('zzqx'),
  `${paths.searchBy('theme', 'mental-health')}&kind=excerpt&sort=oldest`,
  paths.casebooks(),
  paths.openData(),
  paths.apiReference(),
  paths.embed(paths.search('damp')),
  '/casebooks/our-findings-health-spring-2026',
  '/case-studies/damp-and-mould-first-visit-within-five-days',
  '/excerpts/cynnig-rhagweithiol-ar-ward-dementia',
  paths.organisations(),
  paths.organisation('tai-enghraifft'),
  paths.agenda(),
  paths.help(),
  paths.help('accessibility'),
  paths.help('writing-a-case-study'),
  paths.signIn(),
  '/no-such-page',
]

const council = 'dyffryn-enghraifft-county-council'

const signedIn: Partial<Record<Who, string[]>> = {
  contributor: [
    ...[paths.work(), paths.account(), paths.agendas(), paths.savedSearches()],
    paths.saveSearch({ ...everything, words: 'damp' }),
  ],
  reviewer: [paths.reviewQueue()],
  'org-admin': [paths.organisationPeople(council), paths.organisationTokens(council)],
  'site-admin': [paths.otherPortals()],
}

for (const language of languages) {
  test(`axe finds nothing on the open pages (${language})`, { tag: '@phone' }, async ({ page }) => {
    test.setTimeout(240_000)
    for (const path of open) {
      await page.goto(inLanguage(path, language))
      await expectAccessible(page)
    }
  })

  test(`axe finds nothing on the pages behind sign-in (${language})`, { tag: '@phone' }, async ({ page }) => {
    test.setTimeout(240_000)
    for (const [who, list] of Object.entries(signedIn)) {
      await signIn(page, who as Who, { language })
      for (const path of list) {
        await page.goto(inLanguage(path, language))
        await expectAccessible(page)
      }
    }
    await page.goto(inLanguage('/case-studies/damp-and-mould-first-visit-within-five-days', language))
    const follow = page.getByRole('link', { name: words[language].alerts.follow.link.record })
    await page.goto((await follow.getAttribute('href')) ?? '')
    await expect(page.getByRole('radio').first()).toBeVisible()
    await expectAccessible(page)
  })

  test(
    `axe finds nothing on forms with and without errors (${language})`,
    { tag: '@phone' },
    async ({ page }) => {
      test.setTimeout(240_000)
      await page.goto(inLanguage(paths.signIn(), language))
      await page
        .getByRole('main')
        .getByRole('button', { name: words[language].people.signIn.button, exact: true })
        .click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
      for (const [who, kind] of [
        ['contributor', null],
        ['editor', 'excerpt'],
        ['editor', 'casebook'],
      ] as const) {
        await formsOf(page, language, who, kind)
      }
    },
  )
}

async function formsOf(
  page: Page,
  language: Language,
  who: Who,
  kind: 'excerpt' | 'casebook' | null,
): Promise<void> {
  const { work, writing, vocabulary } = words[language]
  await signIn(page, who, { language })
  await page.goto(inLanguage(paths.work(), language))
  if (kind !== null) await page.getByLabel(vocabulary.recordKind[kind], { exact: true }).check()
  await page.getByRole('button', { name: work.begin.button }).click()
  const name =
    kind === null ? writing.tasks.first : work.edit.title(vocabulary.recordKind[kind].toLowerCase())
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await expectAccessible(page)
  const button = kind === 'casebook' ? work.edit.arrange : writing.form.check
  await page.getByRole('button', { name: button }).click()
  if (kind === 'casebook') await expect(page).toHaveURL(/sections/)
  else await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
}

test('the keyboard reaches search and its results, and focus can be seen', async ({ page }) => {
  await page.goto(paths.home())
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words.en.common.skipToContent })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(words.en.home.searchLabel)).toBeFocused()
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  )
  expect(outline).not.toBe('none')
  await page.keyboard.type('damp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=damp/)
  await expect(page.getByRole('status').first()).toContainText('damp')
})
