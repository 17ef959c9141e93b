import { asc, eq } from 'drizzle-orm'
import type { PlainVerdict } from '#app/domain/plain-verdict.ts'
import type { Reader } from './connection.ts'
import { plainVerdicts } from './schema/schema.ts'

/** A verdict as stored: whose it is, and what stands for the text that was read. */
export interface StoredVerdict extends PlainVerdict {
  personId: string
  seen: string
}

/** What residents said about an edition, oldest first. */
export function plainVerdictsOf(db: Reader, editionId: string): StoredVerdict[] {
  return db
    .select()
    .from(plainVerdicts)
    .where(eq(plainVerdicts.editionId, editionId))
    .orderBy(asc(plainVerdicts.givenAt), asc(plainVerdicts.personId))
    .all()
    .map(({ editionId: _, ...verdict }) => verdict)
}

/** Keeps a resident's verdict, in place of the one they gave before. */
export function savePlainVerdict(db: Reader, editionId: string, verdict: StoredVerdict): void {
  db.insert(plainVerdicts)
    .values({ editionId, ...verdict })
    .onConflictDoUpdate({ target: [plainVerdicts.editionId, plainVerdicts.personId], set: verdict })
    .run()
}
