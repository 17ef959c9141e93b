import { describe, expect, test } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { handBack } from '#app/use-cases/submissions/hand-back.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { recall } from '#app/use-cases/submissions/recall.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { timelineOf } from '#db/journal.ts'
import { findRecordAt, renderingsOf } from '#db/records.ts'
import { auditLog } from '#db/schema/schema.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  makePerson,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

function submitted(portal: Portal): { recordId: string; writer: Person } {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId })
  return { recordId, writer }
}

describe('writing', () => {
  test('a draft is kept however incomplete it is', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = startRecord(portal, writer, {
      kind: 'case-study',
      organisationId: writer.memberships[0]?.organisationId ?? '',
      original: 'en',
    })
    const content = { ...caseStudy(), title: english(''), problem: english('Half a thou') }
    expect(saveDraft(portal, writer, { recordId, lock: 0, content })).toEqual({ ok: true, lock: 1 })
    expect(recordNow(portal, recordId).draft?.content).toEqual(content)
  })

  test('the slower of two writers is told what the faster one saved, and nothing is overwritten', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const [first, second] = [makeContributor(portal, organisation), makeContributor(portal, organisation)]
    const recordId = makeDraft(portal, first, 'case-study', caseStudy())
    const faster = caseStudy({ problem: english('The faster one') })
    expect(saveDraft(portal, first, { recordId, lock: 1, content: faster }).ok).toBe(true)
    const slower = saveDraft(portal, second, { recordId, lock: 1, content: caseStudy() })
    expect(slower).toMatchObject({
      ok: false,
      because: 'changed-meanwhile',
      current: { content: faster, lock: 2 },
    })
    expect(recordNow(portal, recordId).draft?.content).toEqual(faster)
  })

  test('somebody from another organisation may not write', () => {
    const portal = freshPortal()
    const { recordId } = submitted(portal)
    const stranger = makeContributor(portal, makeOrganisation(portal))
    expect(() => recall(portal, stranger, { recordId })).toThrow(Fault)
  })

  test('only an ombudsman editor begins an excerpt', () => {
    const portal = freshPortal()
    const ombudsman = makeOmbudsman(portal)
    const start = { kind: 'excerpt', organisationId: ombudsman.id, original: 'en' } as const
    expect(() => startRecord(portal, makeContributor(portal, ombudsman), start)).toThrow(
      'not-your-organisation',
    )
    expect(startRecord(portal, makeEditor(portal, ombudsman), start)).not.toBe('')
  })
})

describe('submitting', () => {
  test('an incomplete draft is refused with the fields to put right, and stays a draft', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makeDraft(
      portal,
      writer,
      'case-study',
      caseStudy({ title: english(''), publicContact: 'nobody' }),
    )
    const result = submit(portal, writer, { recordId })
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { field: 'title.en', problem: 'required' },
        { field: 'publicContact', problem: 'not-an-email' },
      ],
    })
    expect(recordNow(portal, recordId).draft?.status).toBe('draft')
  })

  test('what was submitted can be taken back until a reviewer claims it', () => {
    const portal = freshPortal()
    const { recordId, writer } = submitted(portal)
    recall(portal, writer, { recordId })
    expect(recordNow(portal, recordId).draft?.status).toBe('draft')
    submit(portal, writer, { recordId })
    claim(portal, makeReviewer(portal), { recordId })
    expect(() => recall(portal, writer, { recordId })).toThrow('wrong-state')
  })
})

describe('reviewing', () => {
  test('a return needs a reason, names fields, and comes back to the writer', () => {
    const portal = freshPortal()
    const { recordId, writer } = submitted(portal)
    const reviewer = makeReviewer(portal)
    claim(portal, reviewer, { recordId })
    expect(
      returnWithReasons(portal, reviewer, { recordId, reasons: [{ field: 'problem', reason: ' ' }] }).ok,
    ).toBe(false)
    const reasons = [{ field: 'problem', reason: 'How many people?' }]
    expect(returnWithReasons(portal, reviewer, { recordId, reasons }).ok).toBe(true)
    const draft = recordNow(portal, recordId).draft
    expect(draft).toMatchObject({ status: 'changes-requested', returned: reasons, reviewerId: null })
    expect(submit(portal, writer, { recordId }).ok).toBe(true)
  })

  test('two reviewers do not work on the same submission', () => {
    const portal = freshPortal()
    const { recordId } = submitted(portal)
    const [first, second] = [makeReviewer(portal), makeReviewer(portal)]
    claim(portal, first, { recordId })
    expect(() => claim(portal, second, { recordId })).toThrow('claimed-by-somebody-else')
    expect(() => publish(portal, second, { recordId })).toThrow('claimed-by-somebody-else')
    handBack(portal, first, { recordId })
    claim(portal, second, { recordId })
    expect(publish(portal, second, { recordId }).ok).toBe(true)
  })

  test('nobody publishes words they helped to write, even as a reviewer', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const both = makePerson(portal, { in: organisation, roles: ['contributor'], portalRoles: ['reviewer'] })
    const colleague = makeContributor(portal, organisation)
    const recordId = makeDraft(portal, colleague, 'case-study', caseStudy())
    saveDraft(portal, both, { recordId, lock: 1, content: caseStudy() })
    submit(portal, colleague, { recordId })
    expect(() => claim(portal, both, { recordId })).toThrow('own-work')
  })

  test('a contributor may not publish', () => {
    const portal = freshPortal()
    const { recordId, writer } = submitted(portal)
    expect(() => claim(portal, writer, { recordId })).toThrow('needs-reviewer')
    expect(() => publish(portal, writer, { recordId })).toThrow('needs-reviewer')
  })
})

