import { inArray } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { mails } from './schema/schema.ts'

/** Holds back mail that was still to be sent when a backup was made; gives how many. Whether it was sent since, nobody knows. */
export function doubtWaitingMail(db: Reader, at: string): number {
  return db
    .update(mails)
    .set({ state: 'uncertain', lastError: 'interrupted', settledAt: at })
    .where(inArray(mails.state, ['waiting', 'sending']))
    .run().changes
}
