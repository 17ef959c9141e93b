import { and, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { mails, records } from './schema/schema.ts'

/** What has not gone out; a mail that is being sent is looked at again if it comes back. */
const notGone = ['waiting', 'uncertain', 'dead'] as const

/** Drops what lies in the queue for somebody, and about their account for an address that was to become theirs. */
export function dropAllMailFor(db: Reader, personId: string): void {
  const theirs = or(eq(mails.personId, personId), eq(mails.about, personId))
  db.delete(mails)
    .where(and(theirs, inArray(mails.state, [...notGone])))
    .run()
}

/** Drops what lies in the queue for these people about records of an organisation. */
export function dropMailAboutWorkOf(db: Reader, organisationId: string, personIds: readonly string[]): void {
  const own = db.select({ id: records.id }).from(records).where(eq(records.organisationId, organisationId))
  db.delete(mails)
    .where(
      and(
        inArray(mails.personId, [...personIds]),
        inArray(mails.about, own),
        inArray(mails.state, [...notGone]),
      ),
    )
    .run()
}
