import { sourceOf, type BundleEntry } from '#app/domain/federation.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { isTakenDown } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findPulled } from '#db/federation.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord, recordIdFrom, updateEdition, updateRecord } from '#db/records.ts'
import { keepAccount } from '../keep-account.ts'
import { ensurePortalAccount } from '../people/ensure-portal-account.ts'
import { eraseRecord } from '../records/take-down.ts'
import { tellSearch } from '../search/tell-search.ts'

type GoneEntry = Extract<BundleEntry, { gone: unknown }>

/**
 * Does here what was done to a record at home, in the caller's transaction: what was taken down there is erased, what was
 * withdrawn is withdrawn, for the same reason. Only its home may say so, or the peer it came from.
 */
export function pullGone(portal: Portal, db: Reader, entry: GoneEntry, peerAddress: string): 'gone' | 'same' {
  const record = findRecord(db, recordIdFrom(db, sourceOf(entry.portal, entry.id)) ?? '')
  if (record === null || record.origin === null || isTakenDown(record)) return 'same'
  const isTheirs = entry.portal === peerAddress || findPulled(db, record.id)?.peerAddress === peerAddress
  if (!isTheirs) return 'same'
  const at = portal.clock().toISOString()
  const personId = ensurePortalAccount(portal, db)
  if (entry.gone.reason === 'taken-down') {
    eraseRecord(portal, db, record, { personId, at, reason: 'other', legalNote: entry.portal })
    return 'gone'
  }
  return withdrawHere(portal, db, record, entry, { at, actorId: personId })
}

function withdrawHere(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  { gone }: GoneEntry,
  { at, actorId }: { at: string; actorId: string },
): 'gone' | 'same' {
  const [home = '', homeId = ''] = (gone.replacedBy ?? '').split(' ')
  const isOurs = home === portal.settings.publicOrigin
  const other = isOurs ? findRecord(db, homeId)?.id : recordIdFrom(db, sourceOf(home, homeId))
  const replacedBy = gone.reason === 'replaced' ? (other ?? null) : null
  // What stands in its place did not come: then it is only gone.
  const reason =
    gone.reason === 'replaced' && replacedBy === null
      ? 'published-in-error'
      : (gone.reason as Exclude<typeof gone.reason, 'taken-down'>)
  const { live, withdrawal } = record
  if (live === null || (withdrawal?.reason === reason && withdrawal.replacedBy === replacedBy)) return 'same'
  updateEdition(db, live.id, live.lock, { status: 'withdrawn', updatedAt: at })
  const { explanation } = gone
  updateRecord(db, record.id, {
    withdrawal: { reason, at, explanation, replacedBy },
    version: record.version + 1,
  })
  addToTimeline(db, { recordId: record.id, at, actorId, event: 'withdrawn', note: explanation })
  keepAccount(portal, db, { actorId, deed: 'record.withdraw', subject: record.id })
  tellSearch(portal, db, record.id, at)
  return 'gone'
}
