import { count, countDistinct, eq, inArray, isNull, and } from 'drizzle-orm'
import type { Reader } from '../connection.ts'
import {
  adoptions,
  agendaItems,
  attachments,
  editions,
  links,
  messages,
  reviewNotes,
} from '../schema/schema.ts'
import { casebookEditionsNaming } from './elsewhere.ts'

/** How much there is of what a person should know of before they erase a record. */
export function whatGoes(db: Reader, recordId: string) {
  const editionIds = db.select({ id: editions.id }).from(editions).where(eq(editions.recordId, recordId))
  const one = <T extends { n: number }>(row: T | undefined) => row?.n ?? 0
  const n = count()
  return {
    editions: one(db.select({ n }).from(editions).where(eq(editions.recordId, recordId)).get()),
    files: one(
      db
        .select({ n })
        .from(attachments)
        .where(and(eq(attachments.recordId, recordId), isNull(attachments.erasedAt)))
        .get(),
    ),
    casebooks: new Set(casebookEditionsNaming(db, recordId).map(({ casebookId }) => casebookId)).size,
    agendas: one(
      db
        .select({ n: countDistinct(agendaItems.agendaId) })
        .from(agendaItems)
        .where(eq(agendaItems.recordId, recordId))
        .get(),
    ),
    adoptions: one(db.select({ n }).from(adoptions).where(eq(adoptions.recordId, recordId)).get()),
    conversation:
      one(db.select({ n }).from(messages).where(eq(messages.recordId, recordId)).get()) +
      one(db.select({ n }).from(reviewNotes).where(eq(reviewNotes.recordId, recordId)).get()),
    links: one(db.select({ n }).from(links).where(inArray(links.editionId, editionIds)).get()),
  }
}
