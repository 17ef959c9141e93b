import { and, asc, desc, eq, inArray, notInArray } from 'drizzle-orm'
import type { AgendaHead } from '#app/domain/agenda.ts'
import type { MeetingSeries } from '#app/domain/team-meetings.ts'
import type { Reader } from './connection.ts'
import { headColumns } from './agendas.ts'
import { withPeople } from './meetings.ts'
import { agendaReaders, agendas, agendaTeams, meetingSeries, seriesPeople } from './schema/schema.ts'

/** How far somebody is with an agenda they were given to read. */
export interface ReaderState {
  personId: string
  readAt: string | null
  acknowledgedAt: string | null
}

/** The teams that were given an agenda to read, by name, with when. */
export function teamsGiven(db: Reader, agendaId: string): (MeetingSeries & { sentAt: string })[] {
  const rows = db
    .select({ team: meetingSeries, sentAt: agendaTeams.sentAt })
    .from(agendaTeams)
    .innerJoin(meetingSeries, eq(meetingSeries.id, agendaTeams.teamId))
    .where(eq(agendaTeams.agendaId, agendaId))
    .orderBy(asc(meetingSeries.team), asc(meetingSeries.id))
    .all()
  const teams = withPeople(
    db,
    rows.map(({ team }) => team),
  )
  return rows.flatMap(({ sentAt }, index) => {
    const team = teams[index]
    return team === undefined ? [] : [{ ...team, sentAt }]
  })
}

/** The teams that take agendas from other organisations, by name. */
export function teamsThatTakePacks(db: Reader): MeetingSeries[] {
  const rows = db
    .select()
    .from(meetingSeries)
    .where(eq(meetingSeries.takesPacks, true))
    .orderBy(asc(meetingSeries.team), asc(meetingSeries.id))
    .all()
  return withPeople(db, rows)
}

/** The agendas given to teams that somebody is in, the last given first. */
export function agendasGivenTo(
  db: Reader,
  personId: string,
): { agenda: AgendaHead; teamId: string; sentAt: string }[] {
  return db
    .select({ agenda: headColumns, teamId: agendaTeams.teamId, sentAt: agendaTeams.sentAt })
    .from(agendaTeams)
    .innerJoin(agendas, eq(agendas.id, agendaTeams.agendaId))
    .innerJoin(seriesPeople, eq(seriesPeople.seriesId, agendaTeams.teamId))
    .where(eq(seriesPeople.personId, personId))
    .orderBy(desc(agendaTeams.sentAt), desc(agendas.id))
    .all()
}

export function giveToTeam(db: Reader, agendaId: string, teamId: string, at: string): void {
  db.insert(agendaTeams).values({ agendaId, teamId, sentAt: at }).onConflictDoNothing().run()
}

/** Takes an agenda back from a team, and forgets how far those are who cannot read it any more. */
export function takeFromTeam(db: Reader, agendaId: string, teamId: string): void {
  db.delete(agendaTeams)
    .where(and(eq(agendaTeams.agendaId, agendaId), eq(agendaTeams.teamId, teamId)))
    .run()
  const still = db
    .select({ id: seriesPeople.personId })
    .from(seriesPeople)
    .innerJoin(agendaTeams, eq(agendaTeams.teamId, seriesPeople.seriesId))
    .where(eq(agendaTeams.agendaId, agendaId))
  db.delete(agendaReaders)
    .where(and(eq(agendaReaders.agendaId, agendaId), notInArray(agendaReaders.personId, still)))
    .run()
}

export function readersOf(db: Reader, agendaId: string): ReaderState[] {
  return db.select(stateColumns).from(agendaReaders).where(eq(agendaReaders.agendaId, agendaId)).all()
}

/** How far somebody is with these agendas, by the agenda's id. */
export function readingOf(
  db: Reader,
  personId: string,
  agendaIds: readonly string[],
): Map<string, ReaderState> {
  const rows = db
    .select({ ...stateColumns, agendaId: agendaReaders.agendaId })
    .from(agendaReaders)
    .where(and(eq(agendaReaders.personId, personId), inArray(agendaReaders.agendaId, [...agendaIds])))
    .all()
  return new Map(rows.map(({ agendaId, ...state }) => [agendaId, state]))
}

/** Remembers that somebody opened an agenda; the first time counts. */
export function noteRead(
  db: Reader,
  {
    agendaId,
    personId,
    teamId,
    sentAt,
  }: { agendaId: string; personId: string; teamId: string; sentAt: string },
  at: string,
): void {
  db.insert(agendaReaders)
    .values({ agendaId, personId, teamId, sentAt, readAt: at })
    .onConflictDoNothing()
    .run()
}

/** Keeps that somebody says they have read an agenda. False when they had said so before. */
export function acknowledge(db: Reader, agendaId: string, personId: string, at: string): boolean {
  const theirs = and(eq(agendaReaders.agendaId, agendaId), eq(agendaReaders.personId, personId))
  const before = db.select(stateColumns).from(agendaReaders).where(theirs).get()
  if (before === undefined || before.acknowledgedAt !== null) return false
  return db.update(agendaReaders).set({ acknowledgedAt: at }).where(theirs).run().changes > 0
}

const stateColumns = {
  personId: agendaReaders.personId,
  readAt: agendaReaders.readAt,
  acknowledgedAt: agendaReaders.acknowledgedAt,
}
