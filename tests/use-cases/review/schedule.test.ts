import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { TypedTime } from '#app/domain/read-schedule.ts'
import type { Portal } from '#app/portal.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publishDue } from '#app/use-cases/submissions/publish-due.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { schedule } from '#app/use-cases/submissions/schedule.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { unschedule } from '#app/use-cases/submissions/unschedule.ts'
import { timelineOf } from '#db/journal.ts'
import { updatePerson } from '#db/people.ts'
import { scheduleOf } from '#db/reviewing.ts'
import { auditLog } from '#db/schema/schema.ts'
import {
  caseStudy,
  checkAnonymity,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** The tests' clock says 10:00 on 2 March 2026; this is a day and an hour later. */
const tomorrow: TypedTime = { day: '2026-03-03', time: '11am', which: '' }

function inReview(portal: Portal) {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const reviewer = makeReviewer(portal)
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  return { writer, reviewer, recordId }
}

const deedsOf = (portal: Portal, recordId: string) =>
  portal.db
    .select()
    .from(auditLog)
    .all()
    .filter(({ subject }) => subject === recordId)
    .map(({ deed }) => deed)

describe('approving', () => {
  test('an approved submission is published by another reviewer, never by its writer', () => {
    const portal = freshPortal()
    const { reviewer, recordId, writer } = inReview(portal)
    expect(approve(portal, reviewer, { recordId }).ok).toBe(true)
    expect(recordNow(portal, recordId).draft?.status).toBe('approved')
    expect(() => publish(portal, writer, { recordId })).toThrow('needs-reviewer')
    expect(publish(portal, makeReviewer(portal), { recordId }).ok).toBe(true)
  })
})

describe('publishing at a set time', () => {
  test('happens when the time has come, once, and not before', () => {
    const portal = freshPortal()
    const { reviewer, recordId } = inReview(portal)
    expect(schedule(portal, reviewer, { recordId, ...tomorrow }).ok).toBe(true)
    expect(recordNow(portal, recordId).draft?.status).toBe('scheduled')
    expect(scheduleOf(portal.db, recordId)?.publishAt).toBe('2026-03-03T11:00:00.000Z')
    portal.pass({ days: 1, minutes: 59 })
    expect(publishDue(portal)).toBe(0)
    portal.pass({ minutes: 1 })
    expect(publishDue(portal)).toBe(1)
    expect(publishDue(portal)).toBe(0)
    expect(recordNow(portal, recordId)).toMatchObject({
      draft: null,
      live: { status: 'published' },
      version: 1,
    })
    expect(deedsOf(portal, recordId).filter((deed) => deed === 'record.publish')).toHaveLength(1)
    expect(scheduleOf(portal.db, recordId)).toBeNull()
  })

  test('two processes on one database publish it once, also after a restart', () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'schedule-'))
    onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }))
    const first = freshPortal({ dataFolder })
    const { reviewer, recordId } = inReview(first)
    schedule(first, reviewer, { recordId, ...tomorrow })
    const others = [freshPortal({ dataFolder }), freshPortal({ dataFolder })]
    for (const other of others) other.pass({ days: 2 })
    expect(others.map((other) => publishDue(other))).toEqual([1, 0])
    expect(recordNow(first, recordId)).toMatchObject({ draft: null, version: 1 })
  })

  test('the time can be changed and taken back, and publishing now forgets it', () => {
    const portal = freshPortal()
    const { reviewer, recordId } = inReview(portal)
    schedule(portal, reviewer, { recordId, ...tomorrow })
    expect(schedule(portal, makeReviewer(portal), { recordId, ...tomorrow, day: '2026-03-04' }).ok).toBe(true)
    portal.pass({ days: 1, hours: 2 })
    expect(publishDue(portal)).toBe(0)
    unschedule(portal, reviewer, { recordId })
    portal.pass({ days: 5 })
    expect(publishDue(portal)).toBe(0)
    expect(recordNow(portal, recordId).draft?.status).toBe('approved')
    schedule(portal, reviewer, { recordId, ...tomorrow, day: '2026-04-01' })
    expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
    portal.pass({ days: 60 })
    expect(publishDue(portal)).toBe(0)
    expect(recordNow(portal, recordId).version).toBe(1)
  })

  test('what was returned after approval is not published by a clock', () => {
    const portal = freshPortal()
    const { reviewer, recordId } = inReview(portal)
    schedule(portal, reviewer, { recordId, ...tomorrow })
    unschedule(portal, reviewer, { recordId })
    returnWithReasons(portal, reviewer, { recordId, reasons: [{ field: '', reason: 'Not yet' }] })
    portal.pass({ days: 3 })
    expect(publishDue(portal)).toBe(0)
    expect(recordNow(portal, recordId).draft?.status).toBe('changes-requested')
  })
})

