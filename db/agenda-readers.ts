import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { agendaReaders, people } from './schema/schema.ts'

/** Somebody to whom a pack was given to read. */
export interface PackReader {
  personId: string
  name: string
  /** The team as a part of which they got it. */
  teamId: string | null
  readAt: string | null
  acknowledgedAt: string | null
}

export function readersOf(db: Reader, agendaId: string): PackReader[] {
  return db
    .select({
      personId: agendaReaders.personId,
      name: people.name,
      teamId: agendaReaders.teamId,
      readAt: agendaReaders.readAt,
      acknowledgedAt: agendaReaders.acknowledgedAt,
    })
    .from(agendaReaders)
    .innerJoin(people, eq(people.id, agendaReaders.personId))
    .where(eq(agendaReaders.agendaId, agendaId))
    .orderBy(people.name, people.id)
    .all()
}

/** The ids of the agendas that somebody was given to read, last given first. */
export function givenTo(db: Reader, personId: string): string[] {
  const rows = db
    .select({ id: agendaReaders.agendaId, sentAt: agendaReaders.sentAt })
    .from(agendaReaders)
    .where(eq(agendaReaders.personId, personId))
    .all()
  return rows.sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1)).map(({ id }) => id)
}

/** Whoever has it already keeps how far they are. */
export function giveToRead(
  db: Reader,
  given: { agendaId: string; personId: string; teamId: string | null },
  at: string,
): void {
  db.insert(agendaReaders)
    .values({ ...given, sentAt: at })
    .onConflictDoNothing()
    .run()
}

export function takeFrom(db: Reader, agendaId: string, personId: string): void {
  db.delete(agendaReaders).where(thatOne(agendaId, personId)).run()
}

/** Only the first time counts. */
export function noteRead(db: Reader, agendaId: string, personId: string, at: string): void {
  const first = and(thatOne(agendaId, personId), isNull(agendaReaders.readAt))
  db.update(agendaReaders).set({ readAt: at }).where(first).run()
}

export function noteAcknowledged(db: Reader, agendaId: string, personId: string, at: string): void {
  const first = and(thatOne(agendaId, personId), isNull(agendaReaders.acknowledgedAt))
  db.update(agendaReaders).set({ acknowledgedAt: at }).where(first).run()
}

function thatOne(agendaId: string, personId: string) {
  return and(eq(agendaReaders.agendaId, agendaId), eq(agendaReaders.personId, personId))
}
