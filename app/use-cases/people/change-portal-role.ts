import { isEmail, tidyEmail } from '#app/domain/email.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { portalRoles, type Person, type PortalRole, type Visitor } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findPerson, findPersonByEmail, updatePerson } from '#db/people.ts'
import { endSessionsOf } from '#db/sessions.ts'

/** Gives a role for the whole portal to somebody who has an account. */
export function grantPortalRole(
  portal: Portal,
  visitor: Visitor,
  input: { email: string; role: string },
): Result<null> {
  insist(visitor, { do: 'manage-portal-roles', personId: null })
  const email = tidyEmail(input.email)
  const { role } = input
  return tx<Result<null>>(portal.db, (db) => {
    const holder = findPersonByEmail(db, email)
    const issues = whatIsWrong(email, role, holder)
    if (issues.length > 0 || holder === null || !isOneOf(portalRoles, role)) return refuse(issues)
    const admin = insist(visitor, { do: 'manage-portal-roles', personId: holder.id })
    change(portal, db, admin, holder, role, true)
    return done(null)
  })
}

/** Gives one to somebody who is known already, from their own page. */
export function grantRoleTo(
  portal: Portal,
  visitor: Visitor,
  { personId, role }: { personId: string; role: string },
): void {
  const admin = insist(visitor, { do: 'manage-portal-roles', personId })
  if (!isOneOf(portalRoles, role)) throw new Fault('bad-request')
  tx(portal.db, (db) => {
    const holder = findPerson(db, personId)
    if (holder === null) throw new Fault('not-found')
    change(portal, db, admin, holder, role, true)
  })
}

/** Takes a role for the whole portal away. Nobody takes their own: the portal must not lose its last administrator. */
export function takePortalRole(
  portal: Portal,
  visitor: Visitor,
  { personId, role }: { personId: string; role: string },
): void {
  const admin = insist(visitor, { do: 'manage-portal-roles', personId })
  if (!isOneOf(portalRoles, role)) throw new Fault('bad-request')
  tx(portal.db, (db) => {
    const holder = findPerson(db, personId)
    if (holder === null || !holder.portalRoles.includes(role)) throw new Fault('not-found')
    change(portal, db, admin, holder, role, false)
  })
}

/** Since roles change, all sessions of the person end. */
function change(
  portal: Portal,
  db: Reader,
  admin: Person,
  holder: Person,
  role: PortalRole,
  given: boolean,
): void {
  const others = holder.portalRoles.filter((one) => one !== role)
  updatePerson(db, holder.id, { portalRoles: given ? [...others, role] : others })
  endSessionsOf(db, holder.id)
  const deed = `person.${given ? 'grant' : 'take'}-${role}` as const
  keepAccount(portal, db, { actorId: admin.id, deed, subject: holder.id })
  if (holder.portalRoles.includes(role) === given) return
  putInMail(portal, db, {
    to: { personId: holder.id },
    kind: given ? 'portal-role-given' : 'portal-role-taken',
    values: { role, path: paths.signIn() },
  })
}

function whatIsWrong(email: string, role: string, holder: Person | null): Issue[] {
  const issues: Issue[] = []
  if (email === '') issues.push({ field: 'email', problem: 'required' })
  else if (!isEmail(email)) issues.push({ field: 'email', problem: 'not-an-email' })
  else if (holder === null) issues.push({ field: 'email', problem: 'not-found' })
  if (!isOneOf(portalRoles, role)) issues.push({ field: 'role', problem: 'required' })
  return issues
}