describe('when the time has come and it cannot be published', () => {
  test('because something has to be put right, it is approved again and says so', () => {
    const portal = freshPortal()
    const editor = makeEditor(portal, makeOmbudsman(portal))
    const references = [{ reference: 'DEMO-0777' }]
    const reviewer = makeReviewer(portal)
    const recordId = makeDraft(portal, editor, 'excerpt', excerpt({ references }))
    submit(portal, editor, { recordId })
    claim(portal, reviewer, { recordId })
    checkAnonymity(portal, reviewer, recordId)
    schedule(portal, reviewer, { recordId, ...tomorrow })
    // Meanwhile another record with the same case reference is published.
    makePublished(portal, 'excerpt', excerpt({ references }), editor)
    portal.pass({ days: 2 })
    expect(publishDue(portal)).toBe(0)
    expect(recordNow(portal, recordId)).toMatchObject({ live: null, draft: { status: 'approved' } })
    expect(scheduleOf(portal.db, recordId)?.failure).toMatchObject({
      why: 'issues',
      issues: [{ problem: 'reference-taken' }],
    })
    expect(timelineOf(portal.db, recordId)[0]?.event).toBe('not-published-as-scheduled')
    expect(deedsOf(portal, recordId).at(-1)).toBe('record.not-published-as-scheduled')
    expect(publishDue(portal)).toBe(0)
    expect(
      deedsOf(portal, recordId).filter((deed) => deed === 'record.not-published-as-scheduled'),
    ).toHaveLength(1)
  })

  test('because whoever set the time is suspended', () => {
    const portal = freshPortal()
    const { reviewer, recordId } = inReview(portal)
    schedule(portal, reviewer, { recordId, ...tomorrow })
    updatePerson(portal.db, reviewer.id, { suspendedAt: portal.clock().toISOString() })
    portal.pass({ days: 2 })
    expect(publishDue(portal)).toBe(0)
    expect(scheduleOf(portal.db, recordId)?.failure?.why).toBe('may-not')
    expect(publish(portal, makeReviewer(portal), { recordId }).ok).toBe(true)
  })

  test('because the record was withdrawn meanwhile: a clock does not bring it back', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
    startDraft(portal, writer, { recordId })
    saveDraft(portal, writer, { recordId, lock: 0, content: caseStudy(), changeKind: 'minor' })
    submit(portal, writer, { recordId })
    const reviewer = makeReviewer(portal)
    claim(portal, reviewer, { recordId })
    schedule(portal, reviewer, { recordId, ...tomorrow })
    portal.pass({ hours: 1 })
    withdraw(portal, writer, { recordId, reason: 'published-in-error', explanation: '', replacedBy: '' })
    portal.pass({ days: 2 })
    expect(publishDue(portal)).toBe(0)
    expect(scheduleOf(portal.db, recordId)?.failure?.why).toBe('withdrawn')
    expect(recordNow(portal, recordId).withdrawal?.reason).toBe('published-in-error')
  })

  test('one that fails holds up no other', () => {
    const portal = freshPortal()
    const [one, other] = [inReview(portal), inReview(portal)]
    schedule(portal, one.reviewer, { recordId: one.recordId, ...tomorrow })
    schedule(portal, other.reviewer, { recordId: other.recordId, ...tomorrow, time: '12:00' })
    updatePerson(portal.db, one.reviewer.id, { suspendedAt: portal.clock().toISOString() })
    portal.pass({ days: 2 })
    expect(publishDue(portal)).toBe(1)
    expect(recordNow(portal, other.recordId).draft).toBeNull()
  })
})
