import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { reviewDay, yearsBefore, yearsUntilOld } from '#app/domain/review-by.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { lastConfirmed, remind, reviewable, type Reviewable } from '#db/confirmations.ts'
import { tx, type Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecords } from '#db/records.ts'
import { mailReminders } from './mail-reminders.ts'

/** A case study whose organisation is to say whether it is still in use. */
export interface DueItem {
  id: string
  title: ReadText
  /** `YYYY-MM-DD` */
  dueOn: string
}

/** What this person is asked about, longest overdue first. */
export function dueFor(portal: Portal, person: Person, language: Language): DueItem[] {
  const own = [...new Set(person.memberships.map((m) => m.organisationId))]
  if (own.length === 0) return []
  const due = dueNow(portal, portal.db, own)
  const days = new Map(due.map(({ recordId, dueOn }) => [recordId, dueOn]))
  return findRecords(portal.db, [...days.keys()])
    .filter((record) => may(person, { do: 'confirm', record }))
    .flatMap((record) =>
      record.live === null
        ? []
        : [
            {
              id: record.id,
              title: readIn(record.live.content.title, language),
              dueOn: days.get(record.id) ?? '',
            },
          ],
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}

/** Reminds the owners of what has fallen due, once for each day on which it did. Gives how many reminders are new. */
export function remindOwners(portal: Portal): number {
  return tx(portal.db, (db) => {
    const at = portal.clock().toISOString()
    const fresh = dueNow(portal, db).filter(({ recordId, dueOn }) => remind(db, recordId, dueOn, at))
    for (const { recordId } of fresh) {
      addToTimeline(db, { recordId, at, actorId: '', event: 'review-due' })
      const { requestId } = portal
      audit(db, { at, actorId: null, deed: 'record.remind', subject: recordId, requestId })
    }
    const ids = fresh.map(({ recordId }) => recordId)
    mailReminders(portal, db, findRecords(db, ids))
    return fresh.length
  })
}

function dueNow(portal: Portal, db: Reader, of?: readonly string[]): (Reviewable & { dueOn: string })[] {
  const today = portal.clock().toISOString().slice(0, 10)
  const candidates = reviewable(db, yearsBefore(portal.clock(), yearsUntilOld), of)
  const confirmed = lastConfirmed(
    db,
    candidates.map(({ recordId }) => recordId),
  )
  return candidates.flatMap((one) => {
    const dueOn = reviewDay(one.reviewBy, one.publishedAt, confirmed.get(one.recordId) ?? null)
    return dueOn <= today ? [{ ...one, dueOn }] : []
  })
}
