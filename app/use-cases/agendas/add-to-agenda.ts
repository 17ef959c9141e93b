import { mostItems, newItem } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { withStableNumbers } from '#app/domain/item-numbers.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { findAgenda, insertAgenda, saveAgenda } from '#db/agendas.ts'
import { findRecord } from '#db/records.ts'
import { findOwnAgenda, holderOf, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/** Puts a published record at the end of the gatherer's current agenda, which is begun when there is none. */
export function addToAgenda(portal: Portal, gatherer: Gatherer, recordId: string, newTitle: string): void {
  const holder = holderOf(gatherer)
  if (holder === null) throw new Fault('bad-request')
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record?.live == null || !isPublished(record)) throw new Fault('not-found')
    const at = portal.clock().toISOString()
    const agenda = findOwnAgenda(db, gatherer, null) ?? begin(at)
    if (agenda === null) throw new Fault('not-found')
    if (agenda.items.some((item) => item.pinned?.recordId === recordId)) return
    if (agenda.items.length >= mostItems) throw new Fault('wrong-state', 'agenda-full')
    const item = { ...newItem, id: portal.newId(), pinned: { recordId, editionId: record.live.id } }
    saveAgenda(db, withStableNumbers(agenda, { ...agenda, items: [...agenda.items, item], updatedAt: at }))
    keepAgendaAccount(portal, db, gatherer, 'agenda.change', agenda.id)

    function begin(time: string) {
      const id = portal.newId()
      if (holder !== null) insertAgenda(db, id, holder, newTitle, time)
      return findAgenda(db, id)
    }
  })
}
