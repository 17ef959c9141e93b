import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AttachmentKind, FileAside, Removed, ScanState } from '#app/domain/attachment.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { people } from './people.ts'
import { editions, records } from './records.ts'

/** A record's files. Of one that was taken down only the id stays, so that its address can say that it is gone. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: text().primaryKey(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    name: text().notNull(),
    kind: text().$type<AttachmentKind>().notNull(),
    /** Bytes. */
    size: integer().notNull(),
    sha256: text().notNull(),
    width: integer(),
    height: integer(),
    /** The words in it, for search; '' when there are none or they cannot be read. */
    words: text().notNull(),
    /** What the file says besides: comments, tracked changes, properties. Read by the checks, not by search. */
    asides: text({ mode: 'json' }).$type<FileAside[]>().notNull().default([]),
    /** What was taken out of an image before it was kept. */
    removed: text({ mode: 'json' }).$type<Removed[]>().notNull().default([]),
    /** The version of the reader that looked it through: 0 is from before versions were kept. */
    readBy: integer('read_by').notNull().default(0),
    scan: text().$type<ScanState>().notNull(),
    uploadedBy: text('uploaded_by')
      .notNull()
      .references(() => people.id),
    uploadedAt: text('uploaded_at').notNull(),
    erasedAt: text('erased_at'),
  },
  (t) => [
    index('attachments_record').on(t.recordId),
    index('attachments_sha256').on(t.sha256),
    index('attachments_read_by').on(t.readBy),
    index('attachments_unscanned')
      .on(t.scan)
      .where(sql`${t.scan} in ('unasked', 'waiting')`),
  ],
)

/** The bytes, in a table of their own so that nothing reads them by accident. */
export const attachmentBytes = sqliteTable(
  'attachment_bytes',
  {
    attachmentId: text('attachment_id')
      .notNull()
      .references(() => attachments.id),
    /** `whole` to be kept by a reader; `shown`: an image as it stands on a page. */
    form: text().$type<'whole' | 'shown'>().notNull(),
    bytes: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.attachmentId, t.form] })],
)

/** Which edition has which files, and what it says about them. A published edition keeps its own when a draft drops them. */
export const editionAttachments = sqliteTable(
  'edition_attachments',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    attachmentId: text('attachment_id')
      .notNull()
      .references(() => attachments.id),
    position: integer().notNull(),
    title: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    alt: text({ mode: 'json' }).$type<Bilingual>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.attachmentId] }),
    index('edition_attachments_attachment').on(t.attachmentId),
  ],
)
