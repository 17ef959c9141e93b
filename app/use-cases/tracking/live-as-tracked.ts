import { isKind, type Edition, type PortalRecord } from '#app/domain/record.ts'
import { asTracked } from '#app/domain/tracked-excerpt.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { lastRecorded } from '#db/tracking.ts'

/**
 * The live editions of excerpts, by their records' ids, with their recommendations as far as they have come: what every
 * page, file and program is told, wherever it asks. Older editions keep saying what they said.
 */
export function liveAsTracked(
  portal: Portal,
  records: readonly PortalRecord[],
): Map<string, Edition<'excerpt'>> {
  const excerpts = records.filter((record) => isKind(record, 'excerpt'))
  const ids = excerpts.flatMap(({ id, live }) => (live?.content.recommendations.length ? [id] : []))
  const recorded = ids.length === 0 ? null : lastRecorded(portal.db, ids)
  const today = dayOf(portal.clock().toISOString())
  return new Map(
    excerpts.flatMap(({ id, live }) =>
      live === null
        ? []
        : [[id, { ...live, content: asTracked(live.content, recorded?.get(id), today) }] as const],
    ),
  )
}
