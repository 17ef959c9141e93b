import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BatchState, ImportFormat, RowResult } from '#app/domain/import-batch.ts'
import type { FoundInFile, ImportChoices } from '#app/domain/import-choices.ts'
import type { Language, Scheme } from '#app/domain/vocabulary.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/** Imports of excerpts in the browser. The file and what was found in it are forgotten when the import has ended. */
export const imports = sqliteTable(
  'imports',
  {
    id: text().primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    startedBy: text('started_by')
      .notNull()
      .references(() => people.id),
    startedAt: text('started_at').notNull(),
    scheme: text().$type<Scheme>().notNull(),
    original: text().$type<Language>().notNull(),
    language: text().$type<Language>().notNull(),
    fileName: text('file_name').notNull(),
    format: text().$type<ImportFormat>().notNull(),
    state: text().$type<BatchState>().notNull(),
    revises: integer({ mode: 'boolean' }).notNull(),
    file: blob({ mode: 'buffer' }),
    found: text({ mode: 'json' }).$type<FoundInFile>(),
    choices: text({ mode: 'json' }).$type<ImportChoices>().notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('imports_organisation').on(t.organisationId), index('imports_state').on(t.state)],
)

/** What became of each row of an import: how one that was interrupted goes on, and how one is undone. */
export const importRows = sqliteTable(
  'import_rows',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id),
    line: integer().notNull(),
    /** The row's case reference, '' when it could not be read that far. */
    rowKey: text('row_key').notNull(),
    result: text().$type<RowResult>().notNull(),
    reasons: text({ mode: 'json' }).$type<string[]>().notNull(),
    recordId: text('record_id').references(() => records.id),
  },
  (t) => [primaryKey({ columns: [t.importId, t.line] }), index('import_rows_record').on(t.recordId)],
)

/** What an organisation chose for a scheme's last file. */
export const importHabits = sqliteTable(
  'import_habits',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    scheme: text().$type<Scheme>().notNull(),
    choices: text({ mode: 'json' }).$type<ImportChoices>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.scheme] })],
)
