import { expect, test } from 'vitest'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { everything } from '#search/query.ts'
import {
  caseStudy,
  makeContributor,
  makeOrganisation,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

function published() {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
  const read = () => readRecord(portal, null, recordNow(portal, recordId), 'en')
  return { portal, writer, recordId, read }
}

const input = { explanation: '', replacedBy: '' }

test('published in error: gone from search at once, and its address says so', async () => {
  const { portal, writer, recordId, read } = published()
  expect(withdraw(portal, writer, { ...input, recordId, reason: 'published-in-error' }).ok).toBe(true)
  expect(read()).toEqual({ face: 'gone', why: null })
  expect((await searchRecords(portal, everything)).total).toBe(0)
})

test('replaced: its address leads to the other record, which must be one that readers can see', () => {
  const { portal, writer, recordId, read } = published()
  const replaced = { ...input, recordId, reason: 'replaced' } as const
  for (const replacedBy of ['', 'nothing', recordId]) {
    expect(withdraw(portal, writer, { ...replaced, replacedBy })).toMatchObject({
      issues: [{ field: 'replacedBy', problem: 'replacement-required' }],
    })
  }
  const other = makePublished(portal, 'case-study', caseStudy(), writer)
  expect(withdraw(portal, writer, { ...replaced, replacedBy: other }).ok).toBe(true)
  expect(read()).toMatchObject({ face: 'moved', to: { id: other } })
})

test('no longer current: still readable, with a notice that must be given, but not found', async () => {
  const { portal, writer, recordId, read } = published()
  const old = { ...input, recordId, reason: 'no-longer-current' } as const
  expect(withdraw(portal, writer, old).ok).toBe(false)
  expect(withdraw(portal, writer, { ...old, explanation: 'The law has changed.' }).ok).toBe(true)
  expect(read()).toMatchObject({ face: 'page', record: { notice: 'The law has changed.' } })
  expect((await searchRecords(portal, everything)).total).toBe(0)
})

test('somebody else’s contributor may not withdraw', () => {
  const { portal, recordId } = published()
  const stranger = makeContributor(portal, makeOrganisation(portal))
  expect(() => withdraw(portal, stranger, { ...input, recordId, reason: 'published-in-error' })).toThrow(
    'not-your-organisation',
  )
})
