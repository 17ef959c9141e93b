import { expect, test } from 'vitest'
import { readRecord, readForWork } from '#app/use-cases/records/read-record.ts'
import {
  caseStudy,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:alert(1)//https:'])(
  'a link to %s in a draft is words to its reviewer, not a link',
  (reportLink) => {
    const portal = freshPortal()
    const editor = makeEditor(portal, makeOmbudsman(portal))
    const recordId = makeDraft(portal, editor, 'excerpt', excerpt({ reportLink }))
    const { groups } = readForWork(portal, editor, { recordId, number: 'draft' }, 'en')
    const shown = groups.flatMap((group) => group.fields).find(({ key }) => key === 'reportLink')
    expect(shown).toMatchObject({ kind: 'text', text: reportLink })
  },
)

test('private contact and review date are for writers, and on no public page', () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const study = caseStudy({ privateContact: 'Siân Preifat', reviewBy: '2027-03' })
  const recordId = makePublished(portal, 'case-study', study, writer)
  for (const visitor of [null, writer]) {
    const page = JSON.stringify(readRecord(portal, visitor, recordNow(portal, recordId), 'en'))
    expect(page).not.toMatch(/Preifat|privateContact|reviewBy/)
  }
  const desk = JSON.stringify(readForWork(portal, writer, { recordId, number: 'draft' }, 'en'))
  expect(desk).toContain('Siân Preifat')
})
