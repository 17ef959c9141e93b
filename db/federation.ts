import { and, asc, count, eq } from 'drizzle-orm'
import type { Origin } from '#app/domain/federation.ts'
import type { Reader } from './connection.ts'
import { attachments, peers, portalKeys, pulledRecords, pullNotes, records } from './schema/schema.ts'

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

export type Peer = typeof peers.$inferSelect

export function findPeer(db: Reader, address: string): Peer | null {
  return db.select().from(peers).where(eq(peers.address, address)).get() ?? null
}

/** The peer whose bundle was pulled from there last. */
export function findPeerFrom(db: Reader, pulledFrom: string): Peer | null {
  return db.select().from(peers).where(eq(peers.pulledFrom, pulledFrom)).get() ?? null
}

export function allPeers(db: Reader): Peer[] {
  return db.select().from(peers).orderBy(asc(peers.name), asc(peers.address)).all()
}

export function insertPeer(db: Reader, peer: Pick<Peer, 'address' | 'name' | 'publicKey' | 'metAt'>): void {
  db.insert(peers).values(peer).onConflictDoNothing().run()
}

export function updatePeer(db: Reader, address: string, change: Partial<Omit<Peer, 'address'>>): void {
  db.update(peers).set(change).where(eq(peers.address, address)).run()
}

/** Keeps how a record of another portal came here, in place of how it came before. */
export function keepPulled(db: Reader, pulled: PulledRecord, origin: Origin): void {
  db.update(records).set({ origin }).where(eq(records.id, pulled.recordId)).run()
  const { recordId: target } = pulledRecords
  db.insert(pulledRecords).values(pulled).onConflictDoUpdate({ target, set: pulled }).run()
}

export function countPulled(db: Reader, peerAddress: string): number {
  const of = eq(pulledRecords.peerAddress, peerAddress)
  return db.select({ n: count() }).from(pulledRecords).where(of).get()?.n ?? 0
}

export type PullNotes = typeof pullNotes.$inferSelect

export function pullNotesOf(db: Reader, peerAddress: string): PullNotes[] {
  const { homeKey } = pullNotes
  return db.select().from(pullNotes).where(eq(pullNotes.peerAddress, peerAddress)).orderBy(asc(homeKey)).all()
}

/** What there is to say about a record now, in place of what there was. */
export function keepPullNotes(db: Reader, row: PullNotes): void {
  dropPullNotes(db, row.peerAddress, row.homeKey)
  if (row.notes.length > 0) db.insert(pullNotes).values(row).run()
}

export function dropPullNotes(db: Reader, peerAddress: string, homeKey: string): void {
  db.delete(pullNotes).where(noteAt(peerAddress, homeKey)).run()
}

/** What there is to say about one record of a peer; null when it came whole. */
export function pullNoteOf(db: Reader, peerAddress: string, homeKey: string): PullNotes | null {
  return db.select().from(pullNotes).where(noteAt(peerAddress, homeKey)).get() ?? null
}

function noteAt(peerAddress: string, homeKey: string) {
  return and(eq(pullNotes.peerAddress, peerAddress), eq(pullNotes.homeKey, homeKey))
}
