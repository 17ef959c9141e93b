import type { RecordCard } from './card.ts'
import type { Sector } from './vocabulary.ts'

/** A record's card, and the sector it comes from. */
export interface RelatedRecord {
  card: RecordCard
  sector: Sector
}

/** What a reader of one record may want to read next, the most alike first. */
export interface RelatedRecords {
  /** The same problem in other sectors: what a search in one's own sector would not find. */
  elsewhere: RelatedRecord[]
  /** From the record's own sector. */
  near: RelatedRecord[]
}

export const noneRelated: RelatedRecords = { elsewhere: [], near: [] }

/** How many are shown, and how many of them come from elsewhere while there are others. */
const most = 6
const mostElsewhere = 4

/** The first few of those alike; other sectors leave some of the places to the record's own. */
export function chooseRelated<T extends { sector: Sector }>(
  alike: readonly T[],
  sector: Sector,
): { elsewhere: T[]; near: T[] } {
  const elsewhere = alike.filter((one) => one.sector !== sector)
  const near = alike.filter((one) => one.sector === sector)
  const places = Math.max(mostElsewhere, most - near.length)
  const chosen = elsewhere.slice(0, places)
  return { elsewhere: chosen, near: near.slice(0, most - chosen.length) }
}
