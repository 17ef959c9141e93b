import { moved } from './order.ts'

/** A team's list of records to talk about. `meetingDate` is `YYYY-MM-DD` or ''. */
export interface Agenda {
  id: string
  /** Null while it belongs to a visitor who has not signed in. */
  ownerId: string | null
  title: string
  meetingDate: string
  /** What opens the read-only page for others; null until it is shared. */
  shareToken: string | null
  items: AgendaItem[]
  updatedAt: string
}

export interface AgendaItem {
  recordId: string
  /** The edition that was current when it was chosen. */
  editionId: string
  note: string
  /** Minutes planned, 0 to 480. */
  minutes: number
}

export const longestItem = 480
export const defaultMinutes = 10

/** The items with, beside each, the minutes gone by when it ends. */
export function withRunningTotal<T extends { minutes: number }>(
  items: readonly T[],
): (T & { until: number })[] {
  let until = 0
  return items.map((item) => ({ ...item, until: (until += item.minutes) }))
}

export function movedItem(items: readonly AgendaItem[], recordId: string, by: -1 | 1): AgendaItem[] {
  return moved(
    items,
    items.findIndex((item) => item.recordId === recordId),
    by,
  )
}
