import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import type { Agenda, AgendaItem } from '#app/domain/agenda.ts'
import type { Reader } from './connection.ts'
import { agendaItems, agendas } from './schema/schema.ts'

/** Who holds an agenda: a person, or whoever has the key with this hash. */
export type Holder = { ownerId: string } | { keyHash: string }

export function findAgenda(db: Reader, id: string): (Agenda & { keyHash: string | null }) | null {
  return one(db, eq(agendas.id, id))
}

export function findSharedAgenda(db: Reader, shareToken: string): Agenda | null {
  return one(db, eq(agendas.shareToken, shareToken))
}

/** The holder's agendas, last changed first, without their items. */
export function agendasOf(db: Reader, holder: Holder): Omit<Agenda, 'items'>[] {
  return db
    .select()
    .from(agendas)
    .where(heldBy(holder))
    .orderBy(desc(agendas.updatedAt), desc(agendas.id))
    .all()
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
    })
    .run()
}

/** Writes an agenda's head and all its items, in their order. */
export function saveAgenda(db: Reader, agenda: Agenda): void {
  const { id, items, title, meetingDate, shareToken, updatedAt } = agenda
  db.update(agendas).set({ title, meetingDate, shareToken, updatedAt }).where(eq(agendas.id, id)).run()
  db.delete(agendaItems).where(eq(agendaItems.agendaId, id)).run()
  const rows = items.map((item, position) => ({ ...item, agendaId: id, position }))
  if (rows.length > 0) db.insert(agendaItems).values(rows).run()
}

/** What a visitor gathered becomes the person's own. */
export function giveAgendas(db: Reader, keyHash: string, ownerId: string, at: string): void {
  db.update(agendas).set({ ownerId, keyHash: null, updatedAt: at }).where(eq(agendas.keyHash, keyHash)).run()
}

export function deleteAgenda(db: Reader, id: string): void {
  db.delete(agendas).where(eq(agendas.id, id)).run()
}

function heldBy(holder: Holder): SQL | undefined {
  return 'ownerId' in holder ? eq(agendas.ownerId, holder.ownerId) : eq(agendas.keyHash, holder.keyHash)
}

function one(db: Reader, where: SQL | undefined) {
  const row = db.select().from(agendas).where(and(where)).get()
  return row ? { ...row, items: itemsOf(db, row.id) } : null
}

function itemsOf(db: Reader, agendaId: string): AgendaItem[] {
  return db
    .select({
      recordId: agendaItems.recordId,
      editionId: agendaItems.editionId,
      note: agendaItems.note,
      minutes: agendaItems.minutes,
    })
    .from(agendaItems)
    .where(eq(agendaItems.agendaId, agendaId))
    .orderBy(asc(agendaItems.position))
    .all()
}
