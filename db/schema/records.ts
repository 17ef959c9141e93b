import { sql } from 'drizzle-orm'
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core'
import type { Origin } from '#app/domain/federation.ts'
import type { Attribution, Content, ReturnReason, Withdrawal } from '#app/domain/record.ts'
import type { ChangeKind, Language, RecordKind, Scheme, Status } from '#app/domain/vocabulary.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

export const records = sqliteTable(
  'records',
  {
    id: text().primaryKey(),
    kind: text().$type<RecordKind>().notNull(),
    slug: text().notNull(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: text('created_at').notNull(),
    version: integer().notNull(),
    liveEditionId: text('live_edition_id').references((): AnySQLiteColumn => editions.id),
    draftEditionId: text('draft_edition_id').references((): AnySQLiteColumn => editions.id),
    withdrawal: text({ mode: 'json' }).$type<Withdrawal>(),
    demonstration: integer({ mode: 'boolean' }).notNull().default(false),
    /** When what readers can see of it changed last (UTC, ISO); null of what no reader ever saw. */
    changedAt: text('changed_at'),
    /** The source's own key of an imported record: importing it again finds it. */
    source: text().unique(),
    attribution: text({ mode: 'json' }).$type<Attribution>(),
    /** Its home, when that is another portal. */
    origin: text({ mode: 'json' }).$type<Origin>(),
    /** The ids of those who wrote the words that the record began with as a copy. */
    copiedWriters: text('copied_writers', { mode: 'json' }).$type<string[]>().notNull().default([]),
  },
  (t) => [
    uniqueIndex('records_address').on(t.kind, t.slug),
    index('records_organisation').on(t.organisationId),
    index('records_draft').on(t.draftEditionId),
    index('records_live').on(t.liveEditionId),
    index('records_changed').on(t.changedAt, t.id),
  ],
)

export const editions = sqliteTable(
  'editions',
  {
    id: text().primaryKey(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    number: integer().notNull(),
    status: text().$type<Status>().notNull(),
    lock: integer().notNull(),
    original: text().$type<Language>().notNull(),
    content: text({ mode: 'json' }).$type<Content>().notNull(),
    changeKind: text('change_kind').$type<ChangeKind>().notNull(),
    changeNote: text('change_note').notNull(),
    authors: text({ mode: 'json' }).$type<string[]>().notNull(),
    reviewerId: text('reviewer_id').references(() => people.id),
    returned: text({ mode: 'json' }).$type<ReturnReason[]>().notNull(),
    submittedAt: text('submitted_at'),
    publishedAt: text('published_at'),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('editions_number').on(t.recordId, t.number),
    index('editions_queue')
      .on(t.status, t.submittedAt)
      .where(sql`${t.status} in ('submitted', 'in-review', 'approved', 'scheduled')`),
    // Holds all that subSubjectsOf in db/sub-subjects.ts asks for, so that no content is read.
    index('editions_sub_subject')
      .on(
        t.status,
        sql`json_extract("content", '$.subject')`,
        sql`json_extract("content", '$.subSubject.en')`,
        sql`json_extract("content", '$.subSubject.cy')`,
      )
      .where(sql`json_extract("content", '$.subSubject.en') is not null`),
  ],
)

/** Markdown rendered once, when the words were saved. `field` is the input name with its language: 'problem.en'. */
export const renderings = sqliteTable(
  'renderings',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => editions.id),
    field: text().notNull(),
    html: text().notNull(),
    rendererVersion: integer('renderer_version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.field] })],
)

/** Which record a scheme's case reference belongs to: two records never hold the same one. */
export const caseReferences = sqliteTable(
  'case_references',
  {
    scheme: text().$type<Scheme>().notNull(),
    reference: text().notNull(),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
  },
  (t) => [primaryKey({ columns: [t.scheme, t.reference] }), index('case_references_record').on(t.recordId)],
)

/** The records that the live edition of a casebook holds, so that it need not be read to know them. */
export const casebookEntries = sqliteTable(
  'casebook_entries',
  {
    casebookId: text('casebook_id')
      .notNull()
      .references(() => records.id),
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
  },
  (t) => [
    primaryKey({ columns: [t.casebookId, t.recordId] }),
    index('casebook_entries_record').on(t.recordId),
  ],
)
