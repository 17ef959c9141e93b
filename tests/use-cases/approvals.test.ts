import { describe, expect, test } from 'vitest'
import { approvalQueue, countApprovals } from '#app/use-cases/approvals/approval-queue.ts'
import { readApproval } from '#app/use-cases/approvals/read-approval.ts'
import { readApproverNotice } from '#app/use-cases/approvals/read-approver-notice.ts'
import { switchApproverStep } from '#app/use-cases/organisations/switch-approver-step.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { signOff } from '#app/use-cases/submissions/sign-off.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import type { Person } from '#app/domain/person.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function waiting(portal: TestPortal, writerOf?: (home: ReturnType<typeof makeOrganisation>) => Person) {
  const home = makeOrganisation(portal)
  const admin = makePerson(portal, { name: 'Ada Min', in: home, roles: ['org-admin'] })
  switchApproverStep(portal, admin, { organisationId: home.id, on: true })
  const writer = writerOf?.(home) ?? makeContributor(portal, home)
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId })
  return { home, admin, writer, recordId }
}

describe('the queue of approvers', () => {
  test('holds what waits in their own organisations, with its age and writers, longest waiting first', () => {
    const portal = freshPortal()
    const { home, writer, recordId } = waiting(portal)
    portal.pass({ days: 4 })
    const second = makeDraft(portal, writer, 'case-study', caseStudy())
    submit(portal, writer, { recordId: second })
    waiting(portal)
    const approver = makePerson(portal, { in: home, roles: ['approver'] })
    const found = approvalQueue(portal, approver, 'en')
    expect(found.map(({ id, daysWaiting, writers }) => [id, daysWaiting, writers])).toEqual([
      [recordId, 4, [writer.name]],
      [second, 0, [writer.name]],
    ])
    expect(countApprovals(portal, approver)).toBe(2)
    expect(() => approvalQueue(portal, writer, 'en')).toThrow('needs-approver')
    expect(countApprovals(portal, writer)).toBe(0)
  })

  test('says why an approver may not decide on what they wrote, and does not count it', () => {
    const portal = freshPortal()
    const both = (home: ReturnType<typeof makeOrganisation>) =>
      makePerson(portal, { in: home, roles: ['contributor', 'approver'] })
    const { writer } = waiting(portal, both)
    expect(approvalQueue(portal, writer, 'en')).toMatchObject([{ whyNotDecide: 'own-work' }])
    expect(countApprovals(portal, writer)).toBe(0)
  })
})

test('an approver sees what changed since the reviewers had it', async () => {
  const portal = freshPortal()
  const { home, writer, recordId } = waiting(portal)
  const approver = makePerson(portal, { in: home, roles: ['approver'] })
  const lock = () => recordNow(portal, recordId).draft?.lock ?? -1
  expect((await readApproval(portal, approver, recordId, 'en')).changes).toBeNull()
  signOff(portal, approver, { recordId, lock: lock() })
  await expect(readApproval(portal, approver, recordId, 'en')).rejects.toThrow('wrong-state')
  const reviewer = makeReviewer(portal)
  claim(portal, reviewer, { recordId })
  returnWithReasons(portal, reviewer, { recordId, reasons: [{ field: '', reason: 'Say more' }] })
  saveDraft(portal, writer, { recordId, lock: lock(), content: caseStudy({ problem: english('More now') }) })
  submit(portal, writer, { recordId })
  const { changes } = await readApproval(portal, approver, recordId, 'en')
  expect(changes?.since).toBe('sent')
  expect(JSON.stringify(changes)).toContain('More now')
})

describe('whom a draft waits for', () => {
  test('approvers who did not write it; suspended ones count as none', () => {
    const portal = freshPortal()
    const { home, writer, recordId } = waiting(portal)
    expect(readApproverNotice(portal, writer, recordId)).toMatchObject({
      approvers: [],
      administrators: ['Ada Min'],
      mayManage: false,
    })
    makePerson(portal, { name: 'Ap Prover', in: home, roles: ['approver'] })
    expect(readApproverNotice(portal, writer, recordId)?.approvers).toEqual(['Ap Prover'])
  })

  test('nobody, for what waits for no approver', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
    expect(readApproverNotice(portal, writer, recordId)).toBeNull()
  })
})
