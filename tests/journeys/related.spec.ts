import { inLanguage } from '#app/paths.ts'
import { expect, expectNoSidewaysScroll, test, words } from './steps.ts'

const damp = '/case-studies/damp-and-mould-first-visit-within-five-days'

test(
  'every kind of record leads on to others, each with its sector',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }) => {
    for (const [path, language] of [
      [damp, 'en'],
      ['/excerpts/damp-in-a-childs-bedroom', 'en'],
      [inLanguage('/casebooks/damp-mould-and-repairs', 'cy'), 'cy'],
    ] as const) {
      await page.goto(path)
      const { related } = words[language].finding
      const section = page.getByRole('region', { name: related.title })
      const cards = section.getByRole('article')
      await expect(cards.first()).toBeVisible()
      expect(await cards.count()).toBeLessThanOrEqual(6)
      const sectors = Object.values(words[language].vocabulary.sector).map((sector) => `, ${sector}`)
      for (const card of await cards.all()) {
        const text = (await card.locator('p').first().textContent()) ?? ''
        expect(
          sectors.some((sector) => text.endsWith(sector)),
          text,
        ).toBe(true)
      }
      await expectNoSidewaysScroll(page)
    }
  },
)

test('what other sectors did comes first', async ({ page }) => {
  await page.goto(damp)
  const { finding } = words.en
  const headings = page
    .getByRole('region', { name: finding.related.title })
    .getByRole('heading', { level: 3 })
  await expect(headings.first()).toHaveText(finding.related.elsewhere)
})
