import { progressOf, type Completeness } from '#app/domain/completeness.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord, ReturnReason } from '#app/domain/record.ts'
import { standingOf, waitsFor, type Standing, type WaitsFor } from '#app/domain/standing.ts'
import { turnEvents } from '#app/domain/timeline.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { lastEventAt } from '#db/journal.ts'
import { personNames } from '#db/people.ts'
import { recordsOfOrganisations } from '#db/records.ts'
import { schedulesOf } from '#db/reviewing.ts'
import { workItems, type WorkItem } from './work-list.ts'

/** A record in its writers' list: where it stands, whom it waits for and since when. */
export interface WorkEntry extends WorkItem {
  standing: Standing
  waitsFor: WaitsFor
  /** The reviewer it is with, '' when with none. */
  reviewer: string
  /** When it came to where it stands. */
  since: string
  /** When it will be published by itself, '' when it will not. */
  publishAt: string
  reasons: ReturnReason[]
  /** How complete its draft is, while it is being written. */
  progress: Pick<Completeness, 'percent' | 'next'> | null
}

/** Everything the person's organisations are writing or have published, last touched first. */
export function myWork(portal: Portal, person: Person, language: Language): WorkEntry[] {
  const own = [...new Set(person.memberships.map((m) => m.organisationId))]
  return workOf(portal, recordsOfOrganisations(portal.db, own), language)
}

/** These records as entries of such a list, in the same order. */
export function workOf(portal: Portal, records: readonly PortalRecord[], language: Language): WorkEntry[] {
  const ids = records.map(({ id }) => id)
  const since = lastEventAt(portal.db, ids, turnEvents)
  const schedules = schedulesOf(portal.db, ids)
  const reviewers = personNames(portal.db, reviewersOf(records))
  const items = workItems(portal, records, language)
  return records.flatMap((record, index) => {
    const item = items[index]
    if (item === undefined) return []
    const waits = waitsFor(record)
    return {
      ...item,
      standing: standingOf(record),
      waitsFor: waits,
      reviewer: waits === 'reviewer' ? (reviewers.get(item.reviewerId ?? '') ?? '') : '',
      since: since.get(record.id) ?? item.updatedAt,
      publishAt: schedules.get(record.id)?.publishAt ?? '',
      reasons: record.draft?.returned ?? [],
      progress: waits === 'writers' ? progressOf(record) : null,
    }
  })
}

function reviewersOf(records: readonly PortalRecord[]): string[] {
  return [...new Set(records.flatMap(({ draft }) => draft?.reviewerId ?? []))]
}
