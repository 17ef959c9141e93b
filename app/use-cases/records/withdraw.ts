import { limits } from '#app/domain/field.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { WithdrawReason } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord, updateEdition, updateRecord } from '#db/records.ts'
import { tellSearch } from '../search/tell-search.ts'
import { act } from './act.ts'

export interface WithdrawInput {
  recordId: string
  reason: WithdrawReason
  explanation: string
  /** Id of the record readers are sent to, for `replaced`. */
  replacedBy: string
}

/** Takes a record out of search at once, and out of sight as its reason says. */
export function withdraw(portal: Portal, person: Person, input: WithdrawInput): Result<null> {
  const { recordId, reason, explanation } = input
  return act<Result<null>>(portal, person, 'withdraw', recordId, ({ db, record, at }) => {
    if (record.live === null) throw new Fault('wrong-state', 'not-published')
    const issues = issuesOf(db, input)
    if (issues.length > 0) return refuse(issues)
    updateEdition(db, record.live.id, record.live.lock, { status: 'withdrawn', updatedAt: at })
    updateRecord(db, recordId, {
      withdrawal: { reason, at, explanation, replacedBy: reason === 'replaced' ? input.replacedBy : null },
      version: record.version + 1,
    })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'withdrawn', note: explanation })
    tellSearch(portal, db, recordId, at)
    return done(null)
  })
}

function issuesOf(db: Reader, { recordId, reason, explanation, replacedBy }: WithdrawInput): Issue[] {
  const issues: Issue[] = []
  if (explanation.length > limits.short) {
    issues.push({ field: 'explanation', problem: 'too-long', values: { limit: limits.short } })
  }
  if (reason === 'no-longer-current' && explanation.trim() === '') {
    issues.push({ field: 'explanation', problem: 'required' })
  }
  if (reason === 'replaced') {
    const other = findRecord(db, replacedBy)
    if (other === null || other.id === recordId || !isPublished(other)) {
      issues.push({ field: 'replacedBy', problem: 'replacement-required' })
    }
  }
  return issues
}
