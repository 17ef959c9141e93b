import { and, asc, count, desc, eq, gt, inArray, lte, notInArray, sql } from 'drizzle-orm'
import type { MailKind, MailState } from '#app/domain/mail.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { mails, people } from './schema/schema.ts'

/** A mail as it lies in the queue, sealed. */
export type StoredMail = typeof mails.$inferSelect

export interface NewMail {
  id: string
  personId: string | null
  address: string | null
  language: Language
  kind: MailKind
  about: string
  sealed: string
  state: Extract<MailState, 'waiting' | 'in-mailbox'>
  createdAt: string
}

export function insertMail(db: Reader, mail: NewMail): void {
  db.insert(mails)
    .values({ ...mail, availableAt: mail.createdAt })
    .run()
}

/** What somebody decided about mail, and the language for it; null when there is no such person. */
export function mailChoice(
  db: Reader,
  personId: string,
): { language: Language; wantsMail: boolean; suspendedAt: string | null } | null {
  const { language, wantsMail, suspendedAt } = people
  return (
    db.select({ language, wantsMail, suspendedAt }).from(people).where(eq(people.id, personId)).get() ?? null
  )
}

export function chooseMail(db: Reader, personId: string, wantsMail: boolean): void {
  db.update(people).set({ wantsMail }).where(eq(people.id, personId)).run()
}

/** Marks the mail that is due longest as being sent, and keeps it from others until `until`. Call in a transaction. */
export function takeDueMail(db: Reader, now: string, until: string): StoredMail | null {
  const mail = db
    .select()
    .from(mails)
    .where(and(eq(mails.state, 'waiting'), lte(mails.availableAt, now)))
    .orderBy(asc(mails.availableAt), asc(mails.id))
    .limit(1)
    .get()
  if (mail === undefined) return null
  db.update(mails).set({ state: 'sending', availableAt: until }).where(eq(mails.id, mail.id)).run()
  return mail
}

/** Mail whose sender has not said in time what became of it; gives how many there were. */
export function giveUpLost(db: Reader, now: string): number {
  return db
    .update(mails)
    .set({ state: 'uncertain', lastError: 'interrupted', settledAt: now })
    .where(and(eq(mails.state, 'sending'), lte(mails.availableAt, now)))
    .run().changes
}

/** What became of a mail, said by whoever was sending it, be it late. */
export function settleMail(
  db: Reader,
  id: string,
  change: Partial<
    Pick<StoredMail, 'state' | 'attempts' | 'lastError' | 'availableAt' | 'settledAt' | 'sealed' | 'address'>
  >,
): void {
  db.update(mails)
    .set(change)
    .where(and(eq(mails.id, id), inArray(mails.state, ['sending', 'uncertain'])))
    .run()
}

/** Leaves nothing of a mail that there is no reason to send any more. */
export function forgetMail(db: Reader, id: string): void {
  db.delete(mails).where(eq(mails.id, id)).run()
}

/** Newest first. */
export function mailInMailbox(db: Reader, atMost: number): StoredMail[] {
  return db
    .select()
    .from(mails)
    .where(eq(mails.state, 'in-mailbox'))
    .orderBy(desc(mails.createdAt), sql`rowid desc`)
    .limit(atMost)
    .all()
}

export function gotMailSince(db: Reader, personId: string, kind: MailKind, since: string): boolean {
  const mine = and(eq(mails.personId, personId), eq(mails.kind, kind), gt(mails.createdAt, since))
  return db.select({ id: mails.id }).from(mails).where(mine).limit(1).get() !== undefined
}

/** Whether somebody was ever written to about this, as far as it is remembered. */
export function gotMailAbout(db: Reader, personId: string, kind: MailKind, about: string): boolean {
  const theirs = and(eq(mails.personId, personId), eq(mails.kind, kind), eq(mails.about, about))
  return db.select({ id: mails.id }).from(mails).where(theirs).limit(1).get() !== undefined
}

/** Those of these things about which mail was given up, or may not have been sent. */
export function undeliveredAbout(db: Reader, ids: readonly string[]): Set<string> {
  const failed = inArray(mails.state, ['dead', 'uncertain'])
  const rows = db
    .select({ about: mails.about })
    .from(mails)
    .where(and(inArray(mails.about, [...ids]), failed))
    .all()
  return new Set(rows.map(({ about }) => about))
}

/** What is no longer so need not be told: mail about it that has not gone out is dropped. */
export function dropMailAbout(db: Reader, id: string): void {
  db.delete(mails)
    .where(and(eq(mails.about, id), notInArray(mails.state, ['sending', 'sent'])))
    .run()
}

/** How many mails wait to be sent, and how many were given up or perhaps not sent. */
export function mailState(db: Reader): { waiting: number; troubled: number } {
  const counted = db.select({ state: mails.state, n: count() }).from(mails).groupBy(mails.state).all()
  const of = (...states: MailState[]) =>
    counted.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0)
  return { waiting: of('waiting', 'sending'), troubled: of('dead', 'uncertain') }
}

/** Mail about something that still holds what it says, sealed. */
export function sealedMailAbout(db: Reader, about: string): { id: string; sealed: string }[] {
  return db
    .select({ id: mails.id, sealed: mails.sealed })
    .from(mails)
    .where(eq(mails.about, about))
    .all()
    .flatMap(({ id, sealed }) => (sealed === null ? [] : [{ id, sealed }]))
}

export function resealMail(db: Reader, id: string, sealed: string): void {
  db.update(mails).set({ sealed }).where(eq(mails.id, id)).run()
}
