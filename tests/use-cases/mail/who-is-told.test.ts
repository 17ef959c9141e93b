import { expect, it } from 'vitest'
import { en } from '#app/messages/en.ts'
import { paths } from '#app/paths.ts'
import { openToBody } from '#app/use-cases/body-previews/open-to-body.ts'
import { invite } from '#app/use-cases/people/invite.ts'
import { takeBackInvitation } from '#app/use-cases/people/take-back-invitation.ts'
import { remindOwners } from '#app/use-cases/records/due-for-review.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { openInvitations } from '#db/invitations.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  makePublished,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { mailTo } from '#tests/support/mails.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const { kinds } = en.mail
const subjectsTo = (portal: TestPortal, { email }: { email: string }) =>
  mailTo(portal, email).map(({ subject }) => subject)

/** A draft in review, with its writer and reviewer. */
function inReview(portal: TestPortal) {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const reviewer = makeReviewer(portal)
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  return { writer, reviewer, recordId }
}

it('whoever sends something is told what comes next, then what is decided', () => {
  const portal = freshPortal()
  const { writer, reviewer, recordId } = inReview(portal)
  expect(subjectsTo(portal, writer)).toEqual([kinds.submitted.subject])

  returnWithReasons(portal, reviewer, { recordId, reasons: [{ field: 'problem', reason: 'Say when.' }] })
  const [returned] = mailTo(portal, writer.email)
  expect(returned?.subject).toBe(kinds.returned.subject)
  expect(returned?.text).toContain(portal.settings.publicOrigin + paths.workOn(recordId))
  expect(returned?.text).not.toContain('Say when.')

  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  approve(portal, reviewer, { recordId })
  expect(subjectsTo(portal, writer)[0]).toBe(kinds.approved.subject)
  publish(portal, reviewer, { recordId })
  const [published] = mailTo(portal, writer.email)
  const { kind, slug } = recordNow(portal, recordId)
  expect(published?.subject).toBe(kinds.published.subject)
  expect(published?.text).toContain(paths.record({ kind, slug }))
})

it('a reviewer hears of the queue once in a day, and never of their own work', () => {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const writer = makePerson(portal, { in: organisation, roles: ['contributor'], portalRoles: ['reviewer'] })
  const reviewer = makeReviewer(portal)
  const send = () =>
    submit(portal, writer, { recordId: makeDraft(portal, writer, 'case-study', caseStudy()) })
  send()
  send()
  expect(subjectsTo(portal, reviewer)).toEqual([kinds['new-in-queue'].subject])
  expect(subjectsTo(portal, writer)).not.toContain(kinds['new-in-queue'].subject)
  portal.pass({ days: 1, minutes: 1 })
  send()
  expect(subjectsTo(portal, reviewer)).toHaveLength(2)
})

it('somebody without an account is invited in both languages; the link works as the one on the page does', () => {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  const email = 'new@people.example'
  const invited = invite(portal, admin, { organisationId: organisation.id, email, role: 'contributor' })
  if (!invited.ok) throw new Error('Not invited')
  const [letter] = mailTo(portal, email)
  expect(letter?.text).toContain(invited.value.link)
  expect(letter?.text).toContain(invited.value.link.replace('/join/', '/cy/join/'))
  expect(letter?.html).toContain('<div lang="cy">')
  expect(letter?.text).toContain(organisation.name.cy)
})

it('an invitation that is taken back is not sent', () => {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  invite(portal, admin, { organisationId: organisation.id, email: 'a@b.example', role: 'contributor' })
  const [invitation] = openInvitations(portal.db, organisation.id, portal.clock().toISOString())
  takeBackInvitation(portal, admin, {
    organisationId: organisation.id,
    invitationId: invitation?.id ?? '',
  })
  expect(mailTo(portal, 'a@b.example')).toEqual([])
})

it('one mail asks about all that has fallen due, and asks once', () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const alone = makeContributor(portal, makeOrganisation(portal))
  for (let n = 0; n < 3; n += 1) {
    makePublished(portal, 'case-study', caseStudy({ title: english(`Three ${n}`) }), writer)
  }
  const one = makePublished(portal, 'case-study', caseStudy({ title: english('Alone') }), alone)
  portal.pass({ days: 800 })
  remindOwners(portal)
  remindOwners(portal)
  const asked = (person: { email: string }) =>
    mailTo(portal, person.email).filter(({ subject }) => subject === kinds['still-in-use'].subject)
  expect(asked(writer)).toHaveLength(1)
  expect(asked(writer)[0]?.text).toContain(paths.work())
  expect(asked(alone)[0]?.text).toContain(paths.stillInUse(one))
})

it('the body that a draft names is told that it may correct the facts', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const body = makeOrganisation(portal)
  const answering = makePerson(portal, { in: body, roles: ['org-admin'] })
  const named = excerpt({ caseAgainst: body.id, anonymousBody: english('') })
  const recordId = makeDraft(portal, editor, 'excerpt', named)
  openToBody(portal, editor, { recordId })
  expect(mailTo(portal, answering.email)[0]?.text).toContain(paths.bodyFacts(recordId))
})
