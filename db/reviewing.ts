import { and, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Message, Said, Side } from '#app/domain/conversation.ts'
import type { Content } from '#app/domain/record.ts'
import type { Schedule, ScheduleFailure } from '#app/domain/schedule.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { editions, messages, people, reviewNotes, schedules, submissions } from './schema/schema.ts'

/** A draft's words as they were sent once. */
export interface Submission {
  recordId: string
  editionId: string
  at: string
  original: Language
  content: Content
  changeNote: string
}

export function keepSubmission(db: Reader, submission: Submission): void {
  db.insert(submissions).values(submission).run()
}

/** What was sent of this edition to the reviewers last; `before`: the time before that. Null when there is no such time. */
export function lastSubmission(db: Reader, editionId: string, before = 0): Submission | null {
  const row = db
    .select()
    .from(submissions)
    .where(eq(submissions.editionId, editionId))
    .orderBy(desc(submissions.id))
    .limit(1)
    .offset(before)
    .get()
  return row ?? null
}

export function addMessage(
  db: Reader,
  message: { recordId: string; at: string; personId: string; side: Side; text: string },
): void {
  db.insert(messages).values(message).run()
}

/** The conversation about a record, oldest first. */
export function messagesOf(db: Reader, recordId: string): Message[] {
  return db
    .select({
      at: messages.at,
      name: sql<string>`coalesce(${people.name}, '')`,
      side: messages.side,
      text: messages.text,
    })
    .from(messages)
    .leftJoin(people, eq(people.id, messages.personId))
    .where(eq(messages.recordId, recordId))
    .orderBy(messages.id)
    .all()
}

/** Which side spoke last about each of these records, for those that were spoken about. */
export function lastSpeakers(db: Reader, recordIds: readonly string[]): Map<string, Side> {
  const rows = db
    .select({ recordId: messages.recordId, side: messages.side, last: sql<number>`max(${messages.id})` })
    .from(messages)
    .where(inArray(messages.recordId, [...recordIds]))
    .groupBy(messages.recordId)
    .all()
  return new Map(rows.map(({ recordId, side }) => [recordId, side]))
}

export function addReviewNote(
  db: Reader,
  note: { recordId: string; at: string; personId: string; text: string },
): void {
  db.insert(reviewNotes).values(note).run()
}

/** What reviewers wrote for each other about a record, oldest first. For those whom the policy lets see notes. */
export function reviewNotesOf(db: Reader, recordId: string): Said[] {
  return db
    .select({ at: reviewNotes.at, name: sql<string>`coalesce(${people.name}, '')`, text: reviewNotes.text })
    .from(reviewNotes)
    .leftJoin(people, eq(people.id, reviewNotes.personId))
    .where(eq(reviewNotes.recordId, recordId))
    .orderBy(reviewNotes.id)
    .all()
}

/** Sets or changes the time; what was said about a time before is forgotten. */
export function putSchedule(db: Reader, recordId: string, schedule: Omit<Schedule, 'failure'>): void {
  const values = { ...schedule, failure: null }
  db.insert(schedules)
    .values({ recordId, ...values })
    .onConflictDoUpdate({ target: schedules.recordId, set: values })
    .run()
}

export function scheduleOf(db: Reader, recordId: string): Schedule | null {
  const row = db.select().from(schedules).where(eq(schedules.recordId, recordId)).get()
  return row ?? null
}

/** The schedules of these records, by the record's id. */
export function schedulesOf(db: Reader, recordIds: readonly string[]): Map<string, Schedule> {
  const rows = db
    .select()
    .from(schedules)
    .where(inArray(schedules.recordId, [...recordIds]))
    .all()
  return new Map(rows.map((row) => [row.recordId, row]))
}

/** The records whose time has come, the earliest first. */
export function dueRecords(db: Reader, at: string): string[] {
  const rows = db
    .select({ recordId: schedules.recordId })
    .from(schedules)
    .where(and(lte(schedules.publishAt, at), isNull(schedules.failure)))
    .orderBy(schedules.publishAt)
    .all()
  return rows.map(({ recordId }) => recordId)
}

export function failSchedule(db: Reader, recordId: string, failure: ScheduleFailure): void {
  db.update(schedules).set({ failure }).where(eq(schedules.recordId, recordId)).run()
}

export function removeSchedule(db: Reader, recordId: string): void {
  db.delete(schedules).where(eq(schedules.recordId, recordId)).run()
}

/** Whether somebody holds a submission that waits for their decision. */
export function isReviewingAny(db: Reader, personId: string): boolean {
  const held = and(eq(editions.reviewerId, personId), eq(editions.status, 'in-review'))
  return db.select({ id: editions.id }).from(editions).where(held).limit(1).get() !== undefined
}
