import { may } from '#app/domain/permissions.ts'
import { everyRecommendation, reminderOf, type Reminder } from '#app/domain/tracking.ts'
import { dayOf } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { tx, type Reader } from '#db/connection.ts'
import { colleaguesOf, findPerson } from '#db/people.ts'
import { findRecords } from '#db/records.ts'
import { noteReminder } from '#db/tracking.ts'
import { putInMail } from '../mail/put-in-mail.ts'
import { listRecommendations, type ListedRecommendation } from './list-recommendations.ts'

interface Due {
  one: ListedRecommendation
  reminder: Reminder
}

/**
 * Tells the people of bodies, once each, which recommendations fall due and which have passed their day with no evidence.
 * One mail to a person, however many there are. Gives how many recommendations nobody had been told of.
 */
export function remindBodies(portal: Portal): number {
  const at = portal.clock().toISOString()
  const due = listRecommendations(portal, everyRecommendation, 'en').flatMap((one): Due[] => {
    const reminder = one.body === null ? null : reminderOf(one.state, one.due, dayOf(at))
    return reminder === null ? [] : [{ one, reminder }]
  })
  if (due.length === 0) return 0
  return tx(portal.db, (db) => {
    const fresh = due.filter(({ one, reminder }) => {
      const { recordId, rowKey, due: day } = one
      return noteReminder(db, { recordId, rowKey, due: day, reminder, at })
    })
    for (const subject of new Set(fresh.map(({ one }) => one.recordId))) {
      audit(db, { at, actorId: null, deed: 'record.remind-body', subject, requestId: portal.requestId })
    }
    for (const [personId, theirs] of byPerson(db, fresh)) {
      const count = (which: Reminder) => theirs.filter(({ reminder }) => reminder === which).length
      const values = { coming: count('coming'), passed: count('passed'), path: paths.recommendationDesk() }
      putInMail(portal, db, { to: { personId }, kind: 'recommendations-due', values, about: '' })
    }
    return fresh.length
  })
}

/** Those who may say what was done about them. */
function byPerson(db: Reader, due: readonly Due[]): Map<string, Due[]> {
  const records = new Map(
    findRecords(db, [...new Set(due.map(({ one }) => one.recordId))]).map((record) => [record.id, record]),
  )
  const found = new Map<string, Due[]>()
  for (const one of due) {
    const record = records.get(one.one.recordId)
    for (const { id } of colleaguesOf(db, one.one.body?.id ?? '')) {
      const known = found.get(id) ?? []
      const mayAnswer =
        record !== undefined && may(findPerson(db, id), { do: 'answer-recommendation', record })
      if (mayAnswer && !known.includes(one)) found.set(id, [...known, one])
    }
  }
  return found
}
