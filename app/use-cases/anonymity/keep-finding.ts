import { keepReasons, reasonsToExplain, type KeepReason } from '#app/domain/anonymity-answers.ts'
import { isSameWords, repeats } from '#app/domain/anonymity/decision.ts'
import { limits } from '#app/domain/field.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { putDecision } from '#db/anonymity.ts'
import { tx } from '#db/connection.ts'
import { keepAccount } from '../keep-account.ts'
import { findingsOf } from './found.ts'

export interface KeepFinding {
  recordId: string
  mark: string
  /** As it was sent. */
  reason: string
  note: string
  everywhere: boolean
}

/** Lets words stay that could tell who somebody is, for a reason. Gives how many findings that settles. */
export function keepFinding(portal: Portal, person: Person, input: KeepFinding): Result<number> {
  return tx<Result<number>>(portal.db, (db) => {
    const { record, findings } = findingsOf(portal, db, person, 'decide-findings', input.recordId)
    const asked = findings.find(({ mark }) => mark === input.mark)
    if (asked === undefined) return refuse([{ field: '', problem: 'finding-gone' }])
    const note = input.note.trim()
    const reason = isOneOf(keepReasons, input.reason) ? input.reason : null
    const issues = issuesOf(reason, note, asked.finding.text)
    if (reason === null || issues.length > 0) return refuse(issues)
    const kept = input.everywhere
      ? findings.filter(({ finding }) => isSameWords(finding, asked.finding))
      : [asked]
    const decidedAt = portal.clock().toISOString()
    for (const { mark } of kept) {
      putDecision(db, record.id, { mark, decision: 'kept', reason, note, decidedBy: person.id, decidedAt })
    }
    keepAccount(portal, db, { actorId: person.id, deed: 'finding.keep', subject: record.id })
    return done(kept.length)
  })
}

function issuesOf(reason: KeepReason | null, note: string, words: string): Issue[] {
  if (reason === null) return [{ field: 'reason', problem: 'required' }]
  if (note.length > limits.line)
    return [{ field: 'note', problem: 'too-long', values: { limit: limits.line } }]
  if (note === '' && reasonsToExplain.includes(reason)) return [{ field: 'note', problem: 'required' }]
  return note !== '' && repeats(note, words) ? [{ field: 'note', problem: 'repeats-words' }] : []
}
