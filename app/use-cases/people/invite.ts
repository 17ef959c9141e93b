import { isEmail, tidyEmail } from '#app/domain/email.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { invitationEnd, rolesIn } from '#app/domain/membership.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { insertInvitation } from '#db/invitations.ts'
import { closedSince } from '#db/organisation-life.ts'
import { findOrganisation } from '#db/organisations.ts'
import { hashOfToken, newToken } from './credentials.ts'
import { mailInvitation, waitToInvite } from './mail-invitation.ts'

/**
 * Invites somebody to an organisation in one role, by mail. Gives the link (in English) as well, and whether mail is
 * sent at all: where it is not, whoever invites hands it on. It works once, and for fourteen days.
 */
export function invite(
  portal: Portal,
  visitor: Visitor,
  input: { organisationId: string; email: string; role: string },
): Result<{ link: string; email: string; mailed: boolean }> {
  const person = insist(visitor, { do: 'manage-people', organisationId: input.organisationId })
  const organisation = findOrganisation(portal.db, input.organisationId)
  if (organisation === null) throw new Fault('not-found')
  if (closedSince(portal.db, organisation.id) !== null) throw new Fault('wrong-state', 'organisation-closed')
  const email = tidyEmail(input.email)
  const role = input.role
  if (!isOneOf(rolesIn(organisation.type), role)) return refuse(whatIsWrong(organisation, email, role))
  if (!isEmail(email)) return refuse(whatIsWrong(organisation, email, role))
  const minutes = waitToInvite(portal, person)
  if (minutes !== null) {
    return refuse([{ field: 'email', problem: 'too-many-attempts', values: { minutes } }])
  }

  const token = newToken()
  const now = portal.clock()
  tx(portal.db, (db) => {
    const id = portal.newId()
    insertInvitation(db, {
      id,
      tokenHash: hashOfToken(token),
      organisationId: organisation.id,
      role,
      email,
      invitedBy: person.id,
      createdAt: now.toISOString(),
      expiresAt: invitationEnd(now).toISOString(),
    })
    const invitation = { id, email, role, expiresAt: invitationEnd(now).toISOString() }
    mailInvitation(portal, db, { by: person, organisation, invitation, token })
    keepAccount(portal, db, { actorId: person.id, deed: 'organisation.invite', subject: id })
  })
  const mailed = portal.settings.mail.way === 'smtp'
  return done({ link: portal.settings.publicOrigin + paths.join(token), email, mailed })
}

function whatIsWrong(organisation: Organisation, email: string, role: string): Issue[] {
  const issues: Issue[] = []
  if (email === '') issues.push({ field: 'email', problem: 'required' })
  else if (!isEmail(email)) issues.push({ field: 'email', problem: 'not-an-email' })
  if (!isOneOf(rolesIn(organisation.type), role)) issues.push({ field: 'role', problem: 'not-a-choice' })
  return issues
}
