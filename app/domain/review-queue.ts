import { isOneOf, recordKinds, type RecordKind, type Theme } from './vocabulary.ts'
import { inReviewQueue, type QueueStatus } from './workflow.ts'

/** Whoever waits longer than this many days is told so in words: writers are promised an answer before. */
export const longWaitDays = 10

/** The ages, in days, that the queue can be narrowed to. */
export const waitingAtLeast = [5, 10, 20, 40] as const

export const queueHolders = ['mine', 'unclaimed'] as const
export const queueSorts = ['oldest', 'newest'] as const

/** How the queue is narrowed and ordered; '' and 0 for not at all. */
export interface QueueFilters {
  whose: (typeof queueHolders)[number] | ''
  kind: RecordKind | ''
  status: QueueStatus | ''
  /** An organisation's id. */
  organisation: string
  theme: Theme | ''
  /** Days it has waited at least. */
  waiting: number
  sort: (typeof queueSorts)[number]
}

export const wholeQueue: QueueFilters = {
  whose: '',
  kind: '',
  status: '',
  organisation: '',
  theme: '',
  waiting: 0,
  sort: 'oldest',
}

/** What the queue is narrowed by. */
export interface QueueEntry {
  kind: RecordKind
  status: QueueStatus
  organisationId: string
  themes: readonly string[]
  submittedAt: string
  reviewerId: string | null
}

/** The filters that an address asks for; what is no filter counts as none. */
export function readQueueFilters(asked: URLSearchParams): QueueFilters {
  const text = (name: string) => asked.get(name) ?? ''
  const one = <T extends string>(name: string, list: readonly T[]): T | '' => {
    const value = text(name)
    return isOneOf(list, value) ? value : ''
  }
  return {
    whose: one('whose', queueHolders),
    kind: one('kind', recordKinds),
    status: one('status', inReviewQueue),
    organisation: text('organisation'),
    // Which themes there are is not known here; one that there is not leaves nothing.
    theme: /^[a-z0-9-]{1,100}$/.test(text('theme')) ? (text('theme') as Theme) : '',
    waiting: waitingAtLeast.find((days) => String(days) === text('waiting')) ?? 0,
    sort: one('sort', queueSorts) || 'oldest',
  }
}

/** The query of an address that asks for these filters, in an order that never changes. */
export function queueQuery(filters: Partial<QueueFilters>): URLSearchParams {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...wholeQueue, ...filters })) {
    if (value !== wholeQueue[name as keyof QueueFilters]) asked.set(name, String(value))
  }
  return asked
}

/** Whether anything is left out. */
export function isNarrowed(filters: QueueFilters): boolean {
  return queueQuery({ ...filters, sort: 'oldest' }).size > 0
}

/** The entries that the filters leave, in the order asked for. */
export function narrowQueue<T extends QueueEntry>(
  entries: readonly T[],
  filters: QueueFilters,
  personId: string,
  now: Date,
): T[] {
  const left = entries.filter(
    (entry) =>
      (filters.whose !== 'mine' || entry.reviewerId === personId) &&
      (filters.whose !== 'unclaimed' || entry.reviewerId === null) &&
      (filters.kind === '' || entry.kind === filters.kind) &&
      (filters.status === '' || entry.status === filters.status) &&
      (filters.organisation === '' || entry.organisationId === filters.organisation) &&
      (filters.theme === '' || entry.themes.includes(filters.theme)) &&
      daysWaiting(entry.submittedAt, now) >= filters.waiting,
  )
  const turn = filters.sort === 'oldest' ? 1 : -1
  return left.sort((a, b) => turn * a.submittedAt.localeCompare(b.submittedAt))
}

/** Whole days since it was sent. */
export function daysWaiting(submittedAt: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(submittedAt)) / 86_400_000))
}
