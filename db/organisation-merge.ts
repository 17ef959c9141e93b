import { and, count, eq, gt, inArray, isNotNull, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { caseAgainst } from './organisation-records.ts'
import {
  adoptions,
  bodyPreviews,
  countedOrganisations,
  editions,
  identityAttempts,
  identityDomains,
  identityProviders,
  identitySessions,
  importHabits,
  imports,
  invitations,
  meetingSeries,
  memberships,
  organisationLogos,
  organisationTokens,
  organisations,
  pseudonymKeys,
  records,
  sessions,
  submissions,
  suspendedMembers,
} from './schema/schema.ts'

/** What there is of an organisation that would go to another one. */
export interface Belongings {
  people: number
  invitations: number
  /** Records that readers can see, or could before they were withdrawn. */
  published: number
  /** Being written, or in review. */
  drafts: number
  /** Excerpts of others, in any edition that counts, that name it. */
  about: number
  adoptions: number
  bodyPreviews: number
  /** People sign in with its own directory. */
  signIn: boolean
}

export function belongingsOf(db: Reader, id: string, now: string): Belongings {
  const people = db
    .select({ n: sql<number>`count(distinct ${memberships.personId})` })
    .from(memberships)
    .where(eq(memberships.organisationId, id))
    .get()
  const owned = db
    .select({ published: count(records.liveEditionId), drafts: count(records.draftEditionId) })
    .from(records)
    .where(eq(records.organisationId, id))
    .get()
  const about = db
    .select({ n: sql<number>`count(distinct ${records.id})` })
    .from(records)
    .innerJoin(editions, or(eq(editions.id, records.liveEditionId), eq(editions.id, records.draftEditionId)))
    .where(and(eq(records.kind, 'excerpt'), eq(caseAgainst, id)))
    .get()
  const open = and(
    eq(invitations.organisationId, id),
    isNull(invitations.usedAt),
    gt(invitations.expiresAt, now),
  )
  const current = and(eq(adoptions.organisationId, id), isNull(adoptions.removedAt))
  return {
    people: people?.n ?? 0,
    invitations: db.select({ n: count() }).from(invitations).where(open).get()?.n ?? 0,
    published: owned?.published ?? 0,
    drafts: owned?.drafts ?? 0,
    about: about?.n ?? 0,
    adoptions: db.select({ n: count() }).from(adoptions).where(current).get()?.n ?? 0,
    bodyPreviews:
      db.select({ n: count() }).from(bodyPreviews).where(eq(bodyPreviews.organisationId, id)).get()?.n ?? 0,
    signIn:
      db.select().from(identityProviders).where(eq(identityProviders.organisationId, id)).get() !== undefined,
  }
}

interface Merge {
  from: string
  to: string
  /** UTC, ISO. */
  at: string
}

/** Gives everything of one organisation to another, which it then stands for. Every table that names one has its line. */
export function mergeOrganisation(db: Reader, merge: Merge): void {
  const { from, to, at } = merge
  movePeople(db, merge)
  db.update(records).set({ organisationId: to }).where(eq(records.organisationId, from)).run()
  nameInstead(db, merge)
  db.update(bodyPreviews).set({ organisationId: to }).where(eq(bodyPreviews.organisationId, from)).run()
  moveAdoptions(db, merge)
  moveMeetings(db, merge)
  moveImports(db, merge)
  db.update(pseudonymKeys).set({ organisationId: to }).where(eq(pseudonymKeys.organisationId, from)).run()
  moveLogo(db, merge)
  removeSignIn(db, from)
  // What a program may do in the one's name nobody said of the other.
  db.delete(organisationTokens).where(eq(organisationTokens.organisationId, from)).run()
  // What was merged into it before goes along: addresses are followed one step.
  db.update(organisations).set({ mergedInto: to }).where(eq(organisations.mergedInto, from)).run()
  db.update(organisations).set({ mergedInto: to, closedAt: at }).where(eq(organisations.id, from)).run()
}

/** Roles go along. Of people whose roles rest in the one and not in the other, those of the other count. */
function movePeople(db: Reader, { from, to }: Merge): void {
  const already = db
    .select({ id: memberships.personId })
    .from(memberships)
    .where(eq(memberships.organisationId, to))
  const resting = db
    .select({ id: suspendedMembers.personId })
    .from(suspendedMembers)
    .where(eq(suspendedMembers.organisationId, from))
  db.delete(memberships)
    .where(
      and(
        eq(memberships.organisationId, from),
        inArray(memberships.personId, resting),
        inArray(memberships.personId, already),
      ),
    )
    .run()
  db.update(suspendedMembers)
    .set({ organisationId: to })
    .where(and(eq(suspendedMembers.organisationId, from), notInArray(suspendedMembers.personId, already)))
    .run()
  db.delete(suspendedMembers).where(eq(suspendedMembers.organisationId, from)).run()
  db.run(sql`update or ignore ${memberships} set organisation_id = ${to} where organisation_id = ${from}`)
  db.delete(memberships).where(eq(memberships.organisationId, from)).run()
  db.update(invitations).set({ organisationId: to }).where(eq(invitations.organisationId, from)).run()
}

/** Whoever has a draft open that named the one sees, when they save, that somebody changed it meanwhile. */
function nameInstead(db: Reader, { from, to }: Merge): void {
  const named = sql`json_set(${editions.content}, '$.caseAgainst', ${to})`
  db.update(editions)
    .set({ content: named, lock: sql`${editions.lock} + 1` })
    .where(eq(caseAgainst, from))
    .run()
  db.run(sql`update ${submissions} set content = json_set(content, '$.caseAgainst', ${to})
    where json_extract(content, '$.caseAgainst') = ${from}`)
}

/** A body says one thing about a case study, and nothing about its own: what is then too much is taken off. */
function moveAdoptions(db: Reader, { from, to, at }: Merge): void {
  const current = isNull(adoptions.removedAt)
  const said = db
    .select({ id: adoptions.recordId })
    .from(adoptions)
    .where(and(eq(adoptions.organisationId, to), current))
  db.update(adoptions)
    .set({ removedAt: at })
    .where(and(eq(adoptions.organisationId, from), current, inArray(adoptions.recordId, said)))
    .run()
  db.update(adoptions).set({ organisationId: to }).where(eq(adoptions.organisationId, from)).run()
  const own = db.select({ id: records.id }).from(records).where(eq(records.organisationId, to))
  db.update(adoptions)
    .set({ removedAt: at })
    .where(and(eq(adoptions.organisationId, to), current, inArray(adoptions.recordId, own)))
    .run()
}

/** Consent to being counted was the one's own: it does not speak for the other. */
function moveMeetings(db: Reader, { from, to }: Merge): void {
  db.update(meetingSeries).set({ organisationId: to }).where(eq(meetingSeries.organisationId, from)).run()
  db.delete(countedOrganisations).where(eq(countedOrganisations.organisationId, from)).run()
}

/** What the other chose for its own files stays; where it chose nothing, the one's choices go on. */
function moveImports(db: Reader, { from, to }: Merge): void {
  db.update(imports).set({ organisationId: to }).where(eq(imports.organisationId, from)).run()
  db.run(sql`update or ignore ${importHabits} set organisation_id = ${to} where organisation_id = ${from}`)
  db.delete(importHabits).where(eq(importHabits.organisationId, from)).run()
}

function moveLogo(db: Reader, { from, to }: Merge): void {
  db.run(
    sql`update or ignore ${organisationLogos} set organisation_id = ${to} where organisation_id = ${from}`,
  )
  db.delete(organisationLogos).where(eq(organisationLogos.organisationId, from)).run()
}

/** A directory speaks for one organisation's people; whether it may speak for another's is for somebody to say anew. */
function removeSignIn(db: Reader, from: string): void {
  const begun = db
    .select({ id: identitySessions.sessionId })
    .from(identitySessions)
    .where(eq(identitySessions.organisationId, from))
  db.delete(sessions).where(inArray(sessions.id, begun)).run()
  db.delete(identityAttempts).where(eq(identityAttempts.organisationId, from)).run()
  db.delete(identityDomains).where(eq(identityDomains.organisationId, from)).run()
  db.delete(identityProviders).where(eq(identityProviders.organisationId, from)).run()
}

/** The ids of the case studies that the organisation said something about: their level of evidence may rest on it. */
export function adoptedRecords(db: Reader, organisationId: string): string[] {
  return db
    .select({ id: adoptions.recordId })
    .from(adoptions)
    .innerJoin(records, eq(records.id, adoptions.recordId))
    .where(and(eq(adoptions.organisationId, organisationId), isNotNull(records.liveEditionId)))
    .groupBy(adoptions.recordId)
    .all()
    .map(({ id }) => id)
}
