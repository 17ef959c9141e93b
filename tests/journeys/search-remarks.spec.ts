import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expect, test, words } from './steps.ts'

for (const language of languages) {
  test(
    `what a search did of its own accord is said where its count is announced (${language})`,
    { tag: '@no-javascript' },
    async ({ page }) => {
      const { search } = words[language]
      const said = page.getByRole('status').first()
      const open = (address: string) => page.goto(inLanguage(address, language))

      await open(paths.search('complaint xyzzyq '))
      await expect(said).toContainText(search.leftOut('“xyzzyq”', 0))
      await open(`${paths.search('complaint')}&theme=dragons`)
      await expect(said).toContainText(search.unknown('dragons'))
      await open(paths.search(`complaint ${'x'.repeat(600)} `))
      await expect(said).toContainText(search.cut)

      await open(paths.search('safegaurding '))
      await expect(said).toContainText(search.meant)
      await said.getByRole('link', { name: 'safeguarding' }).click()
      await expect(page.locator('#q')).toHaveValue('safeguarding')
      await expect(said).not.toContainText(search.meant)

      await open(`${paths.search()}?page=99999`)
      const last = Number(new URL(page.url()).searchParams.get('page'))
      expect(last).toBeGreaterThan(1)
      await expect(said).toContainText(search.page(last, last))
    },
  )
}
