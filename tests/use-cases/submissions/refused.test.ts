import { expect, test } from 'vitest'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import {
  caseStudy,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test('a reason about a field the record does not have is refused: nobody could show it', () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId })
  const reviewer = makeReviewer(portal)
  claim(portal, reviewer, { recordId })
  for (const field of ['nonsense', '__proto__', 'title.en']) {
    const reasons = [
      { field: '', reason: 'Too short' },
      { field, reason: 'Because' },
    ]
    expect(() => returnWithReasons(portal, reviewer, { recordId, reasons })).toThrow('bad-request')
  }
  expect(recordNow(portal, recordId).draft).toMatchObject({ status: 'in-review', returned: [] })
})

test('a note on the change is no longer than its box', () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  saveDraft(portal, writer, { recordId, lock: 1, content: caseStudy(), changeNote: 'x'.repeat(1_001) })
  expect(submit(portal, writer, { recordId })).toMatchObject({
    issues: [{ field: 'changeNote', problem: 'too-long' }],
  })
})

test('a report may be of today as soon as it is today in London', () => {
  const portal = freshPortal()
  portal.clock = () => new Date('2026-06-30T23:30:00.000Z')
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const submittedOf = (reportDate: string) =>
    submit(portal, editor, { recordId: makeDraft(portal, editor, 'excerpt', excerpt({ reportDate })) })
  expect(submittedOf('2026-07-01').ok).toBe(true)
  expect(submittedOf('2026-07-02')).toMatchObject({ issues: [{ problem: 'in-the-future' }] })
})
