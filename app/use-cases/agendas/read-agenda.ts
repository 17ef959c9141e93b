import {
  daysBefore,
  hasEnded,
  withoutRestricted,
  withRunningTotal,
  type Agenda,
  type AgendaHead,
  type AgendaItem,
} from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { londonDay } from '#app/domain/london-time.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { agendasOf, editionsOnAgenda, findSharedAgenda, noteUse } from '#db/agendas.ts'
import { findRecords } from '#db/records.ts'
import { findOwnAgenda, findUsableAgenda, holderOf, type Gatherer } from './holder.ts'
import { readPinned } from './read-item.ts'

/** The gatherer's own agenda: the one asked for, or the current one; null when there is none yet. */
export function readOwnAgenda(
  portal: Portal,
  gatherer: Gatherer,
  id: string | null,
  language: Language,
): ReadAgenda | null {
  const agenda = findOwnAgenda(portal.db, gatherer, id)
  return agenda === null ? null : readAgenda(portal, agenda, language)
}

/**
 * An agenda that was shared, for anybody with its link. What is restricted, and what its team gave people
 * to do, is for the team alone.
 */
export function readSharedAgenda(portal: Portal, token: string, language: Language): ReadAgenda {
  const agenda = findSharedAgenda(portal.db, token)
  if (agenda === null || hasEnded(agenda, londonDay(portal.clock()))) throw new Fault('not-found')
  return { ...readAgenda(portal, withoutRestricted(agenda), language), seriesId: null }
}

/** The gatherer's agendas, last changed first. */
export function listAgendas(portal: Portal, gatherer: Gatherer): AgendaHead[] {
  const holder = holderOf(gatherer)
  return holder === null ? [] : agendasOf(portal.db, holder)
}

/** How many items the current agenda has, for the count in the header. */
export function countOnAgenda(portal: Portal, gatherer: Gatherer): number {
  return findUsableAgenda(portal.db, gatherer, null)?.items.length ?? 0
}

/** Which records are on the current agenda: their ids, for "added" marks. */
export function recordsOnAgenda(portal: Portal, gatherer: Gatherer): string[] {
  const items = findUsableAgenda(portal.db, gatherer, null)?.items ?? []
  return items.flatMap(({ pinned }) => (pinned === null ? [] : [pinned.recordId]))
}

/** What became of its items since. */
export function readAgenda(portal: Portal, agenda: Agenda, language: Language): ReadAgenda {
  const ids = agenda.items.flatMap(({ pinned }) => (pinned === null ? [] : [pinned.recordId]))
  const onAgenda = new Set(ids)
  const records = new Map(findRecords(portal.db, ids).map((record) => [record.id, record]))
  const editions = editionsOnAgenda(portal.db, agenda.id)
  const recordOf = (item: AgendaItem) => {
    const record = records.get(item.pinned?.recordId ?? '')
    const edition = editions.get(item.pinned?.editionId ?? '')
    return record && edition ? readPinned(portal, { item, record, edition, onAgenda }, language) : null
  }
  const items = withRunningTotal(agenda.items).map((item) => {
    const { pinned: _, ...said } = item
    return { ...said, record: recordOf(item) }
  })
  if (agenda.ownerId === null) rememberUse(portal, agenda.id)
  return { ...agenda, items, totalMinutes: items.at(-1)?.until ?? 0 }
}

/** Once a day is enough to know whether an agenda is still used. */
function rememberUse(portal: Portal, id: string): void {
  const now = portal.clock()
  noteUse(portal.db, id, now.toISOString(), daysBefore(now, 1))
}
