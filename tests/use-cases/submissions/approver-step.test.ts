import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { organisationMailSentAnyway } from '#app/domain/organisation-mail.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Person } from '#app/domain/person.ts'
import type { TimelineEvent } from '#app/domain/timeline.ts'
import type { Status } from '#app/domain/vocabulary.ts'
import { switchApproverStep } from '#app/use-cases/organisations/switch-approver-step.ts'
import { readReview } from '#app/use-cases/review/read-review.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { handBack } from '#app/use-cases/submissions/hand-back.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { reassign } from '#app/use-cases/submissions/reassign.ts'
import { recall } from '#app/use-cases/submissions/recall.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { sendBack } from '#app/use-cases/submissions/send-back.ts'
import { signOff } from '#app/use-cases/submissions/sign-off.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { timelineOf } from '#db/journal.ts'
import { lastSubmission } from '#db/reviewing.ts'
import { mails } from '#db/schema/schema.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
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

/** An organisation that approves what leaves it, with a writer, an approver, an administrator, and a reviewer outside. */
function organisationWithStep(portal: TestPortal) {
  const home = makeOrganisation(portal)
  const admin = makePerson(portal, { in: home, roles: ['org-admin'] })
  switchApproverStep(portal, admin, { organisationId: home.id, on: true })
  const writer = makeContributor(portal, home)
  const approver = makePerson(portal, { in: home, roles: ['approver'] })
  return { home, admin, writer, approver, reviewer: makeReviewer(portal) }
}

function sent(portal: TestPortal) {
  const people = organisationWithStep(portal)
  const recordId = makeDraft(portal, people.writer, 'case-study', caseStudy())
  expect(submit(portal, people.writer, { recordId }).ok).toBe(true)
  return { ...people, recordId }
}

const statusOf = (portal: TestPortal, recordId: string) => recordNow(portal, recordId).draft?.status
const deedsTo = (portal: TestPortal, id: string) =>
  auditedDeeds(portal).flatMap(({ deed, subject }) => (subject === id ? deed : []))
const lockOf = (portal: TestPortal, recordId: string) => recordNow(portal, recordId).draft?.lock ?? -1
const reasons = [{ field: 'problem', reason: 'Say how many people it was' }]

describe('what leaves an organisation that approves first', () => {
  test('waits for an approver, whom nobody from outside can overtake or read over the shoulder of', async () => {
    const portal = freshPortal()
    const { recordId, reviewer, writer } = sent(portal)
    expect(statusOf(portal, recordId)).toBe('with-approver')
    expect(() => claim(portal, reviewer, { recordId })).toThrow(Fault)
    await expect(readReview(portal, reviewer, recordId, 'en')).rejects.toThrow('not-your-organisation')
    const typed = { recordId, lock: lockOf(portal, recordId), content: caseStudy() }
    expect(() => saveDraft(portal, writer, typed)).toThrow('wrong-state')
  })

  test('goes on to the reviewers once approved, and counts as sent from then', () => {
    const portal = freshPortal()
    const { recordId, approver, reviewer } = sent(portal)
    expect(lastSubmission(portal.db, recordNow(portal, recordId).draft?.id ?? '')).toBeNull()
    portal.pass({ days: 3 })
    expect(signOff(portal, approver, { recordId, lock: lockOf(portal, recordId) }).ok).toBe(true)
    const { draft } = recordNow(portal, recordId)
    expect(draft).toMatchObject({ status: 'submitted', submittedAt: portal.clock().toISOString() })
    claim(portal, reviewer, { recordId })
    expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
    const events = timelineOf(portal.db, recordId).map(({ event }) => event)
    expect(events).toEqual(['published', 'claimed', 'signed-off', 'sent-to-approver', 'started'])
    expect(deedsTo(portal, recordId)).toContain('record.sign-off')
    expect(firstBrokenAuditEntry(portal.db)).toBeNull()
  })

  test('is not approved unseen when it was changed after the approver opened it', () => {
    const portal = freshPortal()
    const { recordId, approver, writer } = sent(portal)
    const lock = lockOf(portal, recordId)
    recall(portal, writer, { recordId })
    const content = caseStudy({ problem: english('Something else') })
    saveDraft(portal, writer, { recordId, lock: lockOf(portal, recordId), content })
    submit(portal, writer, { recordId })
    expect(signOff(portal, approver, { recordId, lock })).toMatchObject({
      ok: false,
      issues: [{ problem: 'changed-meanwhile' }],
    })
    expect(statusOf(portal, recordId)).toBe('with-approver')
  })

  test('comes back with reasons, which need words and a field of the record', () => {
    const portal = freshPortal()
    const { recordId, approver } = sent(portal)
    expect(sendBack(portal, approver, { recordId, reasons: [{ field: '', reason: ' ' }] })).toMatchObject({
      ok: false,
      issues: [{ problem: 'reason-required' }],
    })
    const nowhere = { recordId, reasons: [{ field: 'nowhere', reason: 'Because' }] }
    expect(() => sendBack(portal, approver, nowhere)).toThrow(Fault)
    expect(sendBack(portal, approver, { recordId, reasons }).ok).toBe(true)
    expect(recordNow(portal, recordId).draft).toMatchObject({
      status: 'changes-requested',
      returned: reasons,
    })
  })

  test('goes through an approver again after a reviewer returned it', () => {
    const portal = freshPortal()
    const { recordId, approver, reviewer, writer } = sent(portal)
    signOff(portal, approver, { recordId, lock: lockOf(portal, recordId) })
    claim(portal, reviewer, { recordId })
    returnWithReasons(portal, reviewer, { recordId, reasons })
    submit(portal, writer, { recordId })
    expect(statusOf(portal, recordId)).toBe('with-approver')
  })

  test('is approved by nobody who wrote it, nor by an approver of another organisation', () => {
    const portal = freshPortal()
    const { home } = organisationWithStep(portal)
    const both = makePerson(portal, { in: home, roles: ['contributor', 'approver'] })
    const recordId = makeDraft(portal, both, 'case-study', caseStudy())
    submit(portal, both, { recordId })
    const lock = lockOf(portal, recordId)
    expect(() => signOff(portal, both, { recordId, lock })).toThrow('own-work')
    const stranger = makePerson(portal, { in: makeOrganisation(portal), roles: ['approver'] })
    expect(() => signOff(portal, stranger, { recordId, lock })).toThrow('needs-approver')
  })
})

