import { intruderQuestions } from '#app/domain/anonymity-answers.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { putIntruderCheck } from '#db/anonymity.ts'
import { tx, type Reader } from '#db/connection.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { keepAccount } from '../keep-account.ts'
import { markOfWords } from './clearance-of.ts'
import { findingsOf } from './found.ts'

export interface AnswerIntruder {
  recordId: string
  /** The lock of the edition that was read: what was changed since is not answered for. */
  lock: number
  /** Ids of the questions that were ticked. */
  ticked: readonly string[]
}

/** Somebody who did not write it has gone through the questions of the motivated intruder, about these very words. */
export function answerIntruder(portal: Portal, person: Person, input: AnswerIntruder): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const { record, edition } = findingsOf(portal, db, person, 'answer-intruder', input.recordId)
    if (edition.lock !== input.lock) return refuse([{ field: '', problem: 'finding-gone' }])
    if (!intruderQuestions.every((question) => input.ticked.includes(question))) {
      return refuse([{ field: 'ticked', problem: 'not-all-answered' }])
    }
    keepIntruderCheck(portal, db, record, edition, person.id)
    return done(null)
  })
}

/** Writes it down with its audit entry. Part of a transaction; whoever calls has asked the policy. */
export function keepIntruderCheck(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  edition: Edition,
  personId: string,
): void {
  putIntruderCheck(db, record.id, {
    wordsMark: markOfWords(portal, db, record, edition),
    checkedBy: personId,
    checkedAt: portal.clock().toISOString(),
    edition: edition.number,
    lock: edition.lock,
    questions: [...intruderQuestions],
  })
  keepAccount(portal, db, { actorId: personId, deed: 'record.answer-intruder', subject: record.id })
}
