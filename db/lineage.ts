import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { inspirations, records, wordNotes } from './schema/schema.ts'

/** The ids of the records that an edition says it was inspired by. */
export function inspirationsOf(db: Reader, editionId: string): string[] {
  const rows = db.select().from(inspirations).where(eq(inspirations.editionId, editionId)).all()
  return rows.map((row) => row.inspiredBy)
}

/** The ids of the published records whose live edition says that this one inspired it, newest first. */
export function inspiredBy(db: Reader, recordId: string): string[] {
  return db
    .select({ id: records.id })
    .from(inspirations)
    .innerJoin(records, eq(records.liveEditionId, inspirations.editionId))
    .where(and(eq(inspirations.inspiredBy, recordId), isNull(records.withdrawal)))
    .orderBy(desc(records.createdAt))
    .all()
    .map((row) => row.id)
}

export function addInspiration(db: Reader, editionId: string, recordId: string): void {
  db.insert(inspirations).values({ editionId, inspiredBy: recordId }).onConflictDoNothing().run()
}

export function removeInspiration(db: Reader, editionId: string, recordId: string): void {
  db.delete(inspirations)
    .where(and(eq(inspirations.editionId, editionId), eq(inspirations.inspiredBy, recordId)))
    .run()
}

/** For a new draft of what is published: it begins with the same links. */
export function copyInspirations(db: Reader, from: string, to: string): void {
  for (const id of inspirationsOf(db, from)) addInspiration(db, to, id)
}

/** What a Word file held that went to no field, as Markdown; '' when nothing is kept. */
export function wordNoteOf(db: Reader, recordId: string): string {
  return db.select().from(wordNotes).where(eq(wordNotes.recordId, recordId)).get()?.text ?? ''
}

export function keepWordNote(db: Reader, note: { recordId: string; text: string; at: string }): void {
  db.insert(wordNotes).values(note).run()
}

export function forgetWordNote(db: Reader, recordId: string): void {
  db.delete(wordNotes).where(eq(wordNotes.recordId, recordId)).run()
}
