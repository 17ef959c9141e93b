import { and, asc, eq, lt, ne, sql } from 'drizzle-orm'
import type { AttachmentKind, FileAside } from '#app/domain/attachment.ts'
import type { Reader } from './connection.ts'
import { attachments } from './schema/schema.ts'

export interface FileToRead {
  id: string
  recordId: string
  kind: AttachmentKind
  words: string
  asides: FileAside[]
}

/** Files that an older reader than this one looked through and that still have their bytes, the oldest first. */
export function filesReadBefore(db: Reader, version: number, atMost: number): FileToRead[] {
  return db
    .select({
      id: attachments.id,
      recordId: attachments.recordId,
      kind: attachments.kind,
      words: attachments.words,
      asides: attachments.asides,
    })
    .from(attachments)
    .where(
      and(
        lt(attachments.readBy, version),
        ne(attachments.scan, 'found'),
        sql`${attachments.erasedAt} is null`,
      ),
    )
    .orderBy(asc(attachments.uploadedAt), asc(attachments.id))
    .limit(atMost)
    .all()
}

/** What this reader found in a file; without `found` it could not read it, and what was known of it stays. */
export function noteReading(
  db: Reader,
  id: string,
  readBy: number,
  found: { words: string; asides: FileAside[] } | null,
): void {
  db.update(attachments)
    .set({ readBy, ...found })
    .where(and(eq(attachments.id, id), sql`${attachments.erasedAt} is null`))
    .run()
}
