import { checkAgenda, type Agenda, type AgendaItem } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { saveAgenda } from '#db/agendas.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'

export interface AgendaChange {
  id: string
  title?: string
  meetingDate?: string
  /** Notes and minutes by record; items not named stay as they are. */
  items?: Pick<AgendaItem, 'recordId' | 'note' | 'minutes'>[]
  /** What happens to the order, after the words were kept. */
  reorder?: (items: readonly AgendaItem[]) => AgendaItem[]
}

/** Keeps what was typed on the agenda page and, in the same step, moves or removes an item. */
export function changeAgenda(portal: Portal, gatherer: Gatherer, change: AgendaChange): Result<Agenda> {
  return tx<Result<Agenda>>(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, change.id)
    if (agenda === null) throw new Fault('not-found')
    const typed = new Map((change.items ?? []).map((item) => [item.recordId, item]))
    const items = agenda.items.map((item) => ({ ...item, ...typed.get(item.recordId) }))
    const next: Agenda = {
      ...agenda,
      title: change.title ?? agenda.title,
      meetingDate: change.meetingDate ?? agenda.meetingDate,
      items: change.reorder ? change.reorder(items) : items,
      updatedAt: portal.clock().toISOString(),
    }
    const issues = checkAgenda(next)
    if (issues.length > 0) return refuse(issues)
    saveAgenda(db, next)
    return done(next)
  })
}
