import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { ActionWords, MeetingAction } from '#app/domain/minutes.ts'
import type { Reader } from './connection.ts'
import { agendaItems, agendas, meetingActions, meetingSeries } from './schema/schema.ts'

/** An action with the meeting it came from. */
export interface SourcedAction extends MeetingAction {
  seriesId: string
  team: string
  meetingDate: string
  /** The record of the item it came from; null when it came from none. */
  recordId: string | null
  /** The title of the item, where it is one of the team's own. */
  itemTitle: string
  /** What the meeting resolved about the item; '' when it did not. */
  resolution: string
}

export function findAction(db: Reader, id: string): MeetingAction | null {
  return db.select(columns).from(meetingActions).where(eq(meetingActions.id, id)).get() ?? null
}

/** What a meeting gave people to do, first written down first. */
export function actionsOf(db: Reader, agendaId: string): MeetingAction[] {
  return db
    .select(columns)
    .from(meetingActions)
    .where(eq(meetingActions.agendaId, agendaId))
    .orderBy(meetingActions.createdAt, meetingActions.id)
    .all()
}

export function actionsOfSeries(db: Reader, seriesId: string): SourcedAction[] {
  return sourced(db, eq(meetingSeries.id, seriesId))
}

export function actionsOfOrganisation(db: Reader, organisationId: string): SourcedAction[] {
  return sourced(db, eq(meetingSeries.organisationId, organisationId))
}

/** What teams of these organisations took from a record, oldest first. */
export function actionsFromRecord(
  db: Reader,
  recordId: string,
  organisationIds: readonly string[],
): (Pick<MeetingAction, 'id' | 'status'> & { organisationId: string })[] {
  const { id, status } = meetingActions
  const { organisationId } = meetingSeries
  return db
    .select({ id, status, organisationId })
    .from(meetingActions)
    .innerJoin(agendaItems, eq(agendaItems.id, meetingActions.itemId))
    .innerJoin(agendas, eq(agendas.id, meetingActions.agendaId))
    .innerJoin(meetingSeries, eq(meetingSeries.id, agendas.seriesId))
    .where(and(eq(agendaItems.recordId, recordId), inArray(organisationId, [...organisationIds])))
    .orderBy(meetingActions.createdAt, id)
    .all()
}

export function insertAction(db: Reader, action: Omit<MeetingAction, 'version'>, at: string): void {
  db.insert(meetingActions)
    .values({ ...action, version: 1, createdAt: at, updatedAt: at })
    .run()
}

/** Keeps what is said of an action now, if nobody did since that version. False when somebody was faster. */
export function updateAction(
  db: Reader,
  { id, version }: Pick<MeetingAction, 'id' | 'version'>,
  words: ActionWords,
  at: string,
): boolean {
  const { changes } = db
    .update(meetingActions)
    .set({ ...words, version: version + 1, updatedAt: at })
    .where(and(eq(meetingActions.id, id), eq(meetingActions.version, version)))
    .run()
  return changes > 0
}

function sourced(db: Reader, where: SQL): SourcedAction[] {
  const rows = db
    .select({
      ...columns,
      seriesId: meetingSeries.id,
      team: meetingSeries.team,
      meetingDate: agendas.meetingDate,
    })
    .from(meetingActions)
    .innerJoin(agendas, eq(agendas.id, meetingActions.agendaId))
    .innerJoin(meetingSeries, eq(meetingSeries.id, agendas.seriesId))
    .where(and(where))
    .orderBy(meetingActions.createdAt, meetingActions.id)
    .all()
  const ids = rows.map(({ itemId }) => itemId)
  const { id, recordId, title, outcome, resolution } = agendaItems
  const found = db
    .select({ id, recordId, title, outcome, resolution })
    .from(agendaItems)
    .where(inArray(id, ids))
    .all()
  const items = new Map(found.map((item) => [item.id, item]))
  return rows.map((row) => {
    const item = items.get(row.itemId)
    return {
      ...row,
      recordId: item?.recordId ?? null,
      itemTitle: item?.title ?? '',
      resolution: item?.outcome === 'resolved' ? item.resolution : '',
    }
  })
}

const columns = {
  id: meetingActions.id,
  agendaId: meetingActions.agendaId,
  itemId: meetingActions.itemId,
  what: meetingActions.what,
  owner: meetingActions.owner,
  due: meetingActions.due,
  status: meetingActions.status,
  evidence: meetingActions.evidence,
  version: meetingActions.version,
}
