import { tidyEmail } from '#app/domain/email.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Stakes } from '#app/domain/person-data.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { noteDeletion } from '#app/use-cases/backups/deleted-accounts.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { provePassword } from '#app/use-cases/second-factor/prove-it-is-you.ts'
import { tx, type Reader } from '#db/connection.ts'
import { dropMailAbout } from '#db/mail.ts'
import { closedSince } from '#db/organisation-life.ts'
import { colleaguesOf, peopleWithPortalRole } from '#db/people.ts'
import { leaveNothingOf } from '#db/personal/leave.ts'
import { isReviewingAny } from '#db/reviewing.ts'

/** Why somebody cannot delete their account now, such as being an organisation's only administrator; null when they can. */
export function whyNotDeleteAccount(portal: Portal, visitor: Visitor): Refusal | null {
  const person = insist(visitor, { do: 'use-account' })
  return whyNot(person, { do: 'delete-account', stakes: stakesOf(portal.db, person) })
}

/**
 * Deletes one's own account, at once and for good. What was written for an organisation stays with it, under nobody's
 * name. Asks for the password, and for the address to be typed: nobody does it by a slip, or on a screen left open.
 */
export async function deleteAccount(
  portal: Portal,
  visitor: Visitor,
  input: { email: string; password: string; address: string },
): Promise<Result<null>> {
  const person = insist(visitor, { do: 'use-account' })
  const issues: Issue[] =
    tidyEmail(input.email) === person.email ? [] : [{ field: 'email', problem: 'not-your-email' }]
  const unproved = [...issues, ...(await provePassword(portal, person, input))]
  if (unproved.length > 0) return refuse(unproved)
  tx(portal.db, (db) => {
    insist(person, { do: 'delete-account', stakes: stakesOf(db, person) })
    keepAccount(portal, db, { actorId: person.id, deed: 'person.delete-account', subject: person.id })
    dropMailAbout(db, person.id)
    leaveNothingOf(db, person, portal.clock().toISOString())
    const to = { address: person.email, language: person.language }
    putInMail(portal, db, { to, kind: 'account-deleted', values: { path: paths.home() } })
  })
  noteDeletion(portal, person.id)
  return done(null)
}

function stakesOf(db: Reader, person: Person): Stakes {
  const isOther = ({ id }: { id: string }) => id !== person.id
  const administered = person.memberships.filter(
    ({ role, organisationId }) => role === 'org-admin' && closedSince(db, organisationId) === null,
  )
  return {
    onlySiteAdmin:
      person.portalRoles.includes('site-admin') && !peopleWithPortalRole(db, 'site-admin').some(isOther),
    onlyOrgAdmin: administered.some(
      ({ organisationId }) =>
        !colleaguesOf(db, organisationId)
          .filter(isOther)
          .some(({ roles, suspended }) => roles.includes('org-admin') && !suspended),
    ),
    reviewing: isReviewingAny(db, person.id),
  }
}
