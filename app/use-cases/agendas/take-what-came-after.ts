import type { AgendaItem } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { withStableNumbers } from '#app/domain/item-numbers.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { saveAgenda } from '#db/agendas.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/**
 * Puts the newer edition of a record in the place of the one that was chosen, or the record that replaced it. What the
 * team wrote about the item stays. Nothing happens when there is nothing newer.
 */
export function takeWhatCameAfter(
  portal: Portal,
  gatherer: Gatherer,
  { id, itemId }: { id: string; itemId: string },
): void {
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, id)
    if (agenda === null) throw new Fault('not-found')
    const item = agenda.items.find((one) => one.id === itemId)
    const pinned = item ? whatCameAfter(db, item) : null
    const twice = agenda.items.some(
      (other) => other.id !== itemId && other.pinned?.recordId === pinned?.recordId,
    )
    if (pinned === null || twice) return
    const items = agenda.items.map((one) => (one.id === itemId ? { ...one, pinned } : one))
    const next = { ...agenda, items, updatedAt: portal.clock().toISOString() }
    saveAgenda(db, withStableNumbers(agenda, next))
    keepAgendaAccount(portal, db, gatherer, 'agenda.change', id)
  })
}

function whatCameAfter(db: Reader, { pinned }: AgendaItem): AgendaItem['pinned'] {
  const record = pinned && findRecord(db, pinned.recordId)
  const next = record?.withdrawal?.replacedBy ? findRecord(db, record.withdrawal.replacedBy) : record
  if (next?.live == null || !isPublished(next)) return null
  return { recordId: next.id, editionId: next.live.id }
}
