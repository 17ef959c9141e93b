import { describe, expect, test } from 'vitest'
import { whyNot } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { grantPortalRole, takePortalRole } from '#app/use-cases/people/change-portal-role.ts'
import { listPortalRoles } from '#app/use-cases/people/list-portal-roles.ts'
import { giveVerdict } from '#app/use-cases/residents/give-verdict.ts'
import { readAsResident } from '#app/use-cases/residents/read-as-resident.ts'
import { residentQueue } from '#app/use-cases/residents/resident-queue.ts'
import { publicResidentViews, residentViewsOfDraft } from '#app/use-cases/residents/resident-views.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { findPerson } from '#db/people.ts'
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

const makeResident = (portal: TestPortal) => makePerson(portal, { portalRoles: ['resident-reviewer'] })

function inReview(portal: TestPortal): { recordId: string; writer: Person; reviewer: Person } {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const reviewer = makeReviewer(portal)
  const content = caseStudy({ privateContact: 'extension 4471' })
  const recordId = makeDraft(portal, writer, 'case-study', content)
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  return { recordId, writer, reviewer }
}

function say(portal: TestPortal, resident: Person, recordId: string, words = 'I understood it at once.') {
  const { seen } = readAsResident(portal, resident, { recordId, language: 'en' })
  return giveVerdict(portal, resident, { recordId, verdict: 'easy', words, language: 'en', seen })
}

describe('a resident reviewer', () => {
  test('sees what is in review as readers will, and nothing that is only begun', () => {
    const portal = freshPortal()
    const resident = makeResident(portal)
    const { recordId, writer } = inReview(portal)
    const begun = makeDraft(portal, writer, 'case-study', caseStudy())
    expect(residentQueue(portal, resident, 'en')).toMatchObject([{ recordId, given: false }])
    const read = JSON.stringify(readAsResident(portal, resident, { recordId, language: 'en' }))
    expect(read).toContain('We rang people back')
    expect(read).not.toContain('4471')
    expect(() => readAsResident(portal, resident, { recordId: begun, language: 'en' })).toThrow('wrong-state')
  })

  test('never returns, publishes or sees the desk', () => {
    const portal = freshPortal()
    const resident = makeResident(portal)
    const record = recordNow(portal, inReview(portal).recordId)
    for (const deed of ['publish', 'return', 'claim'] as const)
      expect(whyNot(resident, { do: deed, record }), deed).toBe('needs-reviewer')
    expect(whyNot(resident, { do: 'see-draft', record })).toBe('not-your-organisation')
  })

  test('who wrote it says nothing about it, nor does anybody without the role', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const both = makePerson(portal, {
      in: organisation,
      roles: ['contributor'],
      portalRoles: ['resident-reviewer'],
    })
    const recordId = makeDraft(portal, both, 'case-study', caseStudy())
    submit(portal, both, { recordId })
    expect(() => readAsResident(portal, both, { recordId, language: 'en' })).toThrow('own-work')
    expect(() => readAsResident(portal, makeReviewer(portal), { recordId, language: 'en' })).toThrow(
      'needs-resident-reviewer',
    )
    expect(residentQueue(portal, both, 'en')).toEqual([])
  })

  test('has to choose and to say why', () => {
    const portal = freshPortal()
    const { recordId } = inReview(portal)
    const given = { recordId, verdict: '', words: ' ', language: 'en', seen: '' }
    expect(giveVerdict(portal, makeResident(portal), given)).toEqual({
      ok: false,
      issues: [
        { field: 'verdict', problem: 'required' },
        { field: 'words', problem: 'required' },
      ],
    })
  })
})

