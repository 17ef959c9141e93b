import { expect, test } from 'vitest'
import type { Excerpt } from '#app/domain/excerpt.ts'
import type { Portal } from '#app/portal.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { english, excerpt, makeOrganisation, makePublished, recordNow } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

function fieldsBelow(portal: Portal, given: Partial<Excerpt> = {}) {
  const read = readRecord(
    portal,
    null,
    recordNow(portal, makePublished(portal, 'excerpt', excerpt(given))),
    'en',
  )
  if (read.face !== 'page') throw new Error('It is not a page')
  return read.record.groups.flatMap((group) => group.fields)
}

test('what stands at the head of an excerpt does not stand below it again', () => {
  const keys = fieldsBelow(freshPortal()).map((field) => field.key)
  expect(keys).toContain('references')
  for (const key of ['title', 'summary', 'anonymousBody', 'reportDate']) expect(keys).not.toContain(key)
})

test('a body that is named at the head leaves its description to stand below', () => {
  const portal = freshPortal()
  const keys = fieldsBelow(portal, { caseAgainst: makeOrganisation(portal).id }).map((field) => field.key)
  expect(keys).toContain('anonymousBody')
  expect(keys).not.toContain('caseAgainst')
})

test('case references are a list, not a table of one column', () => {
  const references = [{ reference: 'DEMO-0001' }, { reference: 'DEMO-0002' }]
  expect(fieldsBelow(freshPortal(), { references })).toContainEqual({
    key: 'references',
    kind: 'list',
    values: ['DEMO-0001', 'DEMO-0002'],
  })
})

test.each([
  ['4860', '£4,860'],
  ['£1,250', '£1,250'],
  ['99.5', '£99.50'],
])('an amount of %s reads %s', (amount, read) => {
  const [text, rest] = [
    english('Pay Mrs A.'),
    { kind: 'financial-redress', beneficiary: '', due: '', within: '', status: '' } as const,
  ]
  const rows = fieldsBelow(freshPortal(), { recommendations: [{ id: '', text, amount, ...rest }] }).find(
    (field) => field.kind === 'rows' && field.key === 'recommendations',
  )
  expect(rows).toMatchObject({ rows: [expect.arrayContaining([{ text: read, language: 'en' }])] })
})
