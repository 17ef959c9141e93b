import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { checkPlainVerdict, plainVerdictIds } from '#app/domain/plain-verdict.ts'
import { isOneOf, languages } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { plainVerdictsOf, savePlainVerdict } from '#db/plain-verdicts.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { draftOf } from '../records/act.ts'

export interface GivenVerdict {
  recordId: string
  verdict: string
  words: string
  language: string
  /** What stood for the text that they read. */
  seen: string
}

/**
 * Keeps how easy a resident reviewer finds a submission to understand, in place of what they said before. It decides
 * nothing: the reviewer sees it, and readers do once it is published.
 */
export function giveVerdict(portal: Portal, person: Person, given: GivenVerdict): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const record = findRecord(db, given.recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'give-plain-verdict', record })
    const { verdict, language } = given
    const issues = checkPlainVerdict(given)
    if (issues.length > 0 || !isOneOf(plainVerdictIds, verdict)) return refuse(issues)
    if (!isOneOf(languages, language)) throw new Fault('bad-request')
    const draft = draftOf(record)
    const at = portal.clock().toISOString()
    const first = !plainVerdictsOf(db, draft.id).some(({ personId }) => personId === person.id)
    const seen = /^[0-9a-f]{64}$/.test(given.seen) ? given.seen : ''
    const words = given.words.trim()
    savePlainVerdict(db, draft.id, { personId: person.id, verdict, words, language, seen, givenAt: at })
    if (first)
      addToTimeline(db, { recordId: record.id, at, actorId: person.id, event: 'plain-verdict-given' })
    keepAccount(portal, db, { actorId: person.id, deed: 'plain-verdict.give', subject: record.id })
    return done(null)
  })
}
