import { and, asc, eq, gt, inArray, lte } from 'drizzle-orm'
import type { IdentityProvider } from '#app/domain/openid.ts'
import type { Reader } from './connection.ts'
import {
  identities,
  identityAttempts,
  identityDomains,
  identityProviders,
  identitySessions,
  pendingSignIns,
  sessions,
} from './schema/schema.ts'

type AttemptRow = typeof identityAttempts.$inferSelect

export function findIdentityProvider(db: Reader, organisationId: string): IdentityProvider | null {
  const row = db
    .select()
    .from(identityProviders)
    .where(eq(identityProviders.organisationId, organisationId))
    .get()
  return row ? { ...row, domains: domainsOf(db, organisationId) } : null
}

function domainsOf(db: Reader, organisationId: string): string[] {
  return db
    .select({ domain: identityDomains.domain })
    .from(identityDomains)
    .where(eq(identityDomains.organisationId, organisationId))
    .orderBy(asc(identityDomains.domain))
    .all()
    .map(({ domain }) => domain)
}

/** Replaces what there was, domains included; who confirmed these, and when, is kept with each. */
export function saveIdentityProvider(
  db: Reader,
  provider: IdentityProvider,
  confirmed: { confirmedBy: string; confirmedAt: string },
): void {
  const { domains, ...row } = provider
  const { organisationId } = provider
  db.insert(identityProviders)
    .values(row)
    .onConflictDoUpdate({ target: identityProviders.organisationId, set: row })
    .run()
  db.delete(identityDomains).where(eq(identityDomains.organisationId, organisationId)).run()
  for (const domain of domains) {
    db.insert(identityDomains)
      .values({ domain, organisationId, ...confirmed })
      .run()
  }
}

/** False when the organisation had none. Which account there is which here is remembered, should it come back. */
export function deleteIdentityProvider(db: Reader, organisationId: string): boolean {
  db.delete(identityDomains).where(eq(identityDomains.organisationId, organisationId)).run()
  return (
    db.delete(identityProviders).where(eq(identityProviders.organisationId, organisationId)).run().changes ===
    1
  )
}

/** The organisation whose sign-in may speak for addresses in the domain, if there is one and it is on. */
export function organisationOfDomain(db: Reader, domain: string): string | null {
  const row = db
    .select({ organisationId: identityDomains.organisationId })
    .from(identityDomains)
    .innerJoin(identityProviders, eq(identityProviders.organisationId, identityDomains.organisationId))
    .where(and(eq(identityDomains.domain, domain), eq(identityProviders.enabled, true)))
    .get()
  return row?.organisationId ?? null
}

/** Those of the domains that other organisations have. */
export function domainsOfOthers(db: Reader, organisationId: string, domains: readonly string[]): string[] {
  return db
    .select()
    .from(identityDomains)
    .where(inArray(identityDomains.domain, [...domains]))
    .all()
    .filter((row) => row.organisationId !== organisationId)
    .map(({ domain }) => domain)
}

/** Whether anybody can sign in with their organisation at all. */
export function isAnyProviderOn(db: Reader): boolean {
  return (
    db
      .select({ id: identityProviders.organisationId })
      .from(identityProviders)
      .where(eq(identityProviders.enabled, true))
      .limit(1)
      .get() !== undefined
  )
}

export function findIdentity(db: Reader, issuer: string, subject: string): { personId: string } | null {
  const same = and(eq(identities.issuer, issuer), eq(identities.subject, subject))
  return db.select({ personId: identities.personId }).from(identities).where(same).get() ?? null
}

/** Whether somebody came with an account of this directory before. */
export function hasIdentityAt(db: Reader, issuer: string, personId: string): boolean {
  const own = and(eq(identities.issuer, issuer), eq(identities.personId, personId))
  return db.select({ subject: identities.subject }).from(identities).where(own).get() !== undefined
}

export function insertIdentity(db: Reader, row: typeof identities.$inferInsert): void {
  db.insert(identities).values(row).run()
}

export function insertAttempt(db: Reader, row: AttemptRow): void {
  db.insert(identityAttempts).values(row).run()
}

/** Uses up the attempt that this browser began; null when there is none, or its time is over. */
export function takeAttempt(
  db: Reader,
  found: { stateHash: string; browserHash: string; now: Date },
): AttemptRow | null {
  const own = and(
    eq(identityAttempts.stateHash, found.stateHash),
    eq(identityAttempts.browserHash, found.browserHash),
    gt(identityAttempts.expiresAt, found.now.toISOString()),
  )
  return db.delete(identityAttempts).where(own).returning().get() ?? null
}

/** Gives how many there were. */
export function deleteExpiredAttempts(db: Reader, now: Date): number {
  return db.delete(identityAttempts).where(lte(identityAttempts.expiresAt, now.toISOString())).run().changes
}

export function insertIdentitySession(db: Reader, row: { sessionId: string; organisationId: string }): void {
  db.insert(identitySessions).values(row).run()
}

/** The connection that a session was begun through; null after a password. */
export function providerOfSession(db: Reader, sessionId: string): IdentityProvider | null {
  const row = db
    .select({ organisationId: identitySessions.organisationId })
    .from(identitySessions)
    .where(eq(identitySessions.sessionId, sessionId))
    .get()
  return row ? findIdentityProvider(db, row.organisationId) : null
}

/** Ends whatever was begun through an organisation's sign-in: sessions, and sign-ins that wait for a code or an answer. */
export function endSessionsThrough(db: Reader, organisationId: string): void {
  const through = db
    .select({ id: identitySessions.sessionId })
    .from(identitySessions)
    .where(eq(identitySessions.organisationId, organisationId))
  db.delete(sessions).where(inArray(sessions.id, through)).run()
  db.delete(pendingSignIns).where(eq(pendingSignIns.organisationId, organisationId)).run()
  db.delete(identityAttempts).where(eq(identityAttempts.organisationId, organisationId)).run()
}
