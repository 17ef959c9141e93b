import { expect, test } from 'vitest'
import type { Excerpt } from '#app/domain/excerpt.ts'
import { readColumns, readImport } from '#app/use-cases/import-batches/read-import.ts'
import { aPortal, imported, recordsOf, send } from '#tests/support/imports.ts'
import { recordNow } from '#tests/support/builders.ts'

const header =
  'Case reference,Title,Report date,Decision,Body,Text,Category,Head of complaint,Recommendation,Amount'
const text = '"Complaint:\nIt was lost.\n\nFindings:\nIt was."'
const line = (reference: string, decision: string, title: string, ...cells: string[]) =>
  [reference, title, '27/03/2025', decision, 'Somewhere', text, 'Homes', ...cells].join(',')

test('lines with the same reference are one case, with the findings and recommendations of each', async () => {
  const { portal, editor } = aPortal()
  const csv = [
    header,
    line('DEMO-7001', 'Upheld', 'A lost letter', 'The letter', 'Say sorry', '100'),
    line('DEMO-7002', 'Upheld', 'Another', 'The call', '', ''),
    line('DEMO-7001', 'Upheld', '', 'The letter', 'Train the staff', ''),
    line('DEMO-7001', 'Not upheld', 'A lost letter', 'The reply', '', ''),
    line('DEMO-7003', 'Upheld', 'One title', 'The call', '', ''),
    line('DEMO-7003', 'Upheld', 'Another title', 'The wait', '', ''),
  ].join('\n')
  const found = readColumns(portal, editor, await send(portal, editor, csv))
  expect(found.choices.joins).toBe(true)
  const id = await imported(portal, editor, csv)
  const { counts, rejected } = readImport(portal, editor, id, 'en')
  expect(counts).toMatchObject({ accepted: 2, rejected: 1 })
  expect(rejected[0]?.reasons.join()).toContain('“Title”')
  const [first, second] = recordsOf(portal, id).map(
    (recordId) => recordNow(portal, recordId).draft?.content as Excerpt,
  )
  expect(first?.heads).toMatchObject([
    { text: { en: 'The letter' }, outcome: 'upheld' },
    { text: { en: 'The reply' }, outcome: 'not-upheld' },
  ])
  expect(first?.recommendations).toMatchObject([
    { text: { en: 'Say sorry' }, amount: '100' },
    { text: { en: 'Train the staff' }, amount: '' },
  ])
  expect(second?.heads).toHaveLength(1)
})

test('lines are cases of their own in a file in which no reference comes again', async () => {
  const { portal, editor } = aPortal()
  const csv = [header, line('DEMO-7001', 'Upheld', 'A lost letter', 'The letter', '', '')].join('\n')
  expect(readColumns(portal, editor, await send(portal, editor, csv)).choices.joins).toBe(false)
})
