import { isDate } from './checks.ts'
import { limits } from './field.ts'
import type { Issue } from './issue.ts'
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
export const mostItems = 100

/** What has to be put right on the agenda page, by input name: 'minutes.RECORD', 'note.RECORD'. */
export function checkAgenda(agenda: Pick<Agenda, 'title' | 'meetingDate' | 'items'>): Issue[] {
  const issues: Issue[] = []
  if (agenda.title.trim() === '') issues.push({ field: 'title', problem: 'required' })
  if (agenda.title.length > limits.line)
    issues.push({ field: 'title', problem: 'too-long', values: { limit: limits.line } })
  if (agenda.meetingDate !== '' && !isDate(agenda.meetingDate))
    issues.push({ field: 'meetingDate', problem: 'not-a-date' })
  for (const { recordId, note, minutes } of agenda.items) {
    if (note.length > limits.short) {
      issues.push({ field: `note.${recordId}`, problem: 'too-long', values: { limit: limits.short } })
    }
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > longestItem) {
      issues.push({
        field: `minutes.${recordId}`,
        problem: 'minutes-out-of-range',
        values: { limit: longestItem },
      })
    }
  }
  return issues
}

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
