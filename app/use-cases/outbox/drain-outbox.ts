import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import {
  everyRecord,
  keepFromOthers,
  removeFromOutbox,
  retryLater,
  takeFromOutbox,
  type OutboxEntry,
} from '#db/outbox.ts'
import { findRecord } from '#db/records.ts'
import type { SearchDocument } from '#search/document.ts'
import { rebuildIndex } from '../search/rebuild-search.ts'
import { searchDocument } from '../search/tell-search.ts'
import { tellRecordsWith, termAsked } from '../vocabularies/tell-terms.ts'

/** Told together: a search server takes nearly as long for one record as for many. */
const mostAtOnce = 200
const leaseSeconds = 300
/** Building an index anew may take longer than that: its entries are kept from others again and again until it is done. */
const renewedEveryMilliseconds = (leaseSeconds / 3) * 1000
/** While the server is away entries wait without being counted: there is nothing wrong with them. */
const awaySeconds = 10
/** After so many failures, about a day of trying, an entry waits for a person. */
const mostAttempts = 14

/** Tells search what is due. Gives the number told; what failed is tried again later. */
export async function drainOutbox(portal: Portal): Promise<number> {
  let told = 0
  for (;;) {
    const entries = tx(portal.db, (db) =>
      takeFromOutbox(db, secondsFromNow(portal, 0), secondsFromNow(portal, leaseSeconds), mostAtOnce),
    )
    if (entries.length === 0) return told
    told += await tell(portal, entries)
  }
}

async function tell(portal: Portal, entries: readonly OutboxEntry[]): Promise<number> {
  try {
    const subjects = new Set(entries.map(({ subject }) => subject))
    if (subjects.delete(everyRecord))
      await keepingFromOthers(portal, entries, () => rebuildIndex(portal, portal.search))
    for (const subject of subjects) {
      const term = termAsked(subject)
      if (term === null) continue
      subjects.delete(subject)
      await tellRecordsWith(portal, term)
    }
    await tellOf(portal, [...subjects])
    removeFromOutbox(
      portal.db,
      entries.map(({ id }) => id),
    )
    return entries.length
  } catch (error) {
    const away = !(await portal.search.health()).ok
    if (away || entries.length === 1) {
      for (const entry of entries) putBack(portal, entry, error, away)
      return 0
    }
    // One of them may be at fault; the others shall not wait for it.
    let told = 0
    for (const entry of entries) told += await tell(portal, [entry])
    return told
  }
}

async function keepingFromOthers(
  portal: Portal,
  entries: readonly OutboxEntry[],
  work: () => Promise<unknown>,
): Promise<void> {
  const ids = entries.map(({ id }) => id)
  const renewal = setInterval(() => {
    try {
      keepFromOthers(portal.db, ids, secondsFromNow(portal, leaseSeconds))
    } catch (error) {
      portal.log.warn({ err: error }, 'entries of the outbox could not be kept from others')
    }
  }, renewedEveryMilliseconds)
  try {
    await work()
  } finally {
    clearInterval(renewal)
  }
}

async function tellOf(portal: Portal, recordIds: readonly string[]): Promise<void> {
  const documents: SearchDocument[] = []
  const gone: string[] = []
  for (const id of recordIds) {
    const document = searchDocument(portal, portal.db, findRecord(portal.db, id))
    if (document === null) gone.push(id)
    else documents.push(document)
  }
  if (documents.length > 0) await portal.search.index(documents)
  if (gone.length > 0) await portal.search.remove(gone)
}

function putBack(portal: Portal, entry: OutboxEntry, error: unknown, away: boolean): void {
  const attempts = away ? entry.attempts : entry.attempts + 1
  const dead = attempts >= mostAttempts
  const log = { err: error, entry: entry.id, attempts, dead }
  if (away) portal.log.debug(log, 'search cannot be reached; it is told of a record later')
  else portal.log.warn(log, 'search could not be told of a record')
  retryLater(portal.db, entry.id, {
    attempts,
    lastError: String(error).slice(0, 500),
    availableAt: secondsFromNow(portal, away ? awaySeconds : Math.min(2 ** attempts, 3 * 3600)),
    deadAt: dead ? secondsFromNow(portal, 0) : null,
  })
}

function secondsFromNow(portal: Portal, seconds: number): string {
  return new Date(portal.clock().getTime() + seconds * 1000).toISOString()
}