describe('the view', () => {
  test('is seen by the reviewer at once, and by readers only when it is published, without a name', () => {
    const portal = freshPortal()
    const { recordId, reviewer } = inReview(portal)
    const resident = makeResident(portal)
    expect(say(portal, resident, recordId).ok).toBe(true)
    expect(residentViewsOfDraft(portal, reviewer, recordId)).toHaveLength(1)
    expect(publicResidentViews(portal, recordId)).toEqual([])
    publish(portal, reviewer, { recordId })
    const views = publicResidentViews(portal, recordId)
    expect(views).toMatchObject([{ verdict: 'easy', words: 'I understood it at once.', changedSince: false }])
    expect(JSON.stringify(views)).not.toContain(resident.id)
    expect(JSON.stringify(views)).not.toContain(resident.name)
  })

  test('is changed, not doubled, by the same person', () => {
    const portal = freshPortal()
    const { recordId, reviewer } = inReview(portal)
    const resident = makeResident(portal)
    say(portal, resident, recordId)
    say(portal, resident, recordId, 'On reading it again, I did not.')
    expect(residentViewsOfDraft(portal, reviewer, recordId)).toMatchObject([
      { words: 'On reading it again, I did not.' },
    ])
  })

  test('says so when the text was changed afterwards', () => {
    const portal = freshPortal()
    const { recordId, writer, reviewer } = inReview(portal)
    say(portal, makeResident(portal), recordId)
    returnWithReasons(portal, reviewer, { recordId, reasons: [{ field: '', reason: 'Shorter, please.' }] })
    const lock = recordNow(portal, recordId).draft?.lock ?? 0
    saveDraft(portal, writer, { recordId, lock, content: caseStudy({ problem: english('Slow replies.') }) })
    submit(portal, writer, { recordId })
    claim(portal, reviewer, { recordId })
    publish(portal, reviewer, { recordId })
    expect(publicResidentViews(portal, recordId)).toMatchObject([{ changedSince: true }])
  })

  test('leaves one audit entry without its words', () => {
    const portal = freshPortal()
    const { recordId } = inReview(portal)
    const resident = makeResident(portal)
    const before = auditedDeeds(portal).length
    say(portal, resident, recordId, 'Peculiar wording')
    const added = auditedDeeds(portal).slice(before)
    expect(added).toEqual([{ actorId: resident.id, deed: 'plain-verdict.give', subject: recordId }])
  })
})

describe('roles for the whole portal', () => {
  test('are given and taken by administrators, with one audit entry each', () => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    const somebody = makePerson(portal)
    const before = auditedDeeds(portal).length
    const role = 'resident-reviewer'
    expect(grantPortalRole(portal, admin, { email: somebody.email.toUpperCase(), role }).ok).toBe(true)
    expect(findPerson(portal.db, somebody.id)?.portalRoles).toEqual([role])
    const held = listPortalRoles(portal, admin).find((one) => one.role === role)
    expect(held?.people.map(({ id }) => id)).toEqual([somebody.id])
    takePortalRole(portal, admin, { personId: somebody.id, role })
    expect(findPerson(portal.db, somebody.id)?.portalRoles).toEqual([])
    expect(auditedDeeds(portal).slice(before)).toEqual([
      { actorId: admin.id, deed: 'person.grant-resident-reviewer', subject: somebody.id },
      { actorId: admin.id, deed: 'person.take-resident-reviewer', subject: somebody.id },
    ])
  })

  test('are nobody’s own to give or take, and nobody’s but an administrator’s', () => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    const reviewer = makeReviewer(portal)
    expect(() => takePortalRole(portal, admin, { personId: admin.id, role: 'site-admin' })).toThrow(
      'own-account',
    )
    expect(() => grantPortalRole(portal, admin, { email: admin.email, role: 'reviewer' })).toThrow(
      'own-account',
    )
    expect(() => grantPortalRole(portal, reviewer, { email: reviewer.email, role: 'site-admin' })).toThrow(
      'needs-site-admin',
    )
    expect(() => listPortalRoles(portal, reviewer)).toThrow('needs-site-admin')
  })

  test('are given only to people who have an account', () => {
    const portal = freshPortal()
    const admin = makePerson(portal, { portalRoles: ['site-admin'] })
    expect(grantPortalRole(portal, admin, { email: 'nobody@people.example', role: 'king' })).toEqual({
      ok: false,
      issues: [
        { field: 'email', problem: 'not-found' },
        { field: 'role', problem: 'required' },
      ],
    })
  })
})
