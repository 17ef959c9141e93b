import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { noText, type Bilingual } from '#app/domain/text.ts'
import type { Region, Sector } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { facetsOf } from './facets-of.ts'

/** Where a record comes from. */
export interface Placed {
  /** Its own, or that of the body it is about or from. */
  sector: Sector | null
  region: Region | null
  /** The name of the organisation that publishes it. */
  publisher: Bilingual
}

/** Where each of the records comes from, by its id; their organisations are read at once. */
export function placesOf(portal: Portal, records: readonly PortalRecord[]): Map<string, Placed> {
  const terms = portal.terms()
  const against = (record: PortalRecord) =>
    isKind(record, 'excerpt') ? (record.live?.content.caseAgainst ?? '') : ''
  const ids = new Set(records.flatMap((record) => [record.organisationId, against(record)]))
  const bodies = new Map(findOrganisations(portal.db, [...ids]).map((body) => [body.id, body]))
  const places = new Map<string, Placed>()
  for (const record of records) {
    const owner = bodies.get(record.organisationId)
    if (owner === undefined) continue
    const caseAgainst = bodies.get(against(record)) ?? null
    const nothingMore = { formerNames: new Map(), casebooks: [], repeatedBy: 0, files: noText }
    const facets = facetsOf(record, { owner, caseAgainst, terms, ...nothingMore })
    const known = (of: 'sector' | 'region') => facets[of].find((value) => terms.known(of).includes(value))
    places.set(record.id, {
      sector: (known('sector') as Sector | undefined) ?? null,
      region: (known('region') as Region | undefined) ?? null,
      publisher: owner.name,
    })
  }
  return places
}
