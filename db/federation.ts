import { eq } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { attachments, portalKeys, pulledRecords } from './schema/schema.ts'

export interface PortalKey {
  publicKey: string
  sealed: string
}

export function findPortalKey(db: Reader, id: string): PortalKey | null {
  return db.select().from(portalKeys).where(eq(portalKeys.id, id)).get() ?? null
}

export function insertPortalKey(db: Reader, id: string, key: PortalKey, createdAt: string): void {
  db.insert(portalKeys)
    .values({ id, ...key, createdAt })
    .run()
}

/** The files with these bytes, whoever may have them. */
export function filesWithBytes(db: Reader, sha256: string): string[] {
  const rows = db.select({ id: attachments.id }).from(attachments).where(eq(attachments.sha256, sha256)).all()
  return rows.map(({ id }) => id)
}

export type PulledRecord = typeof pulledRecords.$inferSelect

export function findPulled(db: Reader, recordId: string): PulledRecord | null {
  return db.select().from(pulledRecords).where(eq(pulledRecords.recordId, recordId)).get() ?? null
}
