import { insertedAfter, mostItems } from '#app/domain/agenda.ts'
import { placeForRecords } from '#app/domain/agenda-template.ts'
import { Fault } from '#app/domain/fault.ts'
import { withStableNumbers } from '#app/domain/item-numbers.ts'
import { noOutcome } from '#app/domain/minutes.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { deleteAgenda, saveAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { findOwnAgenda } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/**
 * Moves what somebody gathered to the agenda of a meeting, with all that was said about it. Records that are on it already stay
 * behind; an agenda on which nothing is left goes.
 */
export function moveToMeeting(
  portal: Portal,
  visitor: Person,
  { id, packId }: { id: string; packId: string },
): void {
  const gatherer = { visitor, agendaKey: null }
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, id)
    const pack = findOwnAgenda(db, gatherer, packId)
    if (agenda === null || pack === null) throw new Fault('not-found')
    if (agenda.seriesId !== null || pack.seriesId === null) throw new Fault('bad-request')
    const there = new Set(pack.items.map(({ pinned }) => pinned?.recordId))
    const stays = agenda.items.filter(({ pinned }) => pinned !== null && there.has(pinned.recordId))
    const moving = agenda.items
      .filter((item) => !stays.includes(item))
      .map((item) => ({ ...item, ...noOutcome, label: '', reason: '' as const }))
    if (pack.items.length + moving.length > mostItems) throw new Fault('wrong-state', 'agenda-full')
    const updatedAt = portal.clock().toISOString()
    if (stays.length === 0) deleteAgenda(db, id)
    else saveAgenda(db, { ...agenda, items: stays, version: agenda.version + 1, updatedAt })
    let after = placeForRecords(pack)
    const items = moving.reduce((before, item) => {
      const next = insertedAfter(before, after, item)
      after = item.id
      return next
    }, pack.items)
    saveAgenda(db, withStableNumbers(pack, { ...pack, items, updatedAt }))
    keepAgendaAccount(portal, db, gatherer, 'agenda.move', id)
  })
}
