import { and, asc, desc, eq, inArray, isNull, lt, type SQL } from 'drizzle-orm'
import type { Agenda, AgendaHead, AgendaItem } from '#app/domain/agenda.ts'
import type { Edition } from '#app/domain/record.ts'
import type { Reader } from './connection.ts'
import { agendaItems, agendas, editions } from './schema/schema.ts'

/** Who holds an agenda: a person, or whoever has the key with this hash. */
export type Holder = { ownerId: string } | { keyHash: string }

export function findAgenda(db: Reader, id: string): Agenda | null {
  return one(db, eq(agendas.id, id))
}

export function findSharedAgenda(db: Reader, shareToken: string): Agenda | null {
  return one(db, eq(agendas.shareToken, shareToken))
}

/** Whether it is the agenda of whoever has the key with this hash. */
export function isHeldWith(db: Reader, id: string, keyHash: string): boolean {
  const held = and(eq(agendas.id, id), eq(agendas.keyHash, keyHash))
  return db.select({ id: agendas.id }).from(agendas).where(held).get() !== undefined
}

/** The holder's agendas, last changed first, without their items. */
export function agendasOf(db: Reader, holder: Holder): AgendaHead[] {
  return db
    .select(headColumns)
    .from(agendas)
    .where(heldBy(holder))
    .orderBy(desc(agendas.updatedAt), desc(agendas.id))
    .all()
}

/** The pack of a meeting; null while nobody prepared it. */
export function findPack(db: Reader, seriesId: string, plannedFor: string): Agenda | null {
  return one(db, and(eq(agendas.seriesId, seriesId), eq(agendas.plannedFor, plannedFor)))
}

/** The packs of these teams' meetings, the last meeting first, without their items. */
export function packsOf(db: Reader, seriesIds: readonly string[]): AgendaHead[] {
  return db
    .select(headColumns)
    .from(agendas)
    .where(inArray(agendas.seriesId, [...seriesIds]))
    .orderBy(desc(agendas.plannedFor), desc(agendas.id))
    .all()
}

/** Begins the pack of a meeting of a series: nobody owns it but the team. */
export function insertPack(
  db: Reader,
  pack: Pick<Agenda, 'id' | 'seriesId' | 'plannedFor' | 'title' | 'meetingDate' | 'meetingLength'>,
  at: string,
): void {
  db.insert(agendas)
    .values({ ...pack, createdAt: at, updatedAt: at, usedAt: at })
    .run()
}

export function insertAgenda(db: Reader, id: string, holder: Holder, title: string, at: string): void {
  db.insert(agendas)
    .values({
      id,
      ownerId: null,
      keyHash: null,
      ...holder,
      title,
      meetingDate: '',
      createdAt: at,
      updatedAt: at,
      usedAt: at,
    })
    .run()
}

/** Writes an agenda's head and all its items, in their order. Whose it is, and for which meeting, stays. */
export function saveAgenda(db: Reader, agenda: Agenda): void {
  const { id, items, createdAt: _, ownerId: __, seriesId: ___, plannedFor: ____, ...head } = agenda
  db.update(agendas)
    .set({ ...head, usedAt: head.updatedAt })
    .where(eq(agendas.id, id))
    .run()
  db.delete(agendaItems).where(eq(agendaItems.agendaId, id)).run()
  const rows = items.map(({ pinned, ...item }, position) => ({
    ...item,
    recordId: pinned?.recordId ?? null,
    editionId: pinned?.editionId ?? null,
    agendaId: id,
    position,
  }))
  if (rows.length > 0) db.insert(agendaItems).values(rows).run()
}

/** The editions chosen for an agenda, by their ids. */
export function editionsOnAgenda(db: Reader, agendaId: string): Map<string, Edition> {
  const chosen = db
    .select({ id: agendaItems.editionId })
    .from(agendaItems)
    .where(eq(agendaItems.agendaId, agendaId))
  const rows = db.select().from(editions).where(inArray(editions.id, chosen)).all()
  return new Map(rows.map((edition) => [edition.id, edition]))
}

/** What a visitor gathered becomes the person's own. */
export function giveAgendas(db: Reader, keyHash: string, ownerId: string, at: string): void {
  db.update(agendas).set({ ownerId, keyHash: null, updatedAt: at }).where(eq(agendas.keyHash, keyHash)).run()
}

/** Remembers that the agenda was opened, if that was last known of a time before `lastBefore`. */
export function noteUse(db: Reader, id: string, at: string, lastBefore: string): void {
  db.update(agendas)
    .set({ usedAt: at })
    .where(and(eq(agendas.id, id), lt(agendas.usedAt, lastBefore)))
    .run()
}

/** Deletes the agendas that no account owns and nobody has used since then. Gives how many there were. */
export function deleteUnusedAgendas(db: Reader, since: string): number {
  return db
    .delete(agendas)
    .where(and(isNull(agendas.ownerId), isNull(agendas.seriesId), lt(agendas.usedAt, since)))
    .run().changes
}

export function deleteAgenda(db: Reader, id: string): void {
  db.delete(agendas).where(eq(agendas.id, id)).run()
}

function heldBy(holder: Holder): SQL | undefined {
  return 'ownerId' in holder ? eq(agendas.ownerId, holder.ownerId) : eq(agendas.keyHash, holder.keyHash)
}

/** All that pages get to see of an agenda's head: not the hash of its key. */
export const headColumns = {
  id: agendas.id,
  ownerId: agendas.ownerId,
  title: agendas.title,
  meetingDate: agendas.meetingDate,
  meetingLength: agendas.meetingLength,
  shareToken: agendas.shareToken,
  shareUntil: agendas.shareUntil,
  seriesId: agendas.seriesId,
  plannedFor: agendas.plannedFor,
  version: agendas.version,
  changedFrom: agendas.changedFrom,
  issuedAt: agendas.issuedAt,
  changes: agendas.changes,
  attendance: agendas.attendance,
  heldAt: agendas.heldAt,
  recordsAfter: agendas.recordsAfter,
  createdAt: agendas.createdAt,
  updatedAt: agendas.updatedAt,
}

function one(db: Reader, where: SQL | undefined): Agenda | null {
  const row = db.select(headColumns).from(agendas).where(where).get()
  return row ? { ...row, items: itemsOf(db, row.id) } : null
}

function itemsOf(db: Reader, agendaId: string): AgendaItem[] {
  const rows = db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.agendaId, agendaId))
    .orderBy(asc(agendaItems.position))
    .all()
  return rows.map(({ agendaId: _, position: __, recordId, editionId, ...item }) => ({
    ...item,
    pinned: recordId === null || editionId === null ? null : { recordId, editionId },
  }))
}
