import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { MeetingSeries, SeriesWords } from '#app/domain/team-meetings.ts'
import type { Reader } from './connection.ts'
import { agendaItems, agendas, countedOrganisations, meetingSeries, seriesPeople } from './schema/schema.ts'

export function findSeries(db: Reader, id: string): MeetingSeries | null {
  return withPeople(db, db.select().from(meetingSeries).where(eq(meetingSeries.id, id)).all())[0] ?? null
}

/** The teams of an organisation, by name. */
export function seriesOfOrganisation(db: Reader, organisationId: string): MeetingSeries[] {
  const { team } = meetingSeries
  const rows = db
    .select()
    .from(meetingSeries)
    .where(eq(meetingSeries.organisationId, organisationId))
    .orderBy(asc(team), asc(meetingSeries.id))
    .all()
  return withPeople(db, rows)
}

/** The teams whose meetings somebody prepares, by name. */
export function seriesOfPerson(db: Reader, personId: string): MeetingSeries[] {
  const theirs = db
    .select({ id: seriesPeople.seriesId })
    .from(seriesPeople)
    .where(and(eq(seriesPeople.personId, personId), eq(seriesPeople.prepares, true)))
  const rows = db
    .select()
    .from(meetingSeries)
    .where(inArray(meetingSeries.id, theirs))
    .orderBy(asc(meetingSeries.team), asc(meetingSeries.id))
    .all()
  return withPeople(db, rows)
}

export function insertSeries(db: Reader, id: string, words: SeriesWords, personId: string, at: string): void {
  db.insert(meetingSeries)
    .values({ ...forRow(words), id, version: 1, createdAt: at, updatedAt: at })
    .run()
  addToSeries(db, id, personId)
}

/** Keeps what a team says now, if nobody did since that version. False when somebody was faster. */
export function updateSeries(
  db: Reader,
  { id, version }: Pick<MeetingSeries, 'id' | 'version'>,
  words: SeriesWords & Partial<Pick<MeetingSeries, 'former'>>,
  at: string,
): boolean {
  const { organisationId: _, ...kept } = forRow(words)
  const { changes } = db
    .update(meetingSeries)
    .set({ ...kept, former: words.former, version: version + 1, updatedAt: at })
    .where(and(eq(meetingSeries.id, id), eq(meetingSeries.version, version)))
    .run()
  return changes > 0
}

/** Counts changes to a team's meetings that are not about what it says: as many as went, so that calendars never count down. */
export function noteSeriesChange(
  db: Reader,
  { id, version, former }: Pick<MeetingSeries, 'id' | 'version' | 'former'>,
  changes: number,
  at: string,
): void {
  db.update(meetingSeries)
    .set({ former, version: version + changes, updatedAt: at })
    .where(eq(meetingSeries.id, id))
    .run()
}

/** Ends a team's meetings, with their packs, minutes and actions. */
export function deleteSeries(db: Reader, id: string): void {
  db.delete(agendas).where(eq(agendas.seriesId, id)).run()
  db.delete(meetingSeries).where(eq(meetingSeries.id, id)).run()
}

/** Puts somebody in the team: to prepare its meetings too, or only to read what it is given. */
export function addToSeries(db: Reader, seriesId: string, personId: string, prepares = true): void {
  db.insert(seriesPeople)
    .values({ seriesId, personId, prepares })
    .onConflictDoUpdate({ target: [seriesPeople.seriesId, seriesPeople.personId], set: { prepares } })
    .run()
}

export function removeFromSeries(db: Reader, seriesId: string, personId: string): void {
  db.delete(seriesPeople)
    .where(and(eq(seriesPeople.seriesId, seriesId), eq(seriesPeople.personId, personId)))
    .run()
}

/** The editions of records that were on packs of a team's meetings, by the id of the record. */
export function editionsSeen(db: Reader, seriesId: string): Map<string, Set<string>> {
  const rows = db
    .select({ recordId: agendaItems.recordId, editionId: agendaItems.editionId })
    .from(agendaItems)
    .innerJoin(agendas, eq(agendas.id, agendaItems.agendaId))
    .where(eq(agendas.seriesId, seriesId))
    .all()
  const seen = new Map<string, Set<string>>()
  for (const { recordId, editionId } of rows) {
    if (recordId === null || editionId === null) continue
    seen.set(recordId, (seen.get(recordId) ?? new Set()).add(editionId))
  }
  return seen
}

/** How many teams looked at a record in a meeting, and of how many organisations, of those that let it be counted. */
export function looksAt(db: Reader, recordId: string): { teams: number; organisations: number } {
  const row = db
    .select({
      teams: sql<number>`count(distinct ${agendas.seriesId})`,
      organisations: sql<number>`count(distinct ${meetingSeries.organisationId})`,
    })
    .from(agendaItems)
    .innerJoin(agendas, eq(agendas.id, agendaItems.agendaId))
    .innerJoin(meetingSeries, eq(meetingSeries.id, agendas.seriesId))
    .innerJoin(countedOrganisations, eq(countedOrganisations.organisationId, meetingSeries.organisationId))
    .where(and(eq(agendaItems.recordId, recordId), sql`${agendas.heldAt} is not null`))
    .get()
  return row ?? { teams: 0, organisations: 0 }
}

/** Whether an organisation lets readers see how many of its meetings looked at a record. */
export function isCounted(db: Reader, organisationId: string): boolean {
  const { organisationId: id } = countedOrganisations
  return db.select({ id }).from(countedOrganisations).where(eq(id, organisationId)).get() !== undefined
}

export function setCounted(db: Reader, organisationId: string, on: boolean, at: string): void {
  if (on) db.insert(countedOrganisations).values({ organisationId, since: at }).onConflictDoNothing().run()
  else db.delete(countedOrganisations).where(eq(countedOrganisations.organisationId, organisationId)).run()
}

export function withPeople(db: Reader, rows: (typeof meetingSeries.$inferSelect)[]): MeetingSeries[] {
  const ids = rows.map(({ id }) => id)
  const people = db.select().from(seriesPeople).where(inArray(seriesPeople.seriesId, ids)).all()
  return rows.map(({ createdAt, updatedAt, ...series }) => ({
    ...series,
    updatedAt: updatedAt || createdAt,
    people: people
      .filter(({ seriesId, prepares }) => seriesId === series.id && prepares)
      .map(({ personId }) => personId),
    members: people.filter(({ seriesId }) => seriesId === series.id).map(({ personId }) => personId),
  }))
}

/** Only what a row holds, in lists that the database may keep. */
function forRow({ breaks, exceptions, ...words }: SeriesWords) {
  const { organisationId, team, template, rhythm, weekday, week, startsOn, time, length } = words
  const { nation, onHoliday, standingTitle, standingSearch, standingMinutes } = words
  const { takesPacks } = words
  return {
    organisationId,
    team,
    template,
    rhythm,
    weekday,
    week,
    startsOn,
    time,
    length,
    nation,
    onHoliday,
    breaks: [...breaks],
    exceptions: [...exceptions],
    standingTitle,
    standingSearch,
    standingMinutes,
    takesPacks,
  }
}
