import { insertedAfter, mostItems, newItem, type AgendaItem } from '#app/domain/agenda.ts'
import { placeForRecords } from '#app/domain/agenda-template.ts'
import { Fault } from '#app/domain/fault.ts'
import { withStableNumbers } from '#app/domain/item-numbers.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findAgenda, insertAgenda, saveAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { findOwnAgenda } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/**
 * Copies what is on an agenda to another one, or to a new one: records in the editions that were chosen, and what is said
 * about each item. What came of it, and what is restricted, is not copied; nor what is on the other one already. Gives its id.
 */
export function copyAgenda(
  portal: Portal,
  visitor: Person,
  { id, to }: { id: string; to: { id: string } | 'new' },
): string {
  const gatherer = { visitor, agendaKey: null }
  return tx(portal.db, (db) => {
    const source = findOwnAgenda(db, gatherer, id)
    if (source === null) throw new Fault('not-found')
    const updatedAt = portal.clock().toISOString()
    const target = to === 'new' ? begin(source.title) : findOwnAgenda(db, gatherer, to.id)
    if (target === null) throw new Fault('not-found')
    const copies = source.items
      .filter((item) => !target.items.some((other) => isSame(item, other)))
      .map((item): AgendaItem => {
        const { title, note, purpose, presenter, questions, minutes, pinned } = item
        return { ...newItem, title, note, purpose, presenter, questions, minutes, pinned, id: portal.newId() }
      })
    if (target.items.length + copies.length > mostItems) throw new Fault('wrong-state', 'agenda-full')
    let after = placeForRecords(target)
    const items = copies.reduce((before, item) => {
      const next = insertedAfter(before, after, item)
      after = item.id
      return next
    }, target.items)
    const meetingLength = target.meetingLength ?? source.meetingLength
    saveAgenda(db, withStableNumbers(target, { ...target, items, meetingLength, updatedAt }))
    keepAgendaAccount(portal, db, gatherer, 'agenda.copy', target.id)
    return target.id

    function begin(title: string) {
      const newId = portal.newId()
      insertAgenda(db, newId, { ownerId: visitor.id }, title, updatedAt)
      return findAgenda(db, newId)
    }
  })
}

/** The same record, in whatever edition, or an item of the team's own that is called the same. */
function isSame(one: AgendaItem, other: AgendaItem): boolean {
  if (one.pinned === null) return other.pinned === null && one.title === other.title
  return one.pinned.recordId === other.pinned?.recordId
}
