import { inLanguage, paths } from '#app/paths.ts'
import { expect, sendForReview, signIn, unique, words, writeCaseStudy, test } from './steps.ts'

const { work, review, home, common, agendas } = words.cy

test(
  'mae popeth yn gweithio yn Gymraeg, o’r ysgrifennu i’r agenda',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const title = unique(info, 'Ffonio’n ôl')
    await signIn(page, 'contributor', { language: 'cy' })
    await page.goto(inLanguage(paths.work(), 'cy'))
    await page.getByRole('button', { name: work.begin.button }).click()
    await expect(page).toHaveURL(/\/cy\/work\//)
    await writeCaseStudy(page, title, 'cy')
    await sendForReview(page, 'cy')

    await signIn(page, 'reviewer', { language: 'cy' })
    await page.goto(inLanguage(paths.reviewQueue(), 'cy'))
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('button', { name: work.action.claim }).click()
    await page.getByRole('button', { name: review.record.publish, exact: true }).click()
    await expect(page.getByText(review.done.published)).toBeVisible()

    await page.context().clearCookies()
    await page.goto('/cy')
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
    await page.getByLabel(home.searchLabel).fill(title)
    await page.getByRole('main').getByRole('button', { name: home.searchButton }).click()
    await page.getByRole('link', { name: title }).click()
    await expect(page).toHaveURL(/\/cy\/case-studies\//)
    await expect(page.getByText(common.untranslated)).toHaveCount(0)
    await page.getByRole('button', { name: agendas.add.button }).first().click()
    await expect(
      page.getByRole('link', { name: agendas.add.on }).or(page.getByText(agendas.add.added)).first(),
    ).toBeVisible()

    await test.step('yr un dudalen yn Saesneg, gyda nodyn mai yn Gymraeg yn unig y mae', async () => {
      await page.getByRole('link', { name: 'English' }).click()
      await expect(page).toHaveURL(/^[^/]+\/\/[^/]+\/case-studies\//)
      await expect(page.getByText(words.en.common.untranslated)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'cy')
    })
  },
)

test('every page names its twin in the other language, and the way there keeps the search', async ({
  page,
}) => {
  for (const path of [paths.home(), paths.search('damp'), paths.casebooks(), paths.help('cookies')]) {
    await page.goto(path)
    const twin = await page.locator('link[rel=alternate][hreflang=cy]').getAttribute('href')
    expect(new URL(twin ?? '').pathname).toBe(inLanguage(path.split('?')[0] ?? '', 'cy'))
    await expect(page.getByRole('link', { name: 'Cymraeg' })).toHaveAttribute('href', inLanguage(path, 'cy'))
  }
})
