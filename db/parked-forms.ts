import { and, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { parkedForms } from './schema/schema.ts'

type ParkedRow = typeof parkedForms.$inferSelect

/** Keeps a form, in place of what the person parked for the same page before, and at most `atMost` of each person's. */
export function insertParkedForm(db: Reader, row: ParkedRow, atMost: number): void {
  deleteParkedForms(db, row)
  db.insert(parkedForms).values(row).run()
  const surplus = db
    .select({ tokenHash: parkedForms.tokenHash })
    .from(parkedForms)
    .where(eq(parkedForms.personId, row.personId))
    .orderBy(desc(parkedForms.at))
    .limit(1_000)
    .offset(atMost)
  db.delete(parkedForms).where(inArray(parkedForms.tokenHash, surplus)).run()
}

export function findParkedForm(db: Reader, tokenHash: string): ParkedRow | null {
  return db.select().from(parkedForms).where(eq(parkedForms.tokenHash, tokenHash)).get() ?? null
}

/** Forgets what a person parked for a page. Gives how many forms that were. */
export function deleteParkedForms(
  db: Reader,
  { personId, recordId, task }: Pick<ParkedRow, 'personId' | 'recordId' | 'task'>,
): number {
  const ofPage = and(
    eq(parkedForms.personId, personId),
    eq(parkedForms.recordId, recordId),
    eq(parkedForms.task, task),
  )
  return db.delete(parkedForms).where(ofPage).run().changes
}

export function deleteParkedFormsBefore(db: Reader, at: string): number {
  return db.delete(parkedForms).where(lt(parkedForms.at, at)).run().changes
}
