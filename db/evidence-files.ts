import { asc, eq, inArray } from 'drizzle-orm'
import type { Attachment } from '#app/domain/attachment.ts'
import { storeAttachment, type ByteForm, type NewAttachment } from './attachments.ts'
import type { Reader } from './connection.ts'
import { attachments, recommendationEventFiles } from './schema/schema.ts'

/** A file that came with evidence. */
export type EvidenceFile = Pick<Attachment, 'id' | 'name' | 'kind' | 'size' | 'scan'>

/** Stores a file that came with an entry of what was recorded. No edition has it, so that no reader gets it. */
export function insertEvidenceFile(
  db: Reader,
  { eventId, position }: { eventId: number; position: number },
  attachment: NewAttachment,
  forms: Readonly<Partial<Record<ByteForm, Uint8Array>>>,
): void {
  storeAttachment(db, attachment, forms)
  db.insert(recommendationEventFiles).values({ attachmentId: attachment.id, eventId, position }).run()
}

/** The files that came with these entries, by entry; those that were erased since are left out. */
export function filesOfEntries(db: Reader, eventIds: readonly number[]): Map<number, EvidenceFile[]> {
  const { id, name, kind, size, scan, erasedAt } = attachments
  const { eventId, position } = recommendationEventFiles
  const found = new Map<number, EvidenceFile[]>()
  for (const { of, erased, ...file } of db
    .select({ of: eventId, id, name, kind, size, scan, erased: erasedAt })
    .from(recommendationEventFiles)
    .innerJoin(attachments, eq(id, recommendationEventFiles.attachmentId))
    .where(inArray(eventId, [...eventIds]))
    .orderBy(asc(position))
    .all()) {
    if (erased === null) found.set(of, [...(found.get(of) ?? []), file])
  }
  return found
}

/** Whether a file came with evidence. */
export function isEvidence(db: Reader, fileId: string): boolean {
  const { attachmentId } = recommendationEventFiles
  const row = db.select({ attachmentId }).from(recommendationEventFiles).where(eq(attachmentId, fileId)).get()
  return row !== undefined
}
