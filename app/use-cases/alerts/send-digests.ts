import { setImmediate as otherWork } from 'node:timers/promises'
import { followedBy } from '#app/domain/followed.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { AlertEntry } from '#app/domain/saved-search.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { peopleDue, takeDueMatches, tellOnce, type Match } from '#db/alerts.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findRecords } from '#db/records.ts'
import { noteAlertMail } from '#db/saved-searches.ts'
import { putInMail } from '../mail/put-in-mail.ts'
import { groupedBy } from './grouped-by.ts'
import { stopTokenFor } from './stop-token.ts'

type Due = Match & { search: string | null }

/** People who are written to before others are served. */
const peopleAtOnce = 20

/**
 * Puts one mail in the queue for everybody for whom something is due, be it found at once, yesterday or last week: what
 * was taken off the list, what was told and the mail are written in one transaction. Gives how many mails there were.
 */
export async function sendDigests(portal: Portal): Promise<number> {
  const now = portal.clock().toISOString()
  let mails = 0
  for (const [number, personId] of peopleDue(portal.db, now).entries()) {
    if (number % peopleAtOnce === 0) await otherWork()
    try {
      if (tx(portal.db, (db) => tellPerson(portal, db, personId, now))) mails += 1
    } catch (error) {
      // It stays on the list for the next round; nobody else's mail waits for it.
      portal.log.error({ err: error, person: personId }, 'what is due could not be put in the mail')
    }
  }
  return mails
}

/** False when there was nothing left to tell, or nobody who wants to be told. */
function tellPerson(portal: Portal, db: Reader, personId: string, now: string): boolean {
  const due = takeDueMatches(db, personId, now)
  const fresh = readableOf(db, notToldBefore(db, personId, due, now))
  const entries = entriesOf(fresh)
  if (entries.length === 0) return false
  const id = putInMail(portal, db, {
    to: { personId },
    kind: 'alert',
    values: {
      entries,
      more: 0,
      path: paths.savedSearches(),
      stop: paths.stopAlerts(stopTokenFor(portal, personId)),
    },
  })
  if (id === null) return false
  for (const searchId of new Set(fresh.map((match) => match.searchId)))
    noteAlertMail(db, searchId, { id, at: now })
  return true
}

function notToldBefore(db: Reader, personId: string, due: readonly Due[], at: string): Due[] {
  const keys = [...new Set(due.map(({ newsKey }) => newsKey))]
  const fresh = new Set(keys.filter((newsKey) => tellOnce(db, { personId, newsKey, at })))
  return due.filter(({ newsKey }) => fresh.has(newsKey))
}

function readableOf(db: Reader, due: readonly Due[]): Due[] {
  const records = findRecords(db, [...new Set(due.map(({ recordId }) => recordId))])
  const readable = new Set(records.filter(isPublished).map(({ id }) => id))
  return due.filter(({ recordId }) => readable.has(recordId))
}

/** Each record or recommendation once, however many searches it answers; one that was new and changed since is new to its reader. */
function entriesOf(due: readonly Due[]): AlertEntry[] {
  return [...groupedBy(due, followedBy).values()].flatMap((matches): AlertEntry[] => {
    const [first] = matches
    if (first === undefined) return []
    const { recordId, rowKey, kind } = matches.find((match) => match.kind === 'new') ?? first
    return [
      {
        recordId,
        ...(rowKey === null ? {} : { rowKey }),
        kind,
        searches: [...new Set(matches.flatMap(({ search }) => search ?? []))],
        followed: matches.some(({ search }) => search === null),
        shown: null,
      },
    ]
  })
}
