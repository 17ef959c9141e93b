import { and, eq, like, sql } from 'drizzle-orm'
import type { CaseStudy } from '#app/domain/case-study.ts'
import type { Reader } from './connection.ts'
import { editions, parkedForms, submissions, withdrawnVoices } from './schema/schema.ts'

/** The keys of the record's voices whose consent was withdrawn. */
export function withdrawnVoicesOf(db: Reader, recordId: string): ReadonlySet<string> {
  const rows = db
    .select({ id: withdrawnVoices.voiceId })
    .from(withdrawnVoices)
    .where(eq(withdrawnVoices.recordId, recordId))
    .all()
  return new Set(rows.map(({ id }) => id))
}

export function noteWithdrawnVoice(
  db: Reader,
  voice: { recordId: string; voiceId: string; at: string; actorId: string },
): void {
  db.insert(withdrawnVoices).values(voice).onConflictDoNothing().run()
}

/** An edition of a case study as far as its voices go. */
export interface VoicedEdition {
  number: number
  /** Null for what readers never saw. */
  publishedAt: string | null
  content: CaseStudy
}

/** Every edition of a case study that holds voices, newest first. */
export function editionsWithVoices(db: Reader, recordId: string): VoicedEdition[] {
  return db
    .select({ number: editions.number, publishedAt: editions.publishedAt, content: editions.content })
    .from(editions)
    .where(and(eq(editions.recordId, recordId), sql`json_array_length(${editions.content}, '$.voices') > 0`))
    .orderBy(sql`${editions.number} desc`)
    .all() as VoicedEdition[]
}

/**
 * Rewrites every place that holds a record's content, also editions that never change otherwise: what somebody took
 * back must be read nowhere. Open forms lose their lock. `published` is true for what readers may have seen.
 */
export function rewriteContents(
  db: Reader,
  recordId: string,
  rewritten: (content: CaseStudy, published: boolean) => CaseStudy,
): void {
  const ofRecord = db.select().from(editions).where(eq(editions.recordId, recordId)).all()
  for (const { id, content, publishedAt } of ofRecord) {
    db.update(editions)
      .set({
        content: rewritten(content as CaseStudy, publishedAt !== null),
        lock: sql`${editions.lock} + 1`,
      })
      .where(eq(editions.id, id))
      .run()
  }
  const sent = db.select().from(submissions).where(eq(submissions.recordId, recordId)).all()
  for (const { id, content } of sent) {
    db.update(submissions)
      .set({ content: rewritten(content as CaseStudy, false) })
      .where(eq(submissions.id, id))
      .run()
  }
}

/** Forgets what was typed by people whose session had ended, where it names the voice. */
export function forgetParkedVoice(db: Reader, recordId: string, voiceId: string): void {
  db.delete(parkedForms)
    .where(and(eq(parkedForms.recordId, recordId), like(parkedForms.form, `%${voiceId}%`)))
    .run()
}
