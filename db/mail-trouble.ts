import { and, count, desc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import { mailStates, type MailState } from '#app/domain/mail.ts'
import type { Reader } from './connection.ts'
import { mails } from './schema/schema.ts'
import type { StoredMail } from './mail.ts'

/** How many mails there are in each state. */
export function mailCounts(db: Reader): Record<MailState, number> {
  const rows = db.select({ state: mails.state, all: count() }).from(mails).groupBy(mails.state).all()
  const counted = new Map(rows.map(({ state, all }) => [state, all]))
  const counts = mailStates.map((state) => [state, counted.get(state) ?? 0] as const)
  return Object.fromEntries(counts) as Record<MailState, number>
}

/** What was given up, may have been sent, or failed and is tried again; newest first. */
export function troubledMail(db: Reader, atMost: number): StoredMail[] {
  const failing = and(eq(mails.state, 'waiting'), gt(mails.attempts, 0))
  return db
    .select()
    .from(mails)
    .where(or(inArray(mails.state, ['dead', 'uncertain']), failing))
    .orderBy(mails.state, desc(mails.createdAt))
    .limit(atMost)
    .all()
}

/** Puts mail that did not go out back in the queue, as if it had not been tried. False when there is none such. */
export function retryMails(db: Reader, ids: readonly string[], at: string): number {
  return db
    .update(mails)
    .set({ state: 'waiting', attempts: 0, lastError: null, availableAt: at, settledAt: null })
    .where(and(inArray(mails.id, [...ids]), inArray(mails.state, ['dead', 'uncertain', 'waiting'])))
    .run().changes
}

/** The mail that was given up. */
export function deadMailIds(db: Reader): string[] {
  return db
    .select({ id: mails.id })
    .from(mails)
    .where(eq(mails.state, 'dead'))
    .all()
    .map(({ id }) => id)
}

/** False when there is no such mail, or it has gone out. */
export function dropMail(db: Reader, id: string): boolean {
  const open = inArray(mails.state, ['dead', 'uncertain', 'waiting'])
  return (
    db
      .delete(mails)
      .where(and(eq(mails.id, id), open))
      .run().changes === 1
  )
}

/** How many mails to somebody were given up. */
export function undeliveredTo(db: Reader, personId: string): number {
  const theirs = and(eq(mails.personId, personId), eq(mails.state, 'dead'))
  return db.select({ all: count() }).from(mails).where(theirs).get()?.all ?? 0
}

/** Gives up what has waited since before then. */
export function giveUpOldMail(db: Reader, { before, now }: { before: string; now: string }): void {
  db.update(mails)
    .set({ state: 'dead', lastError: 'waited too long', settledAt: now })
    .where(and(eq(mails.state, 'waiting'), lt(mails.createdAt, before)))
    .run()
}

/** Deletes what was sent or given up before then; gives how many there were. */
export function forgetSettledMail(db: Reader, before: string): number {
  const over = inArray(mails.state, ['sent', 'dead', 'uncertain', 'in-mailbox'])
  return db
    .delete(mails)
    .where(and(over, lt(sql`coalesce(${mails.settledAt}, ${mails.createdAt})`, before)))
    .run().changes
}
