import { defaultMinutes, newItem, type AgendaItem, type ItemWords } from '#app/domain/agenda.ts'
import { withTemplate, type Around } from '#app/domain/agenda-template.ts'
import { Fault } from '#app/domain/fault.ts'
import { isPlanned, plannedMeetings } from '#app/domain/meeting-series.ts'
import { noOutcome } from '#app/domain/minutes.ts'
import type { Visitor } from '#app/domain/person.ts'
import { fitsInto, type MeetingSeries } from '#app/domain/team-meetings.ts'
import type { Portal } from '#app/portal.ts'
import { findAgenda, findPack, insertPack, packsOf, saveAgenda } from '#db/agendas.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findSeries } from '#db/meetings.ts'
import type { SearchQuery } from '#search/query.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { suggestItems, type SuggestedItem } from './suggest-items.ts'

interface Asked {
  seriesId: string
  /** The meeting, by the day the rhythm has it. */
  planned: string
  /** What the team's search asks, in the words of the search page's address. */
  queryOf: (search: string) => SearchQuery
  /** The items that meetings of this kind begin and end with. */
  around: (series: MeetingSeries) => Around<ItemWords>
}

/**
 * Makes the agenda of a coming meeting: what the last one deferred, and what is new or changed since its agenda was made.
 * Gives its id; that of the one there is already, when somebody was quicker.
 */
export async function preparePack(portal: Portal, visitor: Visitor, asked: Asked): Promise<string> {
  const { seriesId, planned } = asked
  const series = findSeries(portal.db, seriesId)
  if (series === null) throw new Fault('not-found')
  const person = insist(visitor, { do: 'prepare-meetings', meetings: series })
  if (!isPlanned(series, planned)) throw new Fault('not-found')
  const since = packsOf(portal.db, [seriesId])[0]?.createdAt ?? null
  const suggested = await suggestItems(portal, series, asked.queryOf(series.standingSearch), since)
  return tx(portal.db, (db) => {
    const there = findPack(db, seriesId, planned)
    if (there !== null) return there.id
    const deferred = deferredItems(portal, db, seriesId)
    const id = portal.newId()
    const meetingDate = plannedMeetings(series, planned, planned)[0]?.date ?? planned
    const { team: title, length: meetingLength } = series
    const at = portal.clock().toISOString()
    insertPack(db, { id, seriesId, plannedFor: planned, title, meetingDate, meetingLength }, at)
    const pack = findAgenda(db, id)
    if (pack === null) throw new Fault('not-found')
    const items = itemsOf(portal, series, deferred, suggested)
    saveAgenda(
      db,
      withTemplate({ ...pack, items, updatedAt: at }, asked.around(series), () => portal.newId()),
    )
    keepAccount(portal, db, { actorId: person.id, deed: 'agenda.start', subject: id })
    return id
  })
}

function itemsOf(
  portal: Portal,
  series: MeetingSeries,
  deferred: readonly AgendaItem[],
  suggested: readonly SuggestedItem[],
): AgendaItem[] {
  const already = new Set(deferred.map(({ pinned }) => pinned?.recordId))
  const fresh = suggested
    .filter(({ recordId }) => !already.has(recordId))
    .slice(0, fitsInto(series.standingMinutes, defaultMinutes))
    .map(({ recordId, editionId, reason }): AgendaItem => {
      return { ...newItem, id: portal.newId(), pinned: { recordId, editionId }, reason }
    })
  return [...deferred, ...fresh]
}

/**
 * What meetings put off that were written up since the last agenda was made, with all that was said about it but what came of it:
 * agendas may be made well ahead, and then what the meetings before them put off comes to the first that is made afterwards.
 */
function deferredItems(portal: Portal, db: Reader, seriesId: string): AgendaItem[] {
  const packs = packsOf(db, [seriesId])
  const there = new Set<string>()
  return packs
    .filter(
      ({ id, heldAt }) => heldAt !== null && !packs.some((one) => one.id !== id && one.createdAt >= heldAt),
    )
    .flatMap(({ id }) => findAgenda(db, id)?.items ?? [])
    .filter(({ outcome, pinned }) => {
      if (outcome !== 'deferred' || (pinned !== null && there.has(pinned.recordId))) return false
      if (pinned !== null) there.add(pinned.recordId)
      return true
    })
    .map((item) => ({ ...item, ...noOutcome, id: portal.newId(), label: '', reason: 'deferred' }))
}
