import { and, asc, eq, inArray } from 'drizzle-orm'
import type { FactAnswer, FactChecker } from '#app/domain/fact-check.ts'
import type { Reader } from './connection.ts'
import { factAnswers, factCheckers, links } from './schema/schema.ts'

/** Who answered through these links, by the link's id. */
export function factCheckersOf(db: Reader, linkIds: readonly string[]): Map<string, FactChecker> {
  if (linkIds.length === 0) return new Map()
  const rows = db
    .select()
    .from(factCheckers)
    .where(inArray(factCheckers.linkId, [...linkIds]))
    .all()
  return new Map(rows.map(({ linkId, name, role }) => [linkId, { name, role }]))
}

/** What was said about a draft through its links, oldest first. */
export function factAnswersAbout(db: Reader, editionId: string): FactAnswer[] {
  return db
    .select({ answer: factAnswers })
    .from(factAnswers)
    .innerJoin(links, eq(links.id, factAnswers.linkId))
    .where(eq(links.editionId, editionId))
    .orderBy(asc(factAnswers.answeredAt), asc(factAnswers.section))
    .all()
    .map(({ answer: { doneBy: _, ...answer } }) => answer)
}

export function factAnswersOf(db: Reader, linkId: string): FactAnswer[] {
  const rows = db.select().from(factAnswers).where(eq(factAnswers.linkId, linkId)).all()
  return rows.map(({ doneBy: _, ...answer }) => answer)
}

/** Keeps what a checker says now, in place of what they said before. */
export function replaceFactCheck(
  db: Reader,
  linkId: string,
  checker: FactChecker & { answeredAt: string },
  answers: readonly FactAnswer[],
): void {
  db.insert(factCheckers)
    .values({ linkId, ...checker })
    .onConflictDoUpdate({ target: factCheckers.linkId, set: checker })
    .run()
  const before = db.select().from(factAnswers).where(eq(factAnswers.linkId, linkId)).all()
  const doneBy = new Map(before.map((answer) => [answer.section, answer.doneBy]))
  db.delete(factAnswers).where(eq(factAnswers.linkId, linkId)).run()
  const rows = answers.map((answer) => ({
    ...answer,
    doneBy: answer.doneAt === null ? null : (doneBy.get(answer.section) ?? null),
  }))
  if (rows.length > 0) db.insert(factAnswers).values(rows).run()
}

/** Marks an answer as dealt with, or no longer (`done` null). False when the draft has no such answer. */
export function markFactAnswer(
  db: Reader,
  at: { editionId: string; linkId: string; section: string },
  done: { at: string; by: string } | null,
): boolean {
  const mine = db.select({ id: links.id }).from(links).where(eq(links.editionId, at.editionId))
  const marked = db
    .update(factAnswers)
    .set({ doneAt: done?.at ?? null, doneBy: done?.by ?? null })
    .where(
      and(
        eq(factAnswers.linkId, at.linkId),
        eq(factAnswers.section, at.section),
        inArray(factAnswers.linkId, mine),
      ),
    )
    .run()
  return marked.changes === 1
}
