import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { valueOf, type PortalRecord } from '#app/domain/record.ts'
import {
  daysWaiting,
  longWaitDays,
  narrowQueue,
  type QueueEntry,
  type QueueFilters,
} from '#app/domain/review-queue.ts'
import type { Schedule } from '#app/domain/schedule.ts'
import { isOneOf, type Language, type Theme } from '#app/domain/vocabulary.ts'
import { inReviewQueue } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { personNames } from '#db/people.ts'
import { recordsInReview } from '#db/records.ts'
import { lastSpeakers, schedulesOf } from '#db/reviewing.ts'
import { insist } from '../insist.ts'
import { workItems, type WorkItem } from './work-list.ts'

export interface QueueItem extends WorkItem {
  submittedAt: string
  daysWaiting: number
  /** Longer than writers were promised. */
  isLong: boolean
  /** Who claimed it or decided last; '' when nobody did. */
  reviewerName: string
  isMine: boolean
  mayClaim: boolean
  mayReassign: boolean
  /** Its writers said the last word in the conversation. */
  isAnswered: boolean
  schedule: Schedule | null
}

export interface ReviewQueue {
  /** What is left by the filters, in the order asked for; only `page` of it. */
  items: QueueItem[]
  total: number
  page: number
  pages: number
  /** What the reviewer can claim next of what the filters leave, oldest first. */
  next: QueueItem | null
  counts: { all: number; mine: number; unclaimed: number; long: number }
  /** What there is to narrow the whole queue by. */
  organisations: { id: string; name: string }[]
  themes: Theme[]
}

const pageSize = 25

/** Every submission that waits for a reviewer, is with one, or is approved and not published yet. */
export function reviewQueue(
  portal: Portal,
  person: Person,
  filters: QueueFilters,
  page: number,
  language: Language,
): ReviewQueue {
  insist(person, { do: 'see-review-queue' })
  const now = portal.clock()
  const entries = recordsInReview(portal.db).flatMap(entryOf)
  const left = narrowQueue(entries, filters, person.id, now)
  const pages = Math.max(1, Math.ceil(left.length / pageSize))
  const shown = Math.min(page, pages)
  const claimable = narrowQueue(left, { ...filters, sort: 'oldest' }, person.id, now).find(({ record }) =>
    may(person, { do: 'claim', record }),
  )
  const wanted = left.slice((shown - 1) * pageSize, shown * pageSize)
  const items = queueItems(portal, person, [...wanted, ...(claimable ? [claimable] : [])], now, language)
  return {
    items: items.slice(0, wanted.length),
    total: left.length,
    page: shown,
    pages,
    next: items[wanted.length] ?? null,
    counts: {
      all: entries.length,
      mine: entries.filter(({ reviewerId }) => reviewerId === person.id).length,
      unclaimed: entries.filter(({ reviewerId }) => reviewerId === null).length,
      long: entries.filter(({ submittedAt }) => daysWaiting(submittedAt, now) >= longWaitDays).length,
    },
    organisations: organisationsOf(portal, entries, language),
    themes: (portal.terms().known('theme') as Theme[]).filter((theme) =>
      entries.some((entry) => entry.themes.includes(theme)),
    ),
  }
}

type Entry = QueueEntry & { record: PortalRecord }

function entryOf(record: PortalRecord): Entry[] {
  const { draft } = record
  if (draft === null || !isOneOf(inReviewQueue, draft.status)) return []
  const chosen = valueOf(draft.content, 'themes')
  return [
    {
      record,
      kind: record.kind,
      status: draft.status,
      organisationId: record.organisationId,
      themes: Array.isArray(chosen) ? (chosen as string[]) : [],
      submittedAt: draft.submittedAt ?? draft.updatedAt,
      reviewerId: draft.reviewerId,
    },
  ]
}

function queueItems(
  portal: Portal,
  person: Person,
  entries: readonly Entry[],
  now: Date,
  language: Language,
): QueueItem[] {
  const records = entries.map(({ record }) => record)
  const ids = records.map(({ id }) => id)
  const names = personNames(
    portal.db,
    entries.flatMap(({ reviewerId }) => reviewerId ?? []),
  )
  const speakers = lastSpeakers(portal.db, ids)
  const schedules = schedulesOf(portal.db, ids)
  return workItems(portal, records, language).flatMap((item, index) => {
    const entry = entries[index]
    if (entry === undefined) return []
    const { record, submittedAt, reviewerId } = entry
    const days = daysWaiting(submittedAt, now)
    return {
      ...item,
      submittedAt,
      daysWaiting: days,
      isLong: days >= longWaitDays,
      reviewerName: names.get(reviewerId ?? '') ?? '',
      isMine: reviewerId === person.id,
      mayClaim: may(person, { do: 'claim', record }),
      mayReassign: may(person, { do: 'reassign', record }),
      isAnswered: speakers.get(record.id) === 'writers',
      schedule: schedules.get(record.id) ?? null,
    }
  })
}

function organisationsOf(
  portal: Portal,
  entries: readonly Entry[],
  language: Language,
): { id: string; name: string }[] {
  const firsts = new Map(entries.map(({ organisationId, record }) => [organisationId, record]))
  return workItems(portal, [...firsts.values()], language)
    .map(({ organisation }, index) => ({ id: [...firsts.keys()][index] ?? '', name: organisation }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
