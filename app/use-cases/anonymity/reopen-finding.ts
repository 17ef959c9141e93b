import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { removeDecision } from '#db/anonymity.ts'
import { tx } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Takes back that words may stay: the finding is open again. */
export function reopenFinding(
  portal: Portal,
  person: Person,
  { recordId, mark }: { recordId: string; mark: string },
): void {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'decide-findings', record })
    if (!removeDecision(db, recordId, mark)) return
    keepAccount(portal, db, { actorId: person.id, deed: 'finding.reopen', subject: recordId })
  })
}
