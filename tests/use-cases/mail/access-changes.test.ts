import { describe, expect, it } from 'vitest'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { changeMemberRole } from '#app/use-cases/organisations/change-member-role.ts'
import { suspendMembership } from '#app/use-cases/organisations/suspend-member.ts'
import { grantRoleTo, takePortalRole } from '#app/use-cases/people/change-portal-role.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { chooseMail } from '#db/mail.ts'
import { updatePerson } from '#db/people.ts'
import {
  caseStudy,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePerson,
  makeReviewer,
} from '#tests/support/builders.ts'
import { mailTo } from '#tests/support/mails.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const { kinds } = en.mail

/** An organisation with its administrator and somebody else, and an administrator of the portal. */
function staffed(portal: TestPortal) {
  const organisation = makeOrganisation(portal)
  const orgAdmin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  const person = makeContributor(portal, organisation)
  const siteAdmin = makePerson(portal, { portalRoles: ['site-admin'] })
  return { organisationId: organisation.id, organisation, orgAdmin, person, personId: person.id, siteAdmin }
}

/** What they were written, the oldest first, whichever came in the same moment. */
function subjectsTo(portal: TestPortal, { email }: { email: string }): string[] {
  return mailTo(portal, email)
    .map(({ subject }) => subject)
    .reverse()
}

describe('somebody hears what an administrator lets them do', () => {
  it('in an organisation: a role given, taken, suspended, given back, and all of them ended', () => {
    const portal = freshPortal()
    const { organisationId, organisation, orgAdmin, person, personId } = staffed(portal)
    const at = { organisationId, personId }
    const tell = (change: () => void) => {
      portal.pass({ minutes: 1 })
      change()
    }
    tell(() => changeMemberRole(portal, orgAdmin, { ...at, role: 'approver', given: true }))
    tell(() => changeMemberRole(portal, orgAdmin, { ...at, role: 'approver', given: true }))
    tell(() => changeMemberRole(portal, orgAdmin, { ...at, role: 'approver', given: false }))
    tell(() => suspendMembership(portal, orgAdmin, { ...at, lift: false }))
    tell(() => suspendMembership(portal, orgAdmin, { ...at, lift: true }))
    tell(() => removeMember(portal, orgAdmin, at))
    expect(subjectsTo(portal, person)).toEqual([
      kinds['role-given'].subject,
      kinds['role-taken'].subject,
      kinds['suspended-in-organisation'].subject,
      kinds['let-back-into-organisation'].subject,
      kinds['removed-from-organisation'].subject,
    ])
    for (const { text } of mailTo(portal, person.email)) expect(text).toContain(organisation.name.en)
    expect(mailTo(portal, person.email).at(-1)?.text).toContain(en.people.role.approver)
  })

  it('for the whole portal, in their own language, also when they want no mail', () => {
    const portal = freshPortal()
    const { siteAdmin, person, personId } = staffed(portal)
    updatePerson(portal.db, personId, { language: 'cy' })
    chooseMail(portal.db, personId, false)
    grantRoleTo(portal, siteAdmin, { personId, role: 'reviewer' })
    grantRoleTo(portal, siteAdmin, { personId, role: 'reviewer' })
    portal.pass({ minutes: 1 })
    takePortalRole(portal, siteAdmin, { personId, role: 'reviewer' })
    expect(subjectsTo(portal, person)).toEqual([
      cy.mail.kinds['portal-role-given'].subject,
      cy.mail.kinds['portal-role-taken'].subject,
    ])
    expect(mailTo(portal, person.email)[0]?.text).toContain(cy.people.portalRole.reviewer)
  })

  it('but not of what they did themselves', () => {
    const portal = freshPortal()
    const { organisationId, orgAdmin } = staffed(portal)
    changeMemberRole(portal, orgAdmin, {
      organisationId,
      personId: orgAdmin.id,
      role: 'contributor',
      given: true,
    })
    expect(subjectsTo(portal, orgAdmin)).toEqual([])
  })
})

describe('whose account is suspended', () => {
  it('hears that, and nothing else until they are let in again', () => {
    const portal = freshPortal()
    const { organisationId, orgAdmin, person, personId, siteAdmin } = staffed(portal)
    const reviewer = makeReviewer(portal)
    const recordId = makeDraft(portal, person, 'case-study', caseStudy())
    submit(portal, person, { recordId })
    claim(portal, reviewer, { recordId })
    suspend(portal, siteAdmin, { personId, lift: false, reason: 'account-at-risk' })
    portal.pass({ minutes: 1 })
    returnWithReasons(portal, reviewer, { recordId, reasons: [{ field: '', reason: 'Say when.' }] })
    changeMemberRole(portal, orgAdmin, { organisationId, personId, role: 'approver', given: true })
    portal.pass({ minutes: 1 })
    suspend(portal, siteAdmin, { personId, lift: true })
    expect(subjectsTo(portal, person)).toEqual([
      kinds.submitted.subject,
      kinds['account-suspended'].subject,
      kinds['account-let-back-in'].subject,
    ])
  })
})
