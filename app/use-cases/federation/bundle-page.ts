import { createHash } from 'node:crypto'
import {
  bundleFormat,
  bundleVersion,
  canonicalJson,
  placeOf,
  readPlace,
  type BundleEntry,
  type BundlePage,
  type Gone,
} from '#app/domain/federation.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { changedRecords } from '#db/harvest.ts'
import { findRecord, findRecords } from '#db/records.ts'
import { bundledRecord, bundlePortal, homeKeyOf } from './bundle-record.ts'
import { signedBy } from './portal-key.ts'

/** Each is written out whole to know its checksum. */
const pageSize = 100

/** A page of the list of everything that readers can see, or could once, in the order in which it changed. */
export interface PreparedPage {
  page: BundlePage
  /** The files that the page names, by name. */
  documents: ReadonlyMap<string, string>
}

/** `next` says how the file of the next page is called, when there is one. */
export function preparePage(
  portal: Portal,
  after: string,
  next: (reached: string) => string,
  size = pageSize,
): PreparedPage {
  const place = readPlace(after)
  const span = { from: null, until: null, set: null }
  const found = changedRecords(portal.db, span, place && { ...place, before: 0 }, size + 1)
  const changed = found.slice(0, size)
  const times = new Map(changed.map(({ id, at }) => [id, at]))
  const documents = new Map<string, string>()
  const entries = findRecords(
    portal.db,
    changed.map(({ id }) => id),
  ).map((record): BundleEntry => {
    const changedAt = times.get(record.id) ?? ''
    const known = identity(portal, record)
    if (!isPublished(record)) return { ...known, changedAt, gone: goneOf(portal, record) }
    const path = `records/${record.id}.json`
    const document = bundledRecord(portal, record, changedAt)
    documents.set(path, document)
    return { ...known, changedAt, path, sha256: sha256Of(document), size: Buffer.byteLength(document) }
  })
  const last = changed.at(-1)
  const reached = last === undefined ? after : placeOf(last)
  const page: BundlePage = {
    format: bundleFormat,
    version: bundleVersion,
    portal: bundlePortal(portal),
    after,
    next: found.length > size ? next(reached) : null,
    reached,
    vocabularies: { path: 'vocabularies.json', sha256: sha256Of(bundledVocabularies(portal)) },
    entries,
  }
  return { page, documents }
}

/** The page as it is sent. */
export function signedPage(portal: Portal, page: BundlePage): string {
  return canonicalJson(signedBy(portal, page))
}

/** The terms that this portal's administrators added, renamed, merged or retired. */
export function bundledVocabularies(portal: Portal): string {
  return canonicalJson({ terms: portal.terms().changes })
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function identity(portal: Portal, record: PortalRecord) {
  const [home = '', id = ''] = homeKeyOf(portal, record).split(' ')
  return { portal: home, id, kind: record.kind }
}

/** What its page would say, and nothing else: why a record was withdrawn is not always told. */
function goneOf(portal: Portal, { withdrawal }: PortalRecord): Gone {
  const { reason = 'published-in-error', explanation = '', replacedBy = null } = withdrawal ?? {}
  const other = reason === 'replaced' && replacedBy !== null ? findRecord(portal.db, replacedBy) : null
  return {
    reason,
    explanation: reason === 'no-longer-current' ? explanation : '',
    replacedBy: other !== null && isPublished(other) ? homeKeyOf(portal, other) : null,
  }
}
