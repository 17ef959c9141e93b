import { expect, test } from 'vitest'
import type { Excerpt } from '#app/domain/excerpt.ts'
import { vocabulary } from '#app/messages/en/vocabulary.ts'
import { readImport } from '#app/use-cases/import-batches/read-import.ts'
import { aPortal, imported, recordsOf } from '#tests/support/imports.ts'
import { recordNow } from '#tests/support/builders.ts'

const { outcome, recommendationKind } = vocabulary
const header =
  'Case reference,Title,Report date,Decision,Text,Category,Body,Head of complaint,Recommendation,Kind,Amount,Due date'
const text = '"Complaint:\nIt was lost.\n\nFindings:\nIt was."'
const row = (reference: string, ...cells: string[]) =>
  [reference, 'A case', '27/03/2025', cells[0], text, 'Homes', 'Somewhere', ...cells.slice(1)].join(',')

async function importedRows(...rows: string[]) {
  const { portal, editor } = aPortal()
  const id = await imported(portal, editor, [header, ...rows].join('\n'))
  const contents = recordsOf(portal, id).map(
    (recordId) => recordNow(portal, recordId).draft?.content as Excerpt,
  )
  const read = readImport(portal, editor, id, 'en')
  return { contents, read }
}

const recommendationsOf = ({ recommendations }: Excerpt) =>
  recommendations.map(({ text, kind, amount, due }) => [text.en, kind, amount, due])

test('several entries in one cell go with those of the others by their order', async () => {
  const kinds = [recommendationKind.apology, '', recommendationKind.training].join(';')
  const heads = [`${outcome.upheld};Maladministration`, 'The delay;The reply'] as const
  const { contents } = await importedRows(
    row('DEMO-7001', ...heads, 'Apologise;Pay;Train', kinds, ';250;', '1 May 2025;;2 June 2025'),
  )
  const [content] = contents
  expect(content?.heads).toMatchObject([
    { text: { en: 'The delay' }, outcome: 'upheld', wording: '' },
    { text: { en: 'The reply' }, outcome: 'upheld', wording: 'Maladministration' },
  ])
  expect(content && recommendationsOf(content)).toEqual([
    ['Apologise', 'apology', '', '2025-05-01'],
    ['Pay', 'other', '250', ''],
    ['Train', 'training', '', '2025-06-02'],
  ])
})

test('a single entry is the first one’s for amounts and words, and everyone’s for days and kinds', async () => {
  const kind = recommendationKind.apology
  const { contents } = await importedRows(
    row(
      'DEMO-7001',
      `${outcome.upheld};${outcome['not-upheld']}`,
      'The delay',
      'Say sorry;Pay',
      kind,
      '250',
      '1 May 2025',
    ),
    row('DEMO-7002', outcome.upheld, 'The delay; and the reply', '', '', '', ''),
  )
  const [several, one] = contents
  expect(several?.heads.map(({ text }) => text.en)).toEqual(['The delay', 'Part 2 of the complaint'])
  expect(several && recommendationsOf(several)).toEqual([
    ['Say sorry', 'apology', '250', '2025-05-01'],
    ['Pay', 'apology', '', '2025-05-01'],
  ])
  expect(one?.heads.map(({ text }) => text.en)).toEqual(['The delay; and the reply'])
})

test('an entry too many is said, and not lost', async () => {
  const { read } = await importedRows(row('DEMO-7001', outcome.upheld, '', 'Say sorry;Pay', '', '1;2;3', ''))
  expect(read.counts).toMatchObject({ accepted: 0, rejected: 1 })
  expect(read.rejected[0]?.reasons.join()).toContain('1;2;3')
})
