import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { isNameOf, mayGoInto, type Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tellSearchOf } from '#app/use-cases/search/tell-search.ts'
import { tx, type Reader } from '#db/connection.ts'
import { adoptedRecords, belongingsOf, mergeOrganisation, type Belongings } from '#db/organisation-merge.ts'
import { publishedOf } from '#db/organisation-records.ts'
import { knownOrganisation } from './known-organisation.ts'

export interface MergePreview {
  from: Organisation
  into: Organisation
  belongings: Belongings
}

/** What would go from one organisation to another, before anybody decides. */
export function previewMerge(
  portal: Portal,
  visitor: Visitor,
  ids: { fromId: string; intoId: string },
): MergePreview {
  insist(visitor, { do: 'manage-organisations' })
  const { from, into } = bothOf(portal.db, ids)
  return { from, into, belongings: belongingsOf(portal.db, from.id, portal.clock().toISOString()) }
}

/**
 * Merges one organisation into another, for good: its people, records and everything else go there, and its addresses
 * and its name lead there. Whoever does it types the name of the one that ends.
 */
export function mergeOrganisations(
  portal: Portal,
  visitor: Visitor,
  { typedName, ...ids }: { fromId: string; intoId: string; typedName: string },
): Result<Organisation> {
  const admin = insist(visitor, { do: 'manage-organisations' })
  return tx<Result<Organisation>>(portal.db, (db) => {
    const { from, into } = bothOf(db, ids)
    if (!isNameOf(from, typedName)) return refuse([{ field: 'typedName', problem: 'not-its-name' }])
    const at = portal.clock().toISOString()
    mergeOrganisation(db, { from: from.id, to: into.id, at })
    const touched = new Set([...publishedOf(db, into.id), ...adoptedRecords(db, into.id)])
    tellSearchOf(portal, db, [...touched], at)
    const subject = `${from.id}/${into.id}`
    keepAccount(portal, db, { actorId: admin.id, deed: 'organisation.merge', subject })
    return done(into)
  })
}

function bothOf(db: Reader, { fromId, intoId }: { fromId: string; intoId: string }) {
  const from = knownOrganisation(db, fromId)
  const into = knownOrganisation(db, intoId)
  if (!mayGoInto(from, into)) throw new Fault('bad-request')
  return { from, into }
}
