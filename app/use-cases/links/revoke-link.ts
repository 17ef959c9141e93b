import { Fault } from '#app/domain/fault.ts'
import type { LinkPurpose } from '#app/domain/link.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { revokeLink as revoke } from '#db/links.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { draftOf } from '../records/act.ts'
import { deedOfPurpose } from './make-link.ts'

/** From now on the link opens nothing. What was done through it stays. */
export function revokeLink(
  portal: Portal,
  person: Person,
  { recordId, purpose, linkId }: { recordId: string; purpose: LinkPurpose; linkId: string },
): void {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: deedOfPurpose[purpose], record })
    const revokedAt = portal.clock().toISOString()
    if (!revoke(db, { id: linkId, editionId: draftOf(record).id, purpose, revokedAt }))
      throw new Fault('not-found')
    keepAccount(portal, db, { actorId: person.id, deed: 'link.revoke', subject: linkId })
  })
}
