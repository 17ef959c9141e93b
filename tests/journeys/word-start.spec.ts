import { paths } from '#app/paths.ts'
import { bullet, heading, paragraph, table, titleLine, wordFile } from '#tests/support/word-files.ts'
import { expectAccessible } from './axe.ts'
import { expect, signIn, test, unique, words } from './steps.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test(
  'a writer begins from a Word file, decides where its parts go, and copies what came of it',
  { tag: ['@phone', '@no-javascript'] },
  async ({ page }, info) => {
    const { wordStart, fields, lineage, work } = words.en
    const title = unique(info, 'Ringing back')
    const file = await wordFile([
      titleLine(title),
      paragraph('Letters waited for weeks. We rang people back.'),
      heading('Background'),
      paragraph('Nobody owned the replies.'),
      heading('What we did'),
      bullet('rang back'),
      bullet('wrote less'),
      heading('Results'),
      table([
        ['Measure', 'Before', 'After'],
        ['Same day', '41%', '93%'],
      ]),
      heading('Appendix A'),
      paragraph('Who was in the room.'),
    ])
    await signIn(page, 'contributor')
    await page.goto(paths.work())
    await page.getByRole('link', { name: wordStart.offerLink }).click()
    await page.getByRole('button', { name: wordStart.read }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page
      .getByLabel(wordStart.file)
      .setInputFiles({ name: 'report.docx', mimeType: type, buffer: Buffer.from(file) })
    await page.getByRole('button', { name: wordStart.read }).click()

    await expect(page.getByRole('heading', { level: 1, name: wordStart.place.title })).toBeVisible()
    const goesTo = (part: string) => page.getByLabel(`${wordStart.place.goesTo}: ${part}`)
    await expect(goesTo('Background')).toHaveValue('problem')
    await expect(goesTo('Appendix A')).toHaveValue('note')
    await expect(page.getByRole('table')).toBeVisible()
    await expectAccessible(page)
    await goesTo('Background').selectOption({ label: fields.caseStudy.summary.label })
    await page.getByRole('button', { name: wordStart.place.begin }).click()

    await expect(page.getByText(title).first()).toBeVisible()
    await page.getByRole('link', { name: wordStart.note.link }).click()
    await expect(page.getByText('Who was in the room.')).toBeVisible()
    await page.getByRole('button', { name: wordStart.note.putAway }).click()

    await page.getByRole('link', { name: work.desk.seeAll }).click()
    await expect(page.getByText('Nobody owned the replies.')).toBeVisible()
    await expect(page.getByRole('cell', { name: '93%' })).toBeVisible()
    await page.goBack()
    await page.getByRole('link', { name: lineage.desk.copy }).click()
    await page.getByRole('button', { name: lineage.copy.button }).click()
    await expect(page.getByText(`${lineage.copyOf} ${title}`).first()).toBeVisible()
  },
)
