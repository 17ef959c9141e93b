import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { everyRecord, removeFromOutbox, retryLater, takeFromOutbox, type OutboxEntry } from '#db/outbox.ts'
import { findRecord } from '#db/records.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { searchDocument } from '../search/tell-search.ts'

const leaseSeconds = 60
/** After so many failures, about a day of trying, an entry waits for a person. */
const mostAttempts = 14

/** Tells search what is due, one entry after the other. Gives the number told; a failed one is tried again later. */
export async function drainOutbox(portal: Portal): Promise<number> {
  let told = 0
  for (;;) {
    const entry = tx(portal.db, (db) =>
      takeFromOutbox(db, secondsFromNow(portal, 0), secondsFromNow(portal, leaseSeconds)),
    )
    if (entry === null) return told
    if (await tell(portal, entry)) told += 1
  }
}

async function tell(portal: Portal, entry: OutboxEntry): Promise<boolean> {
  try {
    if (entry.subject === everyRecord) await rebuildSearch(portal)
    else await tellOfRecord(portal, entry.subject)
    removeFromOutbox(portal.db, entry.id)
    return true
  } catch (error) {
    const attempts = entry.attempts + 1
    const dead = attempts >= mostAttempts
    portal.log.warn({ err: error, entry: entry.id, attempts, dead }, 'search could not be told of a record')
    retryLater(portal.db, entry.id, {
      attempts,
      lastError: String(error).slice(0, 500),
      availableAt: secondsFromNow(portal, Math.min(2 ** attempts, 3 * 3600)),
      deadAt: dead ? secondsFromNow(portal, 0) : null,
    })
    return false
  }
}

async function tellOfRecord(portal: Portal, id: string): Promise<void> {
  const document = searchDocument(portal, portal.db, findRecord(portal.db, id))
  if (document === null) await portal.search.remove([id])
  else await portal.search.index([document])
}

function secondsFromNow(portal: Portal, seconds: number): string {
  return new Date(portal.clock().getTime() + seconds * 1000).toISOString()
}
