import {
  checkAgenda,
  checkOwnItem,
  insertedAfter,
  mostItems,
  newItem,
  type Agenda,
  type AgendaItem,
  type ItemWords,
} from '#app/domain/agenda.ts'
import { isStale } from '#app/domain/agenda-conflict.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { inOrderOf, withStableNumbers } from '#app/domain/item-numbers.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { saveAgenda } from '#db/agendas.ts'
import { findSeries, updateSeries } from '#db/meetings.ts'
import { retimeAlerts } from '../alerts/retime-alerts.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

export interface AgendaChange {
  id: string
  /** Which agenda the writer started from, and on which page; not given where nobody read it before. */
  from?: { version: number; page: string; differs: (saved: Agenda) => boolean }
  title?: string
  meetingDate?: string
  meetingLength?: number | null
  /** What is said about the items, by their ids; items not named stay as they are. */
  items?: (Partial<ItemWords> & { id: string })[]
  /** What happens to the order, after the words were kept. */
  reorder?: (items: readonly AgendaItem[]) => AgendaItem[]
  /** An item of the team's own to put on, after the item with this id, or at the end. */
  own?: { words: ItemWords; after: string } | null
}

/** How the inputs of an item that is to be put on are called: 'title.own'. */
export const ownItem = 'own'

/** Keeps what was typed on the agenda page and, in the same step, moves, removes or puts on an item. */
export function changeAgenda(portal: Portal, gatherer: Gatherer, change: AgendaChange): Result<Agenda> {
  return tx<Result<Agenda>>(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, change.id)
    if (agenda === null) throw new Fault('not-found')
    if (change.from && isStale(agenda, change.from) && change.from.differs(agenda))
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const typed = new Map((change.items ?? []).map((item) => [item.id, item]))
    const items = agenda.items.map((item) => ({ ...item, ...typed.get(item.id) }))
    const next: Agenda = {
      ...agenda,
      title: change.title ?? agenda.title,
      meetingDate: change.meetingDate ?? agenda.meetingDate,
      meetingLength: change.meetingLength === undefined ? agenda.meetingLength : change.meetingLength,
      items: reordered(agenda, change.reorder?.(items) ?? items),
      updatedAt: portal.clock().toISOString(),
    }
    const issues = [...checkAgenda(next), ...(change.own ? checkOwnItem(change.own.words, ownItem) : [])]
    if (issues.length > 0) return refuse(issues)
    if (change.own) {
      if (next.items.length >= mostItems) throw new Fault('wrong-state', 'agenda-full')
      const item = { ...newItem, ...change.own.words, id: portal.newId(), pinned: null }
      next.items = insertedAfter(next.items, change.own.after, item)
    }
    if (wordsIn(next) !== wordsIn(agenda)) {
      next.version = agenda.version + 1
      next.changedFrom = change.from?.page ?? ''
    }
    saveAgenda(db, withStableNumbers(agenda, next))
    if (next.meetingDate !== agenda.meetingDate) moveMeeting(db, next)
    keepAgendaAccount(portal, db, gatherer, 'agenda.change', next.id)
    return done(next)
  })
}

/** Once it went out, what is on it stays in its order. */
function reordered({ issuedAt, items: before }: Agenda, items: AgendaItem[]): AgendaItem[] {
  return issuedAt === null ? items : inOrderOf(before, items)
}

function wordsIn({ title, meetingDate, meetingLength, items }: Agenda): string {
  return JSON.stringify([title, meetingDate, meetingLength, items])
}

/** A meeting of a series that is held on another day than its rhythm has it: its calendar knows. */
function moveMeeting(db: Reader, { seriesId, plannedFor, meetingDate, updatedAt }: Agenda): void {
  const series = seriesId === null ? null : findSeries(db, seriesId)
  if (series === null || plannedFor === null || meetingDate === '') return
  const others = series.exceptions.filter(({ planned }) => planned !== plannedFor)
  const exceptions = [...others, { planned: plannedFor, movedTo: meetingDate }]
  updateSeries(db, series, { ...series, exceptions }, updatedAt)
  retimeAlerts(db, series.people)
}
