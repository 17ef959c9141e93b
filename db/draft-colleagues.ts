import { and, asc, eq, inArray } from 'drizzle-orm'
import type { DraftColleague } from '#app/domain/colleague.ts'
import type { Reader } from './connection.ts'
import { draftColleagues, people, records } from './schema/schema.ts'

/** Who was invited to write each of these drafts, by the draft's id; drafts without colleagues are left out. */
export function colleaguesOfDrafts(db: Reader, editionIds: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  // SQLite takes a bounded number of parameters in one statement.
  for (let i = 0; i < editionIds.length; i += 500) {
    const slice = editionIds.slice(i, i + 500)
    const rows = db.select().from(draftColleagues).where(inArray(draftColleagues.editionId, slice)).all()
    for (const { editionId, personId } of rows)
      found.set(editionId, [...(found.get(editionId) ?? []), personId])
  }
  return found
}

/** Who was invited to write a draft, in the order in which they joined. */
export function colleaguesOn(db: Reader, editionId: string): DraftColleague[] {
  return db
    .select({ id: people.id, name: people.name, joinedAt: draftColleagues.joinedAt })
    .from(draftColleagues)
    .innerJoin(people, eq(people.id, draftColleagues.personId))
    .where(eq(draftColleagues.editionId, editionId))
    .orderBy(asc(draftColleagues.joinedAt), asc(people.name))
    .all()
}

/** The ids of the records whose present draft the person was invited to write. */
export function recordsInvitedTo(db: Reader, personId: string): string[] {
  return db
    .select({ id: records.id })
    .from(draftColleagues)
    .innerJoin(records, eq(records.draftEditionId, draftColleagues.editionId))
    .where(eq(draftColleagues.personId, personId))
    .orderBy(asc(draftColleagues.joinedAt))
    .all()
    .map(({ id }) => id)
}

export function addDraftColleague(
  db: Reader,
  colleague: { editionId: string; personId: string; linkId: string; joinedAt: string },
): void {
  db.insert(draftColleagues).values(colleague).run()
}

/** False when the person is no colleague on the draft. */
export function removeDraftColleague(db: Reader, editionId: string, personId: string): boolean {
  const removed = db
    .delete(draftColleagues)
    .where(and(eq(draftColleagues.editionId, editionId), eq(draftColleagues.personId, personId)))
    .run()
  return removed.changes === 1
}
