import { and, asc, eq, sql } from 'drizzle-orm'
import type { FileAside } from '#app/domain/attachment.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { attachments, editionAttachments } from './schema/schema.ts'

/** The words in an edition's files, for search; files with none are left out. */
export function wordsInFiles(db: Reader, editionId: string): string[] {
  return wordsIn(db)
    .all({ editionId })
    .map(({ words }) => words)
}

const wordsIn = prepared((db) =>
  db
    .select({ words: attachments.words })
    .from(editionAttachments)
    .innerJoin(attachments, eq(attachments.id, editionAttachments.attachmentId))
    .where(
      and(eq(editionAttachments.editionId, sql.placeholder('editionId')), sql`${attachments.words} <> ''`),
    )
    .orderBy(asc(editionAttachments.position))
    .prepare(),
)

/** What an edition says about its files, and everything that was read in them: on their pages and beside. */
export interface FileToCheck {
  id: string
  name: string
  title: Bilingual
  alt: Bilingual
  words: string
  asides: FileAside[]
}

export function filesToCheck(db: Reader, editionId: string): FileToCheck[] {
  return toCheck(db).all({ editionId })
}

const toCheck = prepared((db) =>
  db
    .select({
      id: attachments.id,
      name: attachments.name,
      title: editionAttachments.title,
      alt: editionAttachments.alt,
      words: attachments.words,
      asides: attachments.asides,
    })
    .from(editionAttachments)
    .innerJoin(attachments, eq(attachments.id, editionAttachments.attachmentId))
    .where(eq(editionAttachments.editionId, sql.placeholder('editionId')))
    .orderBy(asc(editionAttachments.position))
    .prepare(),
)
