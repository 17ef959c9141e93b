import { setImmediate } from 'node:timers/promises'
import { openCase, type OpenCase } from '#app/domain/open-data.ts'
import { isKind } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { publishedAfter } from '#db/records.ts'
import { countServed } from '../holders/count-served.ts'
import { placesOf } from '../search/places-of.ts'

/**
 * Every case that readers can see, in the order of their ids, some at once: however many there are, few are in memory, and
 * others are served in between.
 */
export async function* listOpenCases(portal: Portal, atOnce = 200): AsyncGenerator<OpenCase[]> {
  for (let last = ''; ;) {
    const records = publishedAfter(portal.db, last, atOnce)
    if (records.length === 0) return
    last = records.at(-1)?.id ?? ''
    const cases = casesOf(portal, records)
    countServed(
      portal,
      'export',
      cases.map((one) => one.id),
    )
    yield cases.map(({ open }) => open)
    await setImmediate()
  }
}

function casesOf(portal: Portal, published: ReturnType<typeof publishedAfter>) {
  const records = published.filter((record) => isKind(record, 'excerpt'))
  const named = records.flatMap(({ live }) => live?.content.caseAgainst || [])
  const bodies = new Map(findOrganisations(portal.db, named).map((body) => [body.id, body]))
  const places = placesOf(portal, records)
  return records.flatMap((record) => {
    if (record.live === null) return []
    const { sector = null, region = null } = places.get(record.id) ?? {}
    const body = bodies.get(record.live.content.caseAgainst)?.name ?? null
    const address = portal.settings.publicOrigin + paths.record(record)
    return [{ id: record.id, open: openCase(record, record.live, { address, body, sector, region }) }]
  })
}
