import { and, asc, desc, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { LinkFault } from '#app/domain/checks/check.ts'
import type { Content } from '#app/domain/record.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { editions, linkChecks, linkUses, organisations, records } from './schema/schema.ts'

/** Whether an organisation publishes nothing without its Welsh. */
export function isWelshRequired(db: Reader, organisationId: string): boolean {
  return welshRequired(db).get({ organisationId })?.required ?? false
}

const welshRequired = prepared((db) =>
  db
    .select({ required: organisations.welshRequired })
    .from(organisations)
    .where(eq(organisations.id, sql.placeholder('organisationId')))
    .prepare(),
)

export function setWelshRequired(db: Reader, organisationId: string, required: boolean): void {
  db.update(organisations).set({ welshRequired: required }).where(eq(organisations.id, organisationId)).run()
}

/** Notes which addresses an edition leads to; new ones are due at once. */
export function replaceLinks(db: Reader, editionId: string, addresses: readonly string[], at: string): void {
  db.delete(linkUses).where(eq(linkUses.editionId, editionId)).run()
  const uses = addresses.length === 0 ? [''] : addresses
  db.insert(linkUses)
    .values(uses.map((address) => ({ editionId, address })))
    .run()
  if (addresses.length === 0) return
  db.insert(linkChecks)
    .values(addresses.map((address) => ({ address, dueAt: at })))
    .onConflictDoNothing()
    .run()
}

/** The addresses among these that led nowhere when they were last tried, and why. */
export function deadLinksAmong(db: Reader, addresses: readonly string[]): ReadonlyMap<string, LinkFault> {
  const rows = db
    .select({ address: linkChecks.address, fault: linkChecks.fault })
    .from(linkChecks)
    .where(
      and(
        sql`${linkChecks.address} in (select value from json_each(${JSON.stringify(addresses)}))`,
        isNotNull(linkChecks.fault),
      ),
    )
    .all()
  return new Map(rows.flatMap(({ address, fault }) => (fault === null ? [] : [[address, fault]])))
}

/** An address to try, and how often in a row it has led nowhere. */
export interface DueLink {
  address: string
  failures: number
}

/** What is to be tried again, or for the first time, the longest due first: only what a draft or a live edition uses. */
export function dueLinks(db: Reader, at: string, atMost: number): DueLink[] {
  return db
    .select({ address: linkChecks.address, failures: linkChecks.failures })
    .from(linkChecks)
    .where(
      and(
        lte(linkChecks.dueAt, at),
        sql`exists (select 1 from ${linkUses} join ${records} on ${records.liveEditionId} = ${linkUses.editionId}
          or ${records.draftEditionId} = ${linkUses.editionId} where ${linkUses.address} = ${linkChecks.address})`,
      ),
    )
    .orderBy(asc(linkChecks.dueAt))
    .limit(atMost)
    .all()
}

export function saveLinkCheck(
  db: Reader,
  address: string,
  found: { checkedAt: string; dueAt: string; fault: LinkFault | null; failures: number },
): void {
  db.update(linkChecks).set(found).where(eq(linkChecks.address, address)).run()
}

/** Whether any link led somewhere since then. If none did, it is the portal that reaches nobody. */
export function someLinkWorkedSince(db: Reader, since: string): boolean {
  return (
    db
      .select({ address: linkChecks.address })
      .from(linkChecks)
      .where(and(gt(linkChecks.checkedAt, since), isNull(linkChecks.fault), eq(linkChecks.failures, 0)))
      .limit(1)
      .get() !== undefined
  )
}

/** Editions that nobody has looked for links in: those from before links were noted. */
export function editionsWithoutLinks(
  db: Reader,
  atMost: number,
): { id: string; kind: RecordKind; content: Content }[] {
  return db
    .select({ id: editions.id, kind: records.kind, content: editions.content })
    .from(records)
    .innerJoin(editions, sql`${editions.id} in (${records.liveEditionId}, ${records.draftEditionId})`)
    .where(sql`not exists (select 1 from ${linkUses} where ${linkUses.editionId} = ${editions.id})`)
    .limit(atMost)
    .all()
}

/** Forgets what only past editions lead to. Gives how many addresses. */
export function forgetUnusedLinks(db: Reader): number {
  db.delete(linkUses)
    .where(
      sql`${linkUses.editionId} not in (select ${records.liveEditionId} from ${records}
        where ${records.liveEditionId} is not null union select ${records.draftEditionId} from ${records}
        where ${records.draftEditionId} is not null)`,
    )
    .run()
  return db
    .delete(linkChecks)
    .where(sql`${linkChecks.address} not in (select ${linkUses.address} from ${linkUses})`)
    .run().changes
}

/** What an organisation is writing, the last touched first, by its words at the top. */
export function draftHeadlines(
  db: Reader,
  { organisationId, kind }: { organisationId: string; kind: RecordKind },
  atMost: number,
): { id: string; title: Bilingual; summary: Bilingual }[] {
  const textAt = (field: 'title' | 'summary') =>
    sql<string>`json_extract(${editions.content}, ${`$.${field}`})`.mapWith(
      (json) => JSON.parse(String(json)) as Bilingual,
    )
  return db
    .select({ id: records.id, title: textAt('title'), summary: textAt('summary') })
    .from(records)
    .innerJoin(editions, eq(editions.id, records.draftEditionId))
    .where(and(eq(records.organisationId, organisationId), eq(records.kind, kind)))
    .orderBy(desc(editions.updatedAt))
    .limit(atMost)
    .all()
}
