import { and, asc, eq, sql } from 'drizzle-orm'
import type { DraftColleague } from '#app/domain/colleague.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { draftColleagues, people, records } from './schema/schema.ts'

/** Who was invited to write each of these drafts, by the draft's id; drafts without colleagues are left out. */
export function colleaguesOfDrafts(db: Reader, editionIds: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  if (editionIds.length === 0) return found
  for (const { editionId, personId } of ofEditions(db).all({ ids: JSON.stringify(editionIds) }))
    found.set(editionId, [...(found.get(editionId) ?? []), personId])
  return found
}

const ofEditions = prepared((db) =>
  db
    .select()
    .from(draftColleagues)
    .where(sql`${draftColleagues.editionId} in (select value from json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

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
