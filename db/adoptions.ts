import { and, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { Adoption, AdoptionStep, AdoptionWords } from '#app/domain/adoption.ts'
import type { Reader } from './connection.ts'
import { adoptionEntries, adoptions } from './schema/schema.ts'

/** What bodies say now about their adoption of a case study, last changed first. */
export function adoptionsOf(db: Reader, recordId: string): Adoption[] {
  return current(db, eq(adoptions.recordId, recordId))
}

/** What a body says now about the case studies it took up or looked at, last changed first. */
export function adoptionsBy(db: Reader, organisationId: string): Adoption[] {
  return current(db, eq(adoptions.organisationId, organisationId))
}

export function findAdoption(db: Reader, recordId: string, organisationId: string): Adoption | null {
  const one = and(eq(adoptions.recordId, recordId), eq(adoptions.organisationId, organisationId))
  return current(db, one)[0] ?? null
}

/** The stages of each of these adoptions from the first to the present one, by its id. */
export function adoptionSteps(db: Reader, ids: readonly string[]): Map<string, AdoptionStep[]> {
  const steps = new Map<string, AdoptionStep[]>(ids.map((id) => [id, []]))
  const { adoptionId, stage, at, number } = adoptionEntries
  const rows = db
    .select({ id: adoptionId, stage, at })
    .from(adoptionEntries)
    .where(inArray(adoptionId, [...ids]))
    .orderBy(number)
    .all()
  for (const { id, ...step } of rows) steps.get(id)?.push(step)
  return steps
}

/** How many bodies show by a number of their own that it works there too, by the record's id; none are left out. */
export function repeatsOf(db: Reader, recordIds: readonly string[]): Map<string, number> {
  if (recordIds.length === 0) return new Map()
  const rows = db
    .select({ id: adoptions.recordId, count: sql<number>`count(*)` })
    .from(adoptions)
    .where(
      and(
        inArray(adoptions.recordId, [...recordIds]),
        eq(adoptions.measured, true),
        isNull(adoptions.removedAt),
      ),
    )
    .groupBy(adoptions.recordId)
    .all()
  return new Map(rows.map((row) => [row.id, row.count]))
}

interface Entry {
  words: AdoptionWords
  /** Whether it shows a result of the body's own. */
  measured: boolean
  personId: string
  at: string
}

export function insertAdoption(
  db: Reader,
  adoption: { id: string; recordId: string; organisationId: string },
  { words, measured, personId, at }: Entry,
): void {
  db.insert(adoptions)
    .values({ ...adoption, number: 1, measured, recordedAt: at })
    .run()
  db.insert(adoptionEntries)
    .values({ adoptionId: adoption.id, number: 1, at, personId, ...words })
    .run()
}

/** Adds what the body says now, if nobody did since entry `number`. False when somebody was faster. */
export function addAdoptionEntry(
  db: Reader,
  id: string,
  number: number,
  { words, measured, personId, at }: Entry,
): boolean {
  const { changes } = db
    .update(adoptions)
    .set({ number: number + 1, measured })
    .where(and(eq(adoptions.id, id), eq(adoptions.number, number), isNull(adoptions.removedAt)))
    .run()
  if (changes === 0) return false
  db.insert(adoptionEntries)
    .values({ adoptionId: id, number: number + 1, at, personId, ...words })
    .run()
  return true
}

/** It counts no longer and its words are erased; that there was one stays for those who must account for it. */
export function removeAdoption(db: Reader, id: string, at: string): void {
  db.update(adoptions).set({ removedAt: at, measured: false }).where(eq(adoptions.id, id)).run()
  db.update(adoptionEntries)
    .set({ changed: '', why: '', figures: [], contactRole: '' })
    .where(eq(adoptionEntries.adoptionId, id))
    .run()
}

function current(db: Reader, where: SQL | undefined): Adoption[] {
  return db
    .select({
      id: adoptions.id,
      recordId: adoptions.recordId,
      organisationId: adoptions.organisationId,
      recordedAt: adoptions.recordedAt,
      changedAt: adoptionEntries.at,
      ...said,
    })
    .from(adoptions)
    .innerJoin(
      adoptionEntries,
      and(eq(adoptionEntries.adoptionId, adoptions.id), eq(adoptionEntries.number, adoptions.number)),
    )
    .where(and(where, isNull(adoptions.removedAt)))
    .orderBy(desc(adoptionEntries.at), adoptions.id)
    .all()
}

const said = {
  number: adoptionEntries.number,
  stage: adoptionEntries.stage,
  changed: adoptionEntries.changed,
  why: adoptionEntries.why,
  figures: adoptionEntries.figures,
  contactRole: adoptionEntries.contactRole,
  language: adoptionEntries.language,
}
