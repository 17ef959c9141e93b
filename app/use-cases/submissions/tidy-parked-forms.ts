import { parkedSince } from '#app/domain/parking.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteParkedFormsBefore } from '#db/parked-forms.ts'
import { keepAccount } from '../keep-account.ts'

/** Deletes what nobody came back for. It is shown to nobody after an hour; this takes it from the disk. */
export function tidyParkedForms(portal: Portal): number {
  return tx(portal.db, (db) => {
    const deleted = deleteParkedFormsBefore(db, parkedSince(portal.clock()))
    if (deleted > 0)
      keepAccount(portal, db, { actorId: null, deed: 'drafts.tidy-parked', subject: String(deleted) })
    return deleted
  })
}
