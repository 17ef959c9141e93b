import { and, count, countDistinct, eq, gt, inArray, isNotNull, isNull, min, ne, sql, sum } from 'drizzle-orm'
import { servedWays, type Holders, type Served } from '#app/domain/holders.ts'
import type { Reader } from './connection.ts'
import { casebookEditionsNaming } from './erasing/elsewhere.ts'
import {
  agendaItems,
  agendas,
  backups,
  editions,
  inspirations,
  links,
  mails,
  memberships,
  servedCounts,
} from './schema/schema.ts'

export interface CountedOnDay {
  recordId: string
  /** `YYYY-MM-DD`. */
  day: string
  what: Served
  count: number
}

/** Counts how often a record went out on a day. Records that are gone meanwhile are passed over. */
export function addServed(db: Reader, served: CountedOnDay): void {
  const { recordId, day, what, count: times } = served
  db.run(sql`INSERT INTO ${servedCounts} (record_id, day, what, count)
    SELECT id, ${day}, ${what}, ${times} FROM records WHERE id = ${recordId}
    ON CONFLICT (record_id, day, what) DO UPDATE SET count = count + excluded.count`)
}

/** Who may have what a record says, as far as the database knows. */
export function holdersOf(db: Reader, recordId: string): Holders {
  const n = count()
  const editionIds = db.select({ id: editions.id }).from(editions).where(eq(editions.recordId, recordId))
  const since = db
    .select({ at: min(editions.publishedAt) })
    .from(editions)
    .where(eq(editions.recordId, recordId))
    .get()
  const onAgenda = eq(agendaItems.recordId, recordId)
  const sent = and(eq(mails.about, recordId), isNotNull(mails.settledAt), eq(mails.state, 'sent'))
  const casebooks = new Map<string, number>()
  for (const { casebookId } of casebookEditionsNaming(db, recordId)) {
    casebooks.set(casebookId, (casebooks.get(casebookId) ?? 0) + 1)
  }
  return {
    since: since?.at?.slice(0, 10) ?? null,
    served: servedOf(db, recordId),
    agendas:
      db
        .select({ n: countDistinct(agendaItems.agendaId) })
        .from(agendaItems)
        .where(onAgenda)
        .get()?.n ?? 0,
    agendaOrganisations: db
      .select({ id: memberships.organisationId })
      .from(agendaItems)
      .innerJoin(agendas, eq(agendas.id, agendaItems.agendaId))
      .innerJoin(memberships, eq(memberships.personId, agendas.ownerId))
      .where(onAgenda)
      .groupBy(memberships.organisationId)
      .all()
      .map(({ id }) => id),
    casebooks: [...casebooks].map(([id, times]) => ({ id, editions: times })),
    copies: db
      .select({ id: editions.recordId })
      .from(inspirations)
      .innerJoin(editions, eq(editions.id, inspirations.editionId))
      .where(and(eq(inspirations.inspiredBy, recordId), ne(editions.recordId, recordId)))
      .groupBy(editions.recordId)
      .all()
      .map(({ id }) => id),
    mails: db.select({ n }).from(mails).where(sent).get()?.n ?? 0,
    links:
      db
        .select({ n })
        .from(links)
        .where(and(inArray(links.editionId, editionIds), gt(links.uses, 0)))
        .get()?.n ?? 0,
  }
}

function servedOf(db: Reader, recordId: string): Record<Served, number> {
  const rows = db
    .select({ what: servedCounts.what, n: sum(servedCounts.count).mapWith(Number) })
    .from(servedCounts)
    .where(eq(servedCounts.recordId, recordId))
    .groupBy(servedCounts.what)
    .all()
  const found = new Map(rows.map(({ what, n }) => [what, n ?? 0]))
  return Object.fromEntries(servedWays.map((what) => [what, found.get(what) ?? 0])) as Record<Served, number>
}

/** When the backups began that came to a good end between two times (UTC, ISO), oldest first. */
export function backupsBetween(db: Reader, from: string, until: string): string[] {
  return db
    .select({ at: backups.startedAt })
    .from(backups)
    .where(and(isNull(backups.failure), sql`${backups.startedAt} between ${from} and ${until}`))
    .orderBy(backups.startedAt)
    .all()
    .map(({ at }) => at)
}
