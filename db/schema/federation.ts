import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { LastPull, PullNote } from '#app/domain/federation.ts'
import { records } from './records.ts'

/** The key that this portal signs its bundles with. One row, made when it is first needed. */
export const portalKeys = sqliteTable('portal_keys', {
  /** What it is for. */
  id: text().primaryKey(),
  /** SPKI, base64. */
  publicKey: text('public_key').notNull(),
  /** The private half, PKCS #8, sealed. */
  sealed: text().notNull(),
  createdAt: text('created_at').notNull(),
})

/** Other portals, by the address that they call their own, and the key each was met with first. */
export const peers = sqliteTable('peers', {
  address: text().primaryKey(),
  name: text().notNull(),
  publicKey: text('public_key').notNull(),
  /** Where its bundle was pulled from last; null of portals only known from what another passed on. */
  pulledFrom: text('pulled_from'),
  metAt: text('met_at').notNull(),
  pulledAt: text('pulled_at'),
  /** Where the next pull goes on in its list of changes; null: from the beginning. */
  reached: text(),
  last: text({ mode: 'json' }).$type<LastPull>(),
})

/** What a record from another portal came as, signed by that portal, so that it can be passed on as it is. */
export const pulledRecords = sqliteTable(
  'pulled_records',
  {
    recordId: text('record_id')
      .primaryKey()
      .references(() => records.id),
    /** The peer whose bundle it came in: its home, or one that passed it on. */
    peerAddress: text('peer_address')
      .notNull()
      .references(() => peers.address),
    sha256: text().notNull(),
    /** When it changed last at home. */
    changedAt: text('changed_at').notNull(),
    document: text().notNull(),
  },
  (t) => [index('pulled_records_peer').on(t.peerAddress)],
)

/** What of a peer's bundle was not taken, or taken with something left out or joined, and why. */
export const pullNotes = sqliteTable(
  'pull_notes',
  {
    peerAddress: text('peer_address')
      .notNull()
      .references(() => peers.address),
    /** The record's home and its id there. */
    homeKey: text('home_key').notNull(),
    at: text().notNull(),
    refused: integer({ mode: 'boolean' }).notNull(),
    title: text().notNull(),
    notes: text({ mode: 'json' }).$type<PullNote[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.peerAddress, t.homeKey] })],
)
