import { insertedAfter, mostItems, newItem } from '#app/domain/agenda.ts'
import { placeForRecords } from '#app/domain/agenda-template.ts'
import { Fault } from '#app/domain/fault.ts'
import { withStableNumbers } from '#app/domain/item-numbers.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { findAgenda, insertAgenda, saveAgenda } from '#db/agendas.ts'
import { findRecord } from '#db/records.ts'
import { findOwnAgenda, holderOf, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/**
 * Puts a published record on an agenda of the gatherer's: the one named, a new one, or (null) the current one, which is begun
 * when there is none. Gives its id.
 */
export function addToAgenda(
  portal: Portal,
  gatherer: Gatherer,
  recordId: string,
  newTitle: string,
  to: { id: string } | 'new' | null = null,
): string {
  const holder = holderOf(gatherer)
  if (holder === null) throw new Fault('bad-request')
  return tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record?.live == null || !isPublished(record)) throw new Fault('not-found')
    const at = portal.clock().toISOString()
    const there = to === 'new' ? null : findOwnAgenda(db, gatherer, to?.id ?? null)
    const agenda = there ?? begin()
    if (agenda === null) throw new Fault('not-found')
    if (agenda.items.some((item) => item.pinned?.recordId === recordId)) return agenda.id
    if (agenda.items.length >= mostItems) throw new Fault('wrong-state', 'agenda-full')
    const item = { ...newItem, id: portal.newId(), pinned: { recordId, editionId: record.live.id } }
    const items = insertedAfter(agenda.items, placeForRecords(agenda), item)
    saveAgenda(db, withStableNumbers(agenda, { ...agenda, items, updatedAt: at }))
    keepAgendaAccount(portal, db, gatherer, 'agenda.change', agenda.id)
    return agenda.id

    function begin() {
      const id = portal.newId()
      if (holder !== null) insertAgenda(db, id, holder, newTitle, at)
      return findAgenda(db, id)
    }
  })
}