describe('switching the step with work in flight', () => {
  test('on: what reviewers have stays with them, what is sent later waits', () => {
    const portal = freshPortal()
    const home = makeOrganisation(portal)
    const [admin, writer] = [
      makePerson(portal, { in: home, roles: ['org-admin'] }),
      makeContributor(portal, home),
    ]
    const [before, after] = [caseStudy(), caseStudy()].map((content) =>
      makeDraft(portal, writer, 'case-study', content),
    ) as [string, string]
    submit(portal, writer, { recordId: before })
    switchApproverStep(portal, admin, { organisationId: home.id, on: true })
    submit(portal, writer, { recordId: after })
    expect([statusOf(portal, before), statusOf(portal, after)]).toEqual(['submitted', 'with-approver'])
  })

  test('off: what waits goes on to the reviewers, of this organisation only, and is told as one deed', () => {
    const portal = freshPortal()
    const { recordId, home, admin } = sent(portal)
    const elsewhere = sent(portal)
    expect(switchApproverStep(portal, admin, { organisationId: home.id, on: false })).toBe(1)
    expect(statusOf(portal, recordId)).toBe('submitted')
    expect(recordNow(portal, recordId).draft?.submittedAt).not.toBeNull()
    expect(statusOf(portal, elsewhere.recordId)).toBe('with-approver')
    expect(timelineOf(portal.db, recordId)[0]?.event).toBe('approver-step-ended')
    expect(deedsTo(portal, home.id)).toEqual([
      'organisation.approver-step-on',
      'organisation.approver-step-off',
    ])
    expect(switchApproverStep(portal, admin, { organisationId: home.id, on: false })).toBe(0)
    expect(deedsTo(portal, home.id)).toHaveLength(2)
  })

  test('is for its administrators and those of the portal', () => {
    const portal = freshPortal()
    const { home, writer, approver } = organisationWithStep(portal)
    const input = { organisationId: home.id, on: false }
    for (const one of [
      writer,
      approver,
      makePerson(portal, { in: makeOrganisation(portal), roles: ['org-admin'] }),
    ])
      expect(() => switchApproverStep(portal, one, input)).toThrow('needs-org-admin')
    expect(switchApproverStep(portal, makePerson(portal, { portalRoles: ['site-admin'] }), input)).toBe(0)
  })
})

type Try = (portal: TestPortal, person: Person, recordId: string) => unknown

