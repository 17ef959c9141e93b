import { and, eq, gt, lt, lte } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { pendingSignIns, recoveryCodes, secondFactors } from './schema/schema.ts'

type SecondFactorRow = typeof secondFactors.$inferSelect
type PendingRow = typeof pendingSignIns.$inferSelect

/** Set up or being set up. */
export function findSecondFactor(db: Reader, personId: string): SecondFactorRow | null {
  return db.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get() ?? null
}

/** Whether somebody has to give a code to sign in. */
export function hasSecondFactor(db: Reader, personId: string): boolean {
  return (findSecondFactor(db, personId)?.confirmedAt ?? null) !== null
}

/** Begins to set one up, or begins again; never touches one that is in use. False when there is one. */
export function saveSecretBeingSetUp(db: Reader, personId: string, sealedSecret: string): boolean {
  if (hasSecondFactor(db, personId)) return false
  const row = { sealedSecret, lastStep: 0, confirmedAt: null }
  db.insert(secondFactors)
    .values({ personId, ...row })
    .onConflictDoUpdate({ target: secondFactors.personId, set: row })
    .run()
  return true
}

export function confirmSecondFactor(db: Reader, personId: string, confirmedAt: string): void {
  db.update(secondFactors).set({ confirmedAt }).where(eq(secondFactors.personId, personId)).run()
}

/** Uses up the code of a time step, and of all before it. False when it, or a later one, was used already. */
export function useStep(db: Reader, personId: string, step: number): boolean {
  const unused = and(eq(secondFactors.personId, personId), lt(secondFactors.lastStep, step))
  return db.update(secondFactors).set({ lastStep: step }).where(unused).run().changes === 1
}

/** With the recovery codes, and the sign-ins that waited for a code. False when there was none. */
export function deleteSecondFactor(db: Reader, personId: string): boolean {
  db.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId)).run()
  db.delete(pendingSignIns).where(eq(pendingSignIns.personId, personId)).run()
  return db.delete(secondFactors).where(eq(secondFactors.personId, personId)).run().changes === 1
}

/** The codes of before no longer work. */
export function replaceRecoveryCodes(db: Reader, personId: string, codeHashes: readonly string[]): void {
  db.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId)).run()
  db.insert(recoveryCodes)
    .values(codeHashes.map((codeHash) => ({ personId, codeHash })))
    .run()
}

export function countRecoveryCodes(db: Reader, personId: string): number {
  return db.select().from(recoveryCodes).where(eq(recoveryCodes.personId, personId)).all().length
}

/** Uses the code up; false when the person has no such code, or no longer. */
export function useRecoveryCode(db: Reader, personId: string, codeHash: string): boolean {
  const code = and(eq(recoveryCodes.personId, personId), eq(recoveryCodes.codeHash, codeHash))
  return db.delete(recoveryCodes).where(code).run().changes === 1
}

export function insertPendingSignIn(db: Reader, row: PendingRow): void {
  db.insert(pendingSignIns).values(row).run()
}

/** Null also when its time is over. */
export function findPendingSignIn(db: Reader, tokenHash: string, now: Date): PendingRow | null {
  const open = and(eq(pendingSignIns.tokenHash, tokenHash), gt(pendingSignIns.expiresAt, now.toISOString()))
  return db.select().from(pendingSignIns).where(open).get() ?? null
}

export function deletePendingSignIn(db: Reader, tokenHash: string): void {
  db.delete(pendingSignIns).where(eq(pendingSignIns.tokenHash, tokenHash)).run()
}

/** Gives how many there were. */
export function deleteExpiredPendingSignIns(db: Reader, now: Date): number {
  return db.delete(pendingSignIns).where(lte(pendingSignIns.expiresAt, now.toISOString())).run().changes
}
