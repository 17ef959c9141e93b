import type { AuditedDeed } from '#app/domain/audited-deed.ts'
import { messageLimit } from '#app/domain/conversation.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

export interface Saying {
  recordId: string
  text: string
}

/**
 * The body that writing a message and writing a note share. Neither changes the record, so neither is on its timeline;
 * the audit log tells who wrote about what, never the words.
 */
export function say(
  portal: Portal,
  person: Person,
  deed: { do: 'talk' | 'see-notes'; audited: AuditedDeed; field: string },
  { recordId, text }: Saying,
  write: (db: Reader, line: { record: PortalRecord; at: string; text: string }) => void,
): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: deed.do, record })
    const issues = issuesOf(text, deed.field)
    if (issues.length > 0) return refuse(issues)
    const at = portal.clock().toISOString()
    write(db, { record, at, text: text.trim() })
    const { requestId } = portal
    audit(db, { at, actorId: person.id, deed: deed.audited, subject: recordId, requestId })
    return done(null)
  })
}

function issuesOf(text: string, field: string): Issue[] {
  if (text.trim() === '') return [{ field, problem: 'required' }]
  return text.length > messageLimit ? [{ field, problem: 'too-long', values: { limit: messageLimit } }] : []
}