/** Everything that moves a draft on. */
const tries: Record<string, Try> = {
  submit: (portal, person, recordId) => submit(portal, person, { recordId, changeNote: 'Because' }),
  recall: (portal, person, recordId) => recall(portal, person, { recordId }),
  save: (portal, person, recordId) =>
    saveDraft(portal, person, { recordId, lock: lockOf(portal, recordId), content: caseStudy() }),
  'sign-off': (portal, person, recordId) =>
    signOff(portal, person, { recordId, lock: lockOf(portal, recordId) }),
  'send-back': (portal, person, recordId) => sendBack(portal, person, { recordId, reasons }),
  claim: (portal, person, recordId) => claim(portal, person, { recordId }),
  'hand-back': (portal, person, recordId) => handBack(portal, person, { recordId }),
  reassign: (portal, person, recordId) => reassign(portal, person, { recordId, reviewerId: person.id }),
  return: (portal, person, recordId) => returnWithReasons(portal, person, { recordId, reasons }),
  approve: (portal, person, recordId) => approve(portal, person, { recordId }),
  publish: (portal, person, recordId) => publish(portal, person, { recordId }),
  'start-draft': (portal, person, recordId) => startDraft(portal, person, { recordId }),
  'discard-draft': (portal, person, recordId) => discardDraft(portal, person, { recordId }),
}

/** What takes a draft of each status further, so that many of the sequences arrive. */
const forward: Partial<Record<Status, string>> = {
  draft: 'submit',
  'changes-requested': 'submit',
  'with-approver': 'sign-off',
  submitted: 'claim',
  'in-review': 'publish',
  approved: 'publish',
}

test('while the step is on, no order of deeds by anybody publishes what no approver approved', () => {
  const portal = freshPortal()
  const { home, ...people } = organisationWithStep(portal)
  const everybody = [...Object.values(people), ...others(portal, home)]
  const deed = fc.oneof(
    { weight: 2, arbitrary: fc.constant('forward') },
    fc.constantFrom(...Object.keys(tries)),
  )
  const steps = fc.array(fc.tuple(deed, fc.nat(everybody.length - 1)), { minLength: 20, maxLength: 60 })
  let published = 0
  fc.assert(
    fc.property(steps, (sequence) => {
      const recordId = makeDraft(portal, people.writer, 'case-study', caseStudy())
      for (const [name, who] of sequence) {
        const next = forward[statusOf(portal, recordId) ?? 'published'] ?? 'start-draft'
        try {
          tries[name === 'forward' ? next : name]?.(portal, everybody[who] ?? people.writer, recordId)
        } catch (thrown) {
          if (!(thrown instanceof Fault)) throw thrown
        }
      }
      const events = timelineOf(portal.db, recordId).map(({ event }) => event)
      published += events.filter((event) => event === 'published').length
      expect(unapproved(events.reverse()), events.join()).toEqual([])
    }),
    { numRuns: 150 },
  )
  expect(published, 'the sequences reach publication').toBeGreaterThan(20)
})

/** The publications, by their place in the history, with which no approver agreed after the words last could change. */
function unapproved(events: readonly TimelineEvent[]): number[] {
  const writing = ['started', 'new-draft', 'recalled', 'sent-back', 'returned'] as const
  return events.flatMap((event, at) => {
    if (event !== 'published') return []
    const written = Math.max(...writing.map((one) => events.lastIndexOf(one, at)))
    return events.lastIndexOf('signed-off', at) > written ? [] : at
  })
}

/** Somebody with every role there is in the organisation, and a reviewer who belongs to it. */
function others(portal: TestPortal, home: Organisation) {
  return [
    makePerson(portal, {
      in: home,
      roles: ['contributor', 'approver', 'org-admin'],
      portalRoles: ['reviewer'],
    }),
    makePerson(portal, { in: home, roles: ['contributor'], portalRoles: ['reviewer', 'site-admin'] }),
  ]
}

test('mail: to approvers when something waits for them, to writers when it was decided; nobody else', () => {
  const portal = freshPortal()
  const { home, writer, approver } = organisationWithStep(portal)
  const both = makePerson(portal, { in: home, roles: ['contributor', 'approver'] })
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  saveDraft(portal, both, { recordId, lock: lockOf(portal, recordId), content: caseStudy() })
  submit(portal, writer, { recordId })
  expect(mailed(portal)).toEqual([['for-approval', approver.id]])
  sendBack(portal, approver, { recordId, reasons })
  submit(portal, writer, { recordId })
  signOff(portal, approver, { recordId, lock: lockOf(portal, recordId) })
  const [, ...then] = mailed(portal)
  expect(then.filter(([kind]) => kind === 'sent-back').map(([, id]) => id)).toEqual([writer.id, both.id])
  expect(then.filter(([kind]) => kind === 'signed-off').map(([, id]) => id)).toEqual([writer.id, both.id])
})

/** What was put in the mail about drafts within their organisation: which kind, to whom. */
function mailed(portal: TestPortal) {
  return portal.db
    .select({ kind: mails.kind, to: mails.personId })
    .from(mails)
    .orderBy(mails.id)
    .all()
    .flatMap(({ kind, to }) => (Object.hasOwn(organisationMailSentAnyway, kind) ? [[kind, to]] : []))
}
