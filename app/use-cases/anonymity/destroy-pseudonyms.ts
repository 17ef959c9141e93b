import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { deletePseudonymKeys } from '#db/anonymity.ts'
import { tx } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { caseOf } from './pseudonym-key.ts'

/** Destroys who is meant by the letters in a case. Nobody can bring it back. */
export function destroyPseudonyms(
  portal: Portal,
  person: Person,
  { recordId, confirmed }: { recordId: string; confirmed: boolean },
): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'destroy-pseudonyms', record })
    if (!confirmed) return refuse([{ field: 'confirm', problem: 'required' }])
    const of = caseOf(record, (record.draft ?? record.live)?.content)
    if (of === null || deletePseudonymKeys(db, of) === 0) return done(null)
    keepAccount(portal, db, { actorId: person.id, deed: 'pseudonyms.destroy', subject: recordId })
    return done(null)
  })
}
