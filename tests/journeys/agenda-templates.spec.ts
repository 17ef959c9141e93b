import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { bothLanguages } from '#app/messages/both.ts'
import { templateWords } from '#app/messages/template-words.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { expect, expectNoSidewaysScroll, test, words } from './steps.ts'

for (const language of ['en', 'cy'] as const) {
  test(
    `an agenda from a template holds its items around the record, and goes along in both languages (${language})`,
    { tag: ['@no-javascript', '@phone'] },
    async ({ page }) => {
      const { agendas, templates, meetings, reports } = words[language]
      const { first, last } = templateWords('complaints-panel', words[language])
      await page.goto(inLanguage(paths.agendaTemplates(), language))
      await expect(page.getByRole('heading', { level: 1, name: templates.title })).toBeVisible()
      await expectNoSidewaysScroll(page)
      const panel = page.getByRole('region', { name: meetings.form.templates['complaints-panel'] })
      for (const { title } of [...first, ...last]) await expect(panel.getByText(title)).toBeVisible()
      await panel.getByRole('button', { name: templates.start }).click()
      await expect(page.getByText(agendas.done.started)).toBeVisible()

      await page.goto(inLanguage(paths.search('damp and mould'), language))
      const card = page.getByRole('article').first()
      await card.getByRole('button', { name: agendas.add.button }).click()
      await expect(
        page.getByRole('link', { name: agendas.add.on }).or(page.getByText(agendas.add.added)).first(),
      ).toBeVisible()
      await page.goto(inLanguage(paths.agenda(), language))
      const headings = page.getByRole('main').getByRole('heading', { level: 3 })
      const behind = `${first.length + 2}. ${last[0]?.title ?? ''}`
      await expect(headings.filter({ hasText: behind })).toBeVisible()

      // Its items are there already: a second time adds none, and nothing is lost.
      await page.getByText(templates.use.summary).click()
      const chosen = page.getByLabel(templates.use.label, { exact: true })
      await chosen.selectOption(meetings.form.templates['complaints-panel'])
      await page.getByRole('button', { name: templates.use.button }).click()
      await expect(page.getByText(agendas.done.template)).toBeVisible()
      await expect(headings.filter({ hasText: behind })).toBeVisible()
      await expectNoSidewaysScroll(page)

      const languages = page.getByRole('group', { name: reports.languages })
      await languages.getByLabel(reports.language.both, { exact: true }).check()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: agendas.word, exact: true }).click(),
      ])
      const buffer = await readFile(await download.path())
      const { value: text } = await mammoth.extractRawText({ buffer })
      for (const { agendas: said } of Object.values(bothLanguages))
        expect(text).toContain(said.document.overview)
    },
  )
}
