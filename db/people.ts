import { and, asc, eq, inArray, isNull, like } from 'drizzle-orm'
import type { Colleague } from '#app/domain/membership.ts'
import {
  organisationRoles,
  type Membership,
  type OrganisationRole,
  type Person,
  type PortalRole,
  type SuspensionReason,
} from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { portalSettings } from './portal-settings.ts'
import { memberships, organisations, people } from './schema/schema.ts'
import { isInForce, liftMember, suspendedIn } from './suspended-members.ts'

export function findPerson(db: Reader, id: string): Person | null {
  const row = db.select().from(people).where(eq(people.id, id)).get()
  return row ? toPerson(db, row) : null
}

/** The e-mail address must be tidy already (see `tidyEmail`). */
export function findPersonByEmail(db: Reader, email: string): Person | null {
  return findCredentials(db, email)?.person ?? null
}

/** For signing in only: a person never carries their password hash about. */
export function findCredentials(db: Reader, email: string): { person: Person; passwordHash: string } | null {
  const row = db.select().from(people).where(eq(people.email, email)).get()
  return row ? { person: toPerson(db, row), passwordHash: row.passwordHash } : null
}

/** Somebody who only ever came through their organisation has none. */
export function hasPassword(db: Reader, personId: string): boolean {
  const row = db.select({ hash: people.passwordHash }).from(people).where(eq(people.id, personId)).get()
  return row !== undefined && row.hash !== ''
}

export interface NewPerson {
  id: string
  email: string
  name: string
  language: Language
  passwordHash: string
  portalRoles: PortalRole[]
  createdAt: string
}

export function insertPerson(db: Reader, person: NewPerson): void {
  db.insert(people).values(person).run()
}

export function updatePerson(
  db: Reader,
  id: string,
  change: Partial<{
    email: string
    deletedAt: string
    name: string
    language: Language
    passwordHash: string
    portalRoles: PortalRole[]
    suspendedAt: string | null
    suspendedFor: SuspensionReason | null
  }>,
): void {
  db.update(people).set(change).where(eq(people.id, id)).run()
}

/** Does nothing when the person already has the role there. */
export function addMembership(
  db: Reader,
  personId: string,
  organisationId: string,
  role: OrganisationRole,
): void {
  db.insert(memberships).values({ personId, organisationId, role }).onConflictDoNothing().run()
}

/** False when the person did not have the role there. */
export function removeMembership(
  db: Reader,
  personId: string,
  organisationId: string,
  role: OrganisationRole,
): boolean {
  const mine = and(eq(memberships.personId, personId), eq(memberships.organisationId, organisationId))
  const removed = db
    .delete(memberships)
    .where(and(mine, eq(memberships.role, role)))
    .run()
  return removed.changes === 1
}

/** Takes away every role the person has in the organisation. */
export function removeMemberships(db: Reader, personId: string, organisationId: string): void {
  db.delete(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.organisationId, organisationId)))
    .run()
  liftMember(db, organisationId, personId)
}

/** Everybody with a role in the organisation, by name. */
export function colleaguesOf(db: Reader, organisationId: string): Colleague[] {
  const rows = db
    .select({ person: people, role: memberships.role })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(asc(people.name), asc(people.id))
    .all()
  const resting = suspendedIn(db, organisationId)
  const byId = new Map<string, Colleague>()
  for (const { person, role } of rows) {
    const { id, name, email, suspendedAt } = person
    const suspended = suspendedAt !== null
    const known = { id, name, email, suspended, suspendedHere: resting.has(id), roles: [] }
    const colleague = byId.get(id) ?? known
    byId.set(id, { ...colleague, roles: inOrder([...colleague.roles, role]) })
  }
  return [...byId.values()]
}

function inOrder(roles: OrganisationRole[]): OrganisationRole[] {
  return organisationRoles.filter((role) => roles.includes(role))
}

function toPerson(db: Reader, row: typeof people.$inferSelect): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: row.language,
    suspended: row.suspendedAt !== null,
    portalRoles: row.portalRoles,
    memberships: membershipsOf(db, row.id),
    reviewsOwnOrganisation: portalSettings(db).reviewersMayReviewOwnOrganisation,
  }
}

/** A person never carries roles that rest: for every rule it is as if they did not have them. */
function membershipsOf(db: Reader, personId: string): Membership[] {
  return db
    .select({ role: memberships.role, organisation: organisations })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.personId, personId), isInForce(db)))
    .orderBy(asc(organisations.nameEn), asc(memberships.role))
    .all()
    .map(({ role, organisation }) => ({
      organisationId: organisation.id,
      organisationType: organisation.type,
      organisationSlug: organisation.slug,
      organisationName: { en: organisation.nameEn, cy: organisation.nameCy },
      organisationClosed: organisation.closedAt !== null,
      role,
    }))
}

/** The names of these people, by id. */
export function personNames(db: Reader, ids: readonly string[]): Map<string, string> {
  if (ids.length === 0) return new Map()
  const rows = db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...ids]))
    .all()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Everybody who can use the role in the organisation now, by name. */
export function peopleWithRole(db: Reader, organisationId: string, role: OrganisationRole): Person[] {
  return db
    .select({ person: people })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        eq(memberships.role, role),
        isNull(people.suspendedAt),
        isInForce(db),
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
    .all()
    .map(({ person }) => toPerson(db, person))
}

/** Everybody with a role for the whole portal who is not suspended, by name. */
export function peopleWithPortalRole(db: Reader, role: PortalRole): Person[] {
  return db
    .select()
    .from(people)
    .where(and(like(people.portalRoles, `%"${role}"%`), isNull(people.suspendedAt)))
    .orderBy(asc(people.name), asc(people.id))
    .all()
    .map((row) => toPerson(db, row))
}