describe('publishing', () => {
  test('gives an address from the title, distinct for equal titles, that later editions keep', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const one = makePublished(portal, 'case-study', caseStudy(), writer)
    const two = makePublished(portal, 'case-study', caseStudy(), writer)
    expect([recordNow(portal, one).slug, recordNow(portal, two).slug]).toEqual([
      'calling-people-back-the-same-day',
      'calling-people-back-the-same-day-2',
    ])
    expect(findRecordAt(portal.db, 'case-study', 'calling-people-back-the-same-day')?.id).toBe(one)
  })

  test('a new draft leaves the live edition serving, and replaces it when published', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
    startDraft(portal, writer, { recordId })
    const changed = caseStudy({ title: english('A better title') })
    saveDraft(portal, writer, { recordId, lock: 0, content: changed })
    expect(recordNow(portal, recordId).live?.content).toEqual(caseStudy())
    expect(submit(portal, writer, { recordId })).toMatchObject({
      issues: [{ field: 'changeNote', problem: 'note-required' }],
    })
    saveDraft(portal, writer, { recordId, lock: 1, content: changed, changeNote: 'Better title' })
    submit(portal, writer, { recordId })
    const reviewer = makeReviewer(portal)
    claim(portal, reviewer, { recordId })
    publish(portal, reviewer, { recordId })
    const record = recordNow(portal, recordId)
    expect(record).toMatchObject({ version: 2, draft: null, slug: 'calling-people-back-the-same-day' })
    expect(record.live).toMatchObject({ number: 2, status: 'published', content: changed })
  })

  test('a discarded draft leaves the live edition and frees the record for another', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
    startDraft(portal, writer, { recordId })
    discardDraft(portal, writer, { recordId })
    startDraft(portal, writer, { recordId })
    expect(recordNow(portal, recordId)).toMatchObject({ live: { number: 1 }, draft: { number: 3 } })
  })

  test('a case reference that another record holds is refused', () => {
    const portal = freshPortal()
    const editor = makeEditor(portal, makeOmbudsman(portal))
    const references = [{ reference: 'DEMO-0001' }]
    makePublished(portal, 'excerpt', excerpt({ references }), editor)
    const recordId = makeDraft(portal, editor, 'excerpt', excerpt({ references }))
    expect(submit(portal, editor, { recordId })).toMatchObject({
      issues: [{ field: 'references.0.reference', problem: 'reference-taken' }],
    })
  })

  test('a case reference that stands twice in a record is refused', () => {
    const portal = freshPortal()
    const editor = makeEditor(portal, makeOmbudsman(portal))
    const references = [{ reference: 'DEMO-0001' }, { reference: 'DEMO-0001' }]
    const recordId = makeDraft(portal, editor, 'excerpt', excerpt({ references }))
    expect(submit(portal, editor, { recordId })).toMatchObject({
      issues: [{ field: 'references.1.reference', problem: 'reference-taken' }],
    })
  })

  test('Markdown is rendered when it is saved', () => {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    const html = renderingsOf(portal.db, recordNow(portal, recordId).live?.id ?? '')
    expect(html.get('problem.en')).toContain('<strong>three weeks</strong>')
  })
})

describe('history', () => {
  test('every step is on the timeline and exactly once in the audit log, whose chain is whole', () => {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    expect(timelineOf(portal.db, recordId).map((entry) => entry.event)).toEqual([
      'published',
      'claimed',
      'submitted',
      'started',
    ])
    const deeds = portal.db.select().from(auditLog).all()
    expect(deeds.map((entry) => entry.deed)).toEqual([
      'record.start',
      'record.edit',
      'record.submit',
      'record.claim',
      'record.publish',
    ])
    expect(firstBrokenAuditEntry(portal.db)).toBeNull()
  })

  test('the audit log refuses change and deletion, and a forged row breaks the chain', () => {
    const portal = freshPortal()
    makePublished(portal)
    const connection = portal.db.$client
    expect(() => connection.exec("update audit_log set deed = 'nothing'")).toThrow('append-only')
    expect(() => connection.exec('delete from audit_log')).toThrow('append-only')
    connection.exec("drop trigger audit_log_no_update; update audit_log set deed = 'nothing' where id = 3")
    expect(firstBrokenAuditEntry(portal.db)).toBe(3)
  })

  test('what was refused leaves no trace in the audit log', () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    const recordId = makeDraft(portal, writer, 'case-study', caseStudy({ title: english('') }))
    const before = portal.db.select().from(auditLog).all().length
    submit(portal, writer, { recordId })
    expect(portal.db.select().from(auditLog).all()).toHaveLength(before)
  })
})
