import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { RecordAction } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

/** What the steps of a verb work with: the open transaction, the record as it is now, and the time (UTC, ISO). */
export interface Act {
  db: Reader
  record: PortalRecord
  at: string
}

/** Something that a verb refused: it was not done, so it leaves no trace in the audit log. */
interface Refused {
  ok: false
}

/**
 * The body every changing verb shares: load the record, ask the one policy, write with its audit entry in one
 * transaction. Throws a Fault when the person may not, or the record is not in a state for it.
 */
export function act<T>(
  portal: Portal,
  person: Person,
  // Taking down has a body of its own: it looks at records that allow nothing else.
  action: Exclude<RecordAction, 'take-down'>,
  recordId: string,
  steps: (act: Act) => T extends Promise<unknown> ? never : T,
): T {
  return tx<T>(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: action, record })
    const at = portal.clock().toISOString()
    const value = steps({ db, record, at })
    if (!isRefused(value)) {
      audit(db, {
        at,
        actorId: person.id,
        deed: `record.${action}`,
        subject: recordId,
        requestId: portal.requestId,
      })
    }
    return value
  })
}

/** The record's draft; the policy has made sure that there is one. */
export function draftOf<K extends RecordKind>(record: PortalRecord<K>): Edition<K> {
  if (record.draft === null) throw new Fault('wrong-state', 'wrong-state')
  return record.draft
}

function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false
}
