import { setImmediate } from 'node:timers/promises'
import { openCase, type OpenCase } from '#app/domain/open-data.ts'
import { isKind } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { publishedIds, type PublishedPage } from '#db/published.ts'
import { findRecords } from '#db/records.ts'
import { countServed } from '../holders/count-served.ts'
import { placesOf } from '../search/places-of.ts'
import { liveAsTracked } from '../tracking/live-as-tracked.ts'

/**
 * Every case that readers can see, in the order of their ids, some at once: however many there are, few are in memory, and
 * others are served in between.
 */
export async function* listOpenCases(portal: Portal, atOnce = 200): AsyncGenerator<OpenCase[]> {
  for (let after = ''; ;) {
    const cases = pageOfOpenCases(portal, { after, size: atOnce })
    const last = cases.at(-1)
    if (last === undefined) return
    after = last.case
    yield cases
    await setImmediate()
  }
}

/** Some of them, after the one with the id given. */
export function pageOfOpenCases(portal: Portal, page: Omit<PublishedPage, 'kind'>): OpenCase[] {
  const found = findRecords(portal.db, publishedIds(portal.db, { ...page, kind: 'excerpt' }))
  const records = found.filter((record) => isKind(record, 'excerpt'))
  const named = records.flatMap(({ live }) => live?.content.caseAgainst || [])
  const bodies = new Map(findOrganisations(portal.db, named).map((body) => [body.id, body]))
  const places = placesOf(portal, records)
  const tracked = liveAsTracked(portal, records)
  countServed(
    portal,
    'export',
    records.map(({ id }) => id),
  )
  return records.flatMap((record) => {
    const live = tracked.get(record.id)
    if (live === undefined) return []
    const { sector = null, region = null } = places.get(record.id) ?? {}
    const body = bodies.get(live.content.caseAgainst)?.name ?? null
    const address = portal.settings.publicOrigin + paths.record(record)
    return [openCase(record, live, { address, body, sector, region })]
  })
}
