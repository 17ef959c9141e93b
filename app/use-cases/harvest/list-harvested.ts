import type { HarvestList, HarvestPlace } from '#app/domain/harvest.ts'
import type { ListedRecord } from '#app/domain/listed-record.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { changedRecord, changedRecords } from '#db/harvest.ts'
import { findRecords } from '#db/records.ts'
import { cardsOf } from '../search/card.ts'
import { listRecords } from '../search/list-results.ts'

/** A record as a harvester hears of it. */
export interface Harvested {
  record: PortalRecord
  /** When what readers see of it changed last (UTC, ISO). */
  at: string
  /** Withdrawn or taken down: of it nothing but this is told. */
  gone: boolean
}

/** A page of what readers see, or saw once, in the order in which it changed; `next` is null on the last page. */
export function listHarvested(
  portal: Portal,
  { span, after }: HarvestList,
  size: number,
): { items: Harvested[]; next: HarvestPlace | null } {
  const found = changedRecords(portal.db, span, after, size + 1)
  const page = found.slice(0, size)
  const items = harvestedOf(portal, page)
  const last = page.at(-1)
  const more = found.length > size && last !== undefined
  return { items, next: more ? { ...last, before: (after?.before ?? 0) + page.length } : null }
}

/** One of them, or null when readers never saw it. */
export function findHarvested(portal: Portal, recordId: string): Harvested | null {
  const changed = changedRecord(portal.db, recordId)
  return changed === null ? null : (harvestedOf(portal, [changed])[0] ?? null)
}

function harvestedOf(portal: Portal, changed: readonly { id: string; at: string }[]): Harvested[] {
  const times = new Map(changed.map(({ id, at }) => [id, at]))
  const records = findRecords(
    portal.db,
    changed.map(({ id }) => id),
  )
  return records.map((record) => ({ record, at: times.get(record.id) ?? '', gone: !isPublished(record) }))
}

/** What is said of those that readers see, as lists say it, by the record's id. */
export function listedIn(
  portal: Portal,
  harvested: readonly Harvested[],
  language: Language,
): Map<string, ListedRecord> {
  const records = harvested.flatMap(({ record, gone }) => (gone ? [] : [record]))
  const listed = listRecords(portal, records, cardsOf(portal, records, language), language)
  return new Map(listed.map((one) => [one.card.id, one]))
}
