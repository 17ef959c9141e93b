import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { IntruderQuestion, KeepReason } from '#app/domain/anonymity-answers.ts'
import type { DecisionKind } from '#app/domain/anonymity/decision.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import { findingDecisions, intruderChecks, organisations, pseudonymKeys } from './schema/schema.ts'

/** What was decided about one finding of a record. */
export interface Decision {
  mark: string
  decision: DecisionKind
  reason: KeepReason | null
  note: string
  decidedBy: string
  decidedAt: string
}

/** What was decided about a record's findings, by mark. */
export function decisionsOf(db: Reader, recordId: string): ReadonlyMap<string, Decision> {
  const rows = db.select().from(findingDecisions).where(eq(findingDecisions.recordId, recordId)).all()
  return new Map(rows.map(({ recordId: _, ...decision }) => [decision.mark, decision]))
}

/** Keeps a decision in place of whatever was decided before. */
export function putDecision(db: Reader, recordId: string, decision: Decision): void {
  db.insert(findingDecisions)
    .values({ recordId, ...decision })
    .onConflictDoUpdate({ target: [findingDecisions.recordId, findingDecisions.mark], set: decision })
    .run()
}

/** Takes a decision back. False when there was none. */
export function removeDecision(db: Reader, recordId: string, mark: string): boolean {
  const one = and(eq(findingDecisions.recordId, recordId), eq(findingDecisions.mark, mark))
  return db.delete(findingDecisions).where(one).run().changes > 0
}

/** That somebody went through the questions. */
export interface IntruderCheck {
  wordsMark: string
  checkedBy: string
  checkedAt: string
  edition: number
  lock: number
  questions: IntruderQuestion[]
}

/** Who went through the questions about a record, and when, the first one first. */
export function intruderChecksOf(db: Reader, recordId: string): IntruderCheck[] {
  return checksOf(db)
    .all({ recordId })
    .map(({ recordId: _, ...check }) => check)
}

const checksOf = prepared((db) =>
  db
    .select()
    .from(intruderChecks)
    .where(eq(intruderChecks.recordId, sql.placeholder('recordId')))
    .orderBy(asc(intruderChecks.checkedAt))
    .prepare(),
)

export function putIntruderCheck(db: Reader, recordId: string, check: IntruderCheck): void {
  db.insert(intruderChecks)
    .values({ recordId, ...check })
    .onConflictDoUpdate({
      target: [intruderChecks.recordId, intruderChecks.wordsMark, intruderChecks.checkedBy],
      set: check,
    })
    .run()
}

/** Whether an organisation publishes no case study before every finding in it is decided on. */
export function isAnonymityRequired(db: Reader, organisationId: string): boolean {
  return anonymityRequired(db).get({ organisationId })?.required ?? false
}

const anonymityRequired = prepared((db) =>
  db
    .select({ required: organisations.anonymityRequired })
    .from(organisations)
    .where(eq(organisations.id, sql.placeholder('organisationId')))
    .prepare(),
)

export function setAnonymityRequired(db: Reader, organisationId: string, required: boolean): void {
  db.update(organisations)
    .set({ anonymityRequired: required })
    .where(eq(organisations.id, organisationId))
    .run()
}

/** A case of a scheme, as its references name it. */
export interface CaseOf {
  organisationId: string
  scheme: string
  references: readonly string[]
}

/** The sealed keys of a case: more than one where cases were joined. */
export function pseudonymKeysOf(db: Reader, of: CaseOf): { id: string; reference: string; sealed: string }[] {
  const { id, reference, sealed } = pseudonymKeys
  return db
    .select({ id, reference, sealed })
    .from(pseudonymKeys)
    .where(isOf(of))
    .orderBy(asc(reference))
    .all()
}

export function insertPseudonymKey(
  db: Reader,
  key: {
    id: string
    organisationId: string
    scheme: string
    reference: string
    sealed: string
    changedAt: string
  },
): void {
  db.insert(pseudonymKeys).values(key).run()
}

export function updatePseudonymKey(db: Reader, id: string, sealed: string, changedAt: string): void {
  db.update(pseudonymKeys).set({ sealed, changedAt }).where(eq(pseudonymKeys.id, id)).run()
}

/** Destroys the keys of a case: the file keeps nothing of them. Gives how many there were. */
export function deletePseudonymKeys(db: Reader, of: CaseOf): number {
  return db.delete(pseudonymKeys).where(isOf(of)).run().changes
}

function isOf({ organisationId, scheme, references }: CaseOf) {
  return and(
    eq(pseudonymKeys.organisationId, organisationId),
    eq(pseudonymKeys.scheme, scheme),
    references.length === 0 ? sql`0` : inArray(pseudonymKeys.reference, [...references]),
  )
}
