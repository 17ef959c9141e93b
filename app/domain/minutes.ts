import { isDate } from './checks.ts'
import { limits } from './field.ts'
import type { Issue } from './issue.ts'

/** What came of an item. */
export const outcomes = ['noted', 'agreed', 'deferred', 'resolved'] as const
export type Outcome = (typeof outcomes)[number]

export interface Votes {
  votesFor: number | null
  votesAgainst: number | null
  votesAbstained: number | null
}

/** What is written up about an item after the meeting. A vote that was not counted is null. */
export interface ItemOutcome extends Votes {
  outcome: Outcome | ''
  /** What was resolved, in the words of the meeting. */
  resolution: string
}

export const noOutcome: ItemOutcome = {
  outcome: '',
  resolution: '',
  votesFor: null,
  votesAgainst: null,
  votesAbstained: null,
}

export const actionStatuses = ['not-started', 'under-way', 'done', 'dropped'] as const
export type ActionStatus = (typeof actionStatuses)[number]

export interface ActionWords {
  what: string
  /** A post or a name. */
  owner: string
  /** `YYYY-MM-DD`. */
  due: string
  status: ActionStatus
  /** What shows that it was done: a web address or words; '' while nothing does. */
  evidence: string
}

export interface MeetingAction extends ActionWords {
  id: string
  agendaId: string
  /** The agenda's item it came from; '' for none. */
  itemId: string
  version: number
}

/** Red, amber and green by another name, since a colour says nothing by itself. */
export const urgencies = ['overdue', 'soon', 'on-time', 'closed'] as const
export type Urgency = (typeof urgencies)[number]

/** An open action that is due within so many days is amber. */
export const soonDays = 14

/** `today` as `YYYY-MM-DD`; what is due today is not late yet. */
export function urgencyOf({ status, due }: Pick<ActionWords, 'status' | 'due'>, today: string): Urgency {
  if (!isOpenAction({ status })) return 'closed'
  if (due < today) return 'overdue'
  const ahead = (Date.parse(due) - Date.parse(today)) / 86_400_000
  return ahead <= soonDays ? 'soon' : 'on-time'
}

export function isOpenAction({ status }: Pick<ActionWords, 'status'>): boolean {
  return status === 'not-started' || status === 'under-way'
}

/** Overdue first, then by the day they are due; closed ones last, the one that was due last first. */
export function byUrgency<T extends Pick<ActionWords, 'status' | 'due'>>(actions: readonly T[]): T[] {
  const open = actions.filter(isOpenAction).sort((a, b) => compare(a.due, b.due))
  const closed = actions.filter((action) => !isOpenAction(action)).sort((a, b) => compare(b.due, a.due))
  return [...open, ...closed]
}

export const mostPeople = 100_000

/** What has to be put right in the write-up, by input name: 'outcome.ITEM', 'votesFor.ITEM'. */
export function checkOutcome(id: string, { outcome, resolution, ...votes }: ItemOutcome): Issue[] {
  return [
    ...(outcome === 'resolved' && resolution.trim() === ''
      ? [{ field: `resolution.${id}`, problem: 'required' as const }]
      : []),
    ...tooLong(`resolution.${id}`, resolution, limits.short),
    ...Object.entries(votes).flatMap(([name, count]) => checkCount(`${name}.${id}`, count)),
  ]
}

export function checkCount(field: string, count: number | null): Issue[] {
  const fits = count === null || (Number.isInteger(count) && count >= 0 && count <= mostPeople)
  return fits ? [] : [{ field, problem: 'not-a-number' }]
}

/** `name` is the item or action the inputs belong to: 'what.NAME'. */
export function checkAction(name: string, { what, owner, due, evidence }: ActionWords): Issue[] {
  return [
    ...required(`what.${name}`, what),
    ...tooLong(`what.${name}`, what, limits.short),
    ...required(`owner.${name}`, owner),
    ...tooLong(`owner.${name}`, owner, limits.line),
    ...(due === ''
      ? [{ field: `due.${name}`, problem: 'required' as const }]
      : isDate(due)
        ? []
        : [{ field: `due.${name}`, problem: 'not-a-date' as const }]),
    ...tooLong(`evidence.${name}`, evidence, limits.short),
  ]
}

function required(field: string, text: string): Issue[] {
  return text.trim() === '' ? [{ field, problem: 'required' }] : []
}

function tooLong(field: string, text: string, limit: number): Issue[] {
  return text.length > limit ? [{ field, problem: 'too-long', values: { limit } }] : []
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
