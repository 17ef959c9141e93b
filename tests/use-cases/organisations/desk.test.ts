import { describe, expect, test } from 'vitest'
import { giveDraft } from '#app/use-cases/organisations/give-draft.ts'
import { listDrafts } from '#app/use-cases/organisations/list-drafts.ts'
import { readOrganisationDesk } from '#app/use-cases/organisations/read-organisation-desk.ts'
import { switchApproverStep } from '#app/use-cases/organisations/switch-approver-step.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { timelineOf } from '#db/journal.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function home(portal: TestPortal) {
  const organisation = makeOrganisation(portal)
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  return { organisation, admin, writer: makeContributor(portal, organisation) }
}

test('the desk says what waits for whom and since when, the longest waiting first, and what is published', () => {
  const portal = freshPortal()
  const { organisation, admin, writer } = home(portal)
  const published = makePublished(portal, 'case-study', caseStudy(), writer)
  const inReview = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId: inReview })
  const reviewer = makeReviewer(portal)
  claim(portal, reviewer, { recordId: inReview })
  portal.pass({ days: 5 })
  switchApproverStep(portal, admin, { organisationId: organisation.id, on: true })
  const waiting = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId: waiting })
  portal.pass({ days: 2 })
  const draft = makeDraft(portal, writer, 'case-study', caseStudy())
  makePublished(portal)
  const desk = readOrganisationDesk(portal, admin, organisation.slug, 'en')
  expect(desk.waiting.map(({ id, waitsFor, daysWaiting }) => [id, waitsFor, daysWaiting])).toEqual([
    [inReview, 'reviewer', 7],
    [waiting, 'approver', 2],
    [draft, 'writers', 0],
  ])
  expect(desk.waiting[0]?.reviewer).toBe(reviewer.name)
  expect(desk.lacksApprover).toBe(true)
  expect(desk.publications).toMatchObject([{ id: published, isOverdue: false, adoptedBy: 0 }])
  portal.pass({ days: 3 * 365 })
  expect(readOrganisationDesk(portal, admin, organisation.slug, 'en').publications[0]?.isOverdue).toBe(true)
  makePerson(portal, { in: organisation, roles: ['approver'] })
  expect(readOrganisationDesk(portal, admin, organisation.slug, 'en').lacksApprover).toBe(false)
})

test('the desk is for its administrators and those of the portal', () => {
  const portal = freshPortal()
  const { organisation, writer } = home(portal)
  for (const one of [writer, home(portal).admin, null])
    expect(() => readOrganisationDesk(portal, one, organisation.slug, 'en')).toThrow()
  const site = makePerson(portal, { portalRoles: ['site-admin'] })
  expect(readOrganisationDesk(portal, site, organisation.slug, 'en').waiting).toEqual([])
  expect(() => readOrganisationDesk(portal, site, 'nowhere', 'en')).toThrow('not-found')
})

describe('a draft whose writer has left', () => {
  test('is listed as such, and given to a colleague who counts among its writers from then on', () => {
    const portal = freshPortal()
    const { organisation, admin, writer } = home(portal)
    const colleague = makeContributor(portal, organisation)
    const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
    removeMember(portal, admin, { organisationId: organisation.id, personId: writer.id })
    const [entry] = listDrafts(portal, admin, organisation.slug, 'en').drafts
    expect(entry?.writers).toEqual([{ name: writer.name, here: false }])
    expect(entry?.colleagues).toEqual([{ id: colleague.id, name: colleague.name }])
    expect(giveDraft(portal, admin, { recordId, personId: colleague.id }).ok).toBe(true)
    expect(recordNow(portal, recordId).draft?.authors).toEqual([writer.id, colleague.id])
    expect(timelineOf(portal.db, recordId)[0]?.event).toBe('given-to-colleague')
    expect(auditedDeeds(portal).at(-1)).toEqual({
      actorId: admin.id,
      deed: 'draft.give-to-colleague',
      subject: recordId,
    })
  })

  test('is given to nobody without the role, and not while somebody else has it', () => {
    const portal = freshPortal()
    const { organisation, admin, writer } = home(portal)
    const approver = makePerson(portal, { in: organisation, roles: ['approver'] })
    const colleague = makeContributor(portal, organisation)
    const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
    for (const personId of [approver.id, makeReviewer(portal).id, ''])
      expect(giveDraft(portal, admin, { recordId, personId })).toMatchObject({ ok: false })
    expect(() => giveDraft(portal, writer, { recordId, personId: colleague.id })).toThrow('needs-org-admin')
    submit(portal, writer, { recordId })
    expect(() => giveDraft(portal, admin, { recordId, personId: colleague.id })).toThrow('wrong-state')
    expect(recordNow(portal, recordId).draft?.authors).toEqual([writer.id])
  })
})
