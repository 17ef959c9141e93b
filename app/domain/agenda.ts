import { isDate } from './checks.ts'
import { limits } from './field.ts'
import type { Issue } from './issue.ts'
import { noOutcome, type ItemOutcome } from './minutes.ts'
import { moved } from './order.ts'

/** A team's list of things to talk about. `meetingDate` is `YYYY-MM-DD` or ''. */
export interface Agenda {
  id: string
  /** Null while it belongs to a visitor who has not signed in. */
  ownerId: string | null
  title: string
  meetingDate: string
  /** How many minutes the meeting lasts; null while nobody said. */
  meetingLength: number | null
  /** What opens the read-only page for others; null until it is shared. */
  shareToken: string | null
  /** The last day on which that opens it, as `YYYY-MM-DD`; null: until it is taken back. */
  shareUntil: string | null
  /** The meeting of a series it is for, by the day the rhythm has it; null for an agenda by itself. */
  seriesId: string | null
  plannedFor: string | null
  /** Grows with every change of what is typed. */
  version: number
  /** The page, as it was opened, that the last such change came from: it may go on where it left off. */
  changedFrom: string
  /** When it went out; from then on numbers stay. */
  issuedAt: string | null
  changes: AgendaChangeNote[]
  /** How many were there; null while nobody wrote it up. */
  attendance: number | null
  heldAt: string | null
  /** The item that records go behind while there is none, by its id; '' where no template says. */
  recordsAfter: string
  items: AgendaItem[]
  createdAt: string
  updatedAt: string
}

/** What became of an item after the agenda went out. */
export interface AgendaChangeNote {
  at: string
  what: 'added' | 'removed' | 'changed' | 'newer-edition' | 'date'
  /** The item's number; '' for what is about the meeting. */
  label: string
}

/** Everything about it but the items, where many are listed. */
export type AgendaHead = Omit<Agenda, 'items'>

export interface AgendaItem extends ItemWords, ItemOutcome {
  id: string
  /** Its number since the agenda went out; '' before. */
  label: string
  /** Why it was put on by itself; '' when somebody chose it. */
  reason: ItemReason | ''
  /** A record in the edition that was live when it was chosen, and stays so; null for an item of the team's own. */
  pinned: { recordId: string; editionId: string } | null
}

/** What the team says about an item. All of it may be left out, save the title of an item of their own. */
export interface ItemWords {
  /** Of an item of the team's own; '' where the record has one. */
  title: string
  note: string
  purpose: Purpose | ''
  presenter: string
  /** What to discuss, a question on each line. */
  questions: string
  /** Minutes planned, 0 to 480. */
  minutes: number
  /** For those who work on the agenda alone: never passed on. */
  restricted: string
}

/** Why a coming meeting has an item before anybody chose one. */
export const itemReasons = ['new', 'changed', 'deferred'] as const
export type ItemReason = (typeof itemReasons)[number]

/** What a meeting is asked for, in the order in which it takes more of its time. */
export const purposes = ['information', 'discussion', 'decision'] as const
export type Purpose = (typeof purposes)[number]

export const longestItem = 480
export const defaultMinutes = 10
export const mostItems = 100

/** Before anybody said anything about it. */
export const noWords: ItemWords = {
  title: '',
  note: '',
  purpose: '',
  presenter: '',
  questions: '',
  minutes: defaultMinutes,
  restricted: '',
}

/** An item about to be put on: no number, no reason and no outcome yet. */
export const newItem = { ...noWords, ...noOutcome, label: '', reason: '' as const }

/** What has to be put right on the agenda page, by input name: 'minutes.ITEM', 'note.ITEM'. */
export function checkAgenda(
  agenda: Pick<Agenda, 'title' | 'meetingDate' | 'meetingLength' | 'items'>,
): Issue[] {
  return [
    ...checkTitle('title', agenda.title),
    ...(agenda.meetingDate === '' || isDate(agenda.meetingDate)
      ? []
      : [{ field: 'meetingDate', problem: 'not-a-date' as const }]),
    ...checkMinutes('meetingLength', agenda.meetingLength ?? 0),
    ...agenda.items.flatMap((item) => [
      ...(item.pinned === null ? checkTitle(`title.${item.id}`, item.title) : []),
      ...checkItem(item, item.id),
    ]),
  ]
}

/** The same for an item of the team's own about to be put on, whose inputs are called 'title.NAME'. */
export function checkOwnItem(item: ItemWords, name: string): Issue[] {
  return [...checkTitle(`title.${name}`, item.title), ...checkItem(item, name)]
}

function checkItem({ note, presenter, questions, minutes, restricted }: ItemWords, name: string): Issue[] {
  return [
    ...checkLength(`restricted.${name}`, restricted, limits.short),
    ...checkLength(`note.${name}`, note, limits.short),
    ...checkMinutes(`minutes.${name}`, minutes),
    ...checkLength(`presenter.${name}`, presenter, limits.line),
    ...checkLength(`questions.${name}`, questions, limits.short),
  ]
}

function checkTitle(field: string, title: string): Issue[] {
  return title.trim() === '' ? [{ field, problem: 'required' }] : checkLength(field, title, limits.line)
}

function checkLength(field: string, text: string, limit: number): Issue[] {
  return text.length > limit ? [{ field, problem: 'too-long', values: { limit } }] : []
}

function checkMinutes(field: string, minutes: number): Issue[] {
  const inRange = Number.isInteger(minutes) && minutes >= 0 && minutes <= longestItem
  return inRange ? [] : [{ field, problem: 'minutes-out-of-range', values: { limit: longestItem } }]
}

/** Whether the link to it opens nothing any more. `today` as `YYYY-MM-DD`. */
export function hasEnded({ shareUntil }: Pick<Agenda, 'shareUntil'>, today: string): boolean {
  return shareUntil !== null && shareUntil < today
}

/** For how many days after the meeting a link is offered. */
export const daysShared = 30

/** What may be passed on: the same without what is for those alone who work on it. */
export function withoutRestricted<T extends { items: readonly Pick<ItemWords, 'restricted'>[] }>(
  agenda: T,
): T {
  return { ...agenda, items: agenda.items.map((item) => ({ ...item, restricted: '' })) }
}

/** The items with, beside each, the minutes gone by when it ends. */
export function withRunningTotal<T extends { minutes: number }>(
  items: readonly T[],
): (T & { until: number })[] {
  let until = 0
  return items.map((item) => ({ ...item, until: (until += item.minutes) }))
}

/** The minutes by which `until` goes past the end of the meeting; 0 when it does not, or nobody said when that is. */
export function overrun(until: number, meetingLength: number | null): number {
  return meetingLength === null ? 0 : Math.max(0, until - meetingLength)
}

export function movedItem(items: readonly AgendaItem[], id: string, by: -1 | 1): AgendaItem[] {
  return moved(
    items,
    items.findIndex((item) => item.id === id),
    by,
  )
}

/** The list with the new item right after the one named; at the end when that is not there. */
export function insertedAfter(items: readonly AgendaItem[], after: string, item: AgendaItem): AgendaItem[] {
  const index = items.findIndex((other) => other.id === after)
  return index === -1 ? [...items, item] : items.toSpliced(index + 1, 0, item)
}

/** The questions of a text with one on each line. */
export function questionsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** An agenda that no account owns is deleted this many days after it was last opened. */
export const daysWithoutAccount = 30

/** The instant so many days before another. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString()
}
