import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { MailKind, MailState } from '#app/domain/mail.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { people } from './people.ts'

/**
 * Mail on its way, or lately sent. What it says and the address of somebody without an account are sealed, since links
 * in it let people in, and are wiped once it is sent.
 */
export const mails = sqliteTable(
  'mails',
  {
    id: text().primaryKey(),
    /** Whom it is for; their address is looked up when it is sent. Null when `address` says. */
    personId: text('person_id').references(() => people.id),
    address: text(),
    language: text().$type<Language>().notNull(),
    kind: text().$type<MailKind>().notNull(),
    /** The id of what it is about, such as a record or an invitation; '' when it is about nothing that has one. */
    about: text().notNull().default(''),
    /** Its values as JSON, sealed. */
    sealed: text(),
    state: text().$type<MailState>().notNull(),
    attempts: integer().notNull().default(0),
    lastError: text('last_error'),
    createdAt: text('created_at').notNull(),
    /** When it is next tried; while it is being sent, until when nobody else takes it to be lost. */
    availableAt: text('available_at').notNull(),
    /** When it was sent, or given up. */
    settledAt: text('settled_at'),
  },
  (t) => [
    index('mails_due').on(t.state, t.availableAt),
    index('mails_person').on(t.personId, t.kind),
    index('mails_about').on(t.about),
  ],
)
