import {
  homeKey,
  sourceOf,
  type BundleEntry,
  type BundleRecord,
  type PullNote,
} from '#app/domain/federation.ts'
import { Unreadable } from '#app/domain/foreign-content.ts'
import { readIn } from '#app/domain/text.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { isPublished, isTakenDown } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { savepoint, tx } from '#db/connection.ts'
import { dropPullNotes, findPulled, keepPullNotes, pullNoteOf, type PulledRecord } from '#db/federation.ts'
import { findRecord, recordIdFrom } from '#db/records.ts'
import { sha256Of } from './bundle-page.ts'
import { readRecord } from './bundle-shapes.ts'
import { isKnown, keepPeer, keyKnown } from './meet-peer.ts'
import { fetchFiles, filesHere } from './pulled-files.ts'
import type { BundleSource } from './reach-bundle.ts'
import { NotTaken, storePulled } from './store-pulled.ts'

export type RecordEntry = Exclude<BundleEntry, { gone: unknown }>

const largestRecord = 32 * 1024 * 1024

/** Where records come from, and what is to be known of that. */
export interface PullFrom {
  source: BundleSource
  peerAddress: string
  /** Whether a portal that is not known here is taken to have the key with which its records are signed. */
  trustHomes: boolean
  /** Of the terms that the peer added itself. */
  termNames: ReadonlyMap<string, string>
}

/** Takes over one record of a bundle, unless it is here as it is, and notes what there is to say about it. */
export async function pullRecord(
  portal: Portal,
  { source, peerAddress, trustHomes, termNames }: PullFrom,
  entry: RecordEntry,
): Promise<'taken' | 'same' | 'refused'> {
  const here = found(portal, entry)
  if (isHereAlready(portal, here, entry, peerAddress)) return 'same'
  const refuse = (notes: readonly PullNote[], title = '') => {
    note(portal, { peerAddress, entry, refused: true, title, notes })
    return 'refused' as const
  }
  // Anybody can sign in the name of a portal that nobody here has met.
  if (!trustHomes && !isKnown(portal, entry.portal))
    return refuse([{ problem: 'unknown-home', value: entry.portal }])
  if (entry.size > largestRecord) return refuse([{ problem: 'unreadable', value: 'size' }])
  const bytes = await source.read(entry.path, largestRecord)
  const document = bytes.toString('utf8')
  const record = sha256Of(bytes) === entry.sha256 ? readRecord(document, keyKnown(portal)) : null
  if (record === null || !isOf(record, entry)) return refuse([{ problem: 'bad-signature', value: '' }])
  const title = titleOf(record)
  if (here.pulled !== null && record.changedAt < here.pulled.changedAt) {
    note(portal, { peerAddress, entry, refused: false, title, notes: [{ problem: 'newer-here', value: '' }] })
    return 'same'
  }
  const files = await fetchFiles(
    portal,
    source,
    record,
    new Set(filesHere(portal.db, here.record?.live?.id).keys()),
  )
  keepPeer(portal, record.portal)
  const pulled = { record, document, sha256: entry.sha256, peerAddress, fetched: files.fetched, termNames }
  try {
    const { result, notes } = tx(portal.db, (db) => savepoint(db, () => storePulled(portal, db, pulled)))
    note(portal, { peerAddress, entry, refused: false, title, notes: [...notes, ...files.notes] })
    return result
  } catch (error) {
    if (error instanceof NotTaken) return refuse(error.notes, title)
    if (error instanceof Unreadable) return refuse([{ problem: 'unreadable', value: error.message }], title)
    throw error
  }
}

interface Here {
  record: PortalRecord | null
  pulled: PulledRecord | null
}

function found({ db }: Portal, { portal: home, id }: RecordEntry): Here {
  const recordId = recordIdFrom(db, sourceOf(home, id))
  if (recordId === null) return { record: null, pulled: null }
  return { record: findRecord(db, recordId), pulled: findPulled(db, recordId) }
}

/** What was taken down here stays so, whoever still has it. Of several peers that pass a record on the first is heard, or its home. */
function isHereAlready(
  portal: Portal,
  { record, pulled }: Here,
  entry: RecordEntry,
  peerAddress: string,
): boolean {
  if (record === null) return false
  if (isTakenDown(record)) return true
  if (pulled !== null && pulled.peerAddress !== peerAddress && entry.portal !== peerAddress) return true
  const isWhole = pullNoteOf(portal.db, peerAddress, homeKey(entry.portal, entry.id)) === null
  return (
    pulled?.sha256 === entry.sha256 && pulled.peerAddress === peerAddress && isPublished(record) && isWhole
  )
}

function isOf({ portal, id, kind }: BundleRecord, entry: RecordEntry): boolean {
  return portal.address === entry.portal && id === entry.id && kind === entry.kind
}

/** For the page where administrators see what did not come; what has no readable title is called by its id. */
function titleOf({ id, editions }: BundleRecord): string {
  const title = editions.at(-1)?.content['title'] as { en?: unknown; cy?: unknown } | undefined
  const { en, cy } = title ?? {}
  const text = { en: typeof en === 'string' ? en : '', cy: typeof cy === 'string' ? cy : '' }
  return readIn(text, 'en').text.slice(0, 200) || id
}

function note(
  portal: Portal,
  given: {
    peerAddress: string
    entry: RecordEntry
    refused: boolean
    title: string
    notes: readonly PullNote[]
  },
): void {
  const { peerAddress, entry, refused, title, notes } = given
  const key = homeKey(entry.portal, entry.id)
  if (notes.length === 0) return dropPullNotes(portal.db, peerAddress, key)
  keepPullNotes(portal.db, {
    ...{ peerAddress, homeKey: key, refused, title: title || entry.id, notes: [...notes] },
    at: portal.clock().toISOString(),
  })
}
