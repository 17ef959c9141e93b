import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { IntruderQuestion, KeepReason } from '#app/domain/anonymity-answers.ts'
import type { DecisionKind } from '#app/domain/anonymity/decision.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/** What was decided about a finding: only a keyed mark tells which one it was, never the words. */
export const findingDecisions = sqliteTable(
  'finding_decisions',
  {
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    mark: text().notNull(),
    decision: text().$type<DecisionKind>().notNull(),
    /** Why the words stay; null when they were replaced. */
    reason: text().$type<KeepReason>(),
    note: text().notNull().default(''),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => people.id),
    decidedAt: text('decided_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.mark] })],
)

/** That a second person went through the questions of the motivated intruder, and about exactly which words. */
export const intruderChecks = sqliteTable(
  'intruder_checks',
  {
    recordId: text('record_id')
      .notNull()
      .references(() => records.id),
    /** A keyed mark of everything readers would see. */
    wordsMark: text('words_mark').notNull(),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    checkedAt: text('checked_at').notNull(),
    edition: integer().notNull(),
    lock: integer().notNull(),
    questions: text({ mode: 'json' }).$type<IntruderQuestion[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.wordsMark, t.checkedBy] })],
)

/** Who is meant by "Mrs X" in a case, sealed: whoever has only a copy of the database reads none of it. */
export const pseudonymKeys = sqliteTable(
  'pseudonym_keys',
  {
    id: text().primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    scheme: text().notNull(),
    reference: text().notNull(),
    sealed: text().notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [index('pseudonym_keys_case').on(t.organisationId, t.scheme, t.reference)],
)
