import type { ItemReason } from '#app/domain/agenda.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { MeetingSeries } from '#app/domain/team-meetings.ts'
import type { Portal } from '#app/portal.ts'
import { editionsSeen } from '#db/meetings.ts'
import { firstPublished } from '#db/published.ts'
import type { SearchQuery } from '#search/query.ts'
import { findWhole } from '../search/search-records.ts'

export interface SuggestedItem {
  recordId: string
  editionId: string
  reason: Exclude<ItemReason, 'deferred'>
}

/** As many pages of results as are looked through for news. */
const pagesRead = 5

/**
 * What the team's search finds that is new since an instant (null: since ever), then what changed in a major way, each in
 * the order of the search. Nothing in an edition that was on one of the team's agendas before.
 */
export async function suggestItems(
  portal: Portal,
  series: MeetingSeries,
  query: SearchQuery,
  since: string | null,
): Promise<SuggestedItem[]> {
  const records: PortalRecord[] = []
  for (let page = 1; page <= pagesRead; page += 1) {
    const found = await findWhole(portal, { ...query, page })
    records.push(...found.records)
    if (found.total <= records.length || found.records.length === 0) break
  }
  const seen = editionsSeen(portal.db, series.id)
  const first = firstPublished(
    portal.db,
    records.map(({ id }) => id),
  )
  const suggested = records.flatMap(({ id, live }): SuggestedItem[] => {
    if (live === null || seen.get(id)?.has(live.id)) return []
    const known = seen.has(id) || (since !== null && (first.get(id) ?? '') <= since)
    const recent = since === null || (live.publishedAt ?? '') > since
    if (known && (!recent || live.changeKind !== 'major')) return []
    return [{ recordId: id, editionId: live.id, reason: known ? 'changed' : 'new' }]
  })
  const of = (reason: ItemReason) => suggested.filter((one) => one.reason === reason)
  return [...of('new'), ...of('changed')]
}
