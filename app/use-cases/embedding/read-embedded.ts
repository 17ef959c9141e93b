import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'
import { pageSize, type SearchQuery } from '#search/query.ts'
import { heldRecords } from '../casebooks/held-records.ts'
import { countServed } from '../holders/count-served.ts'
import { findPublic } from '../records/find-public.ts'
import { cardOf, cardsOf } from '../search/card.ts'
import { publishedBy } from '../search/published-by.ts'
import { searchRecords } from '../search/search-records.ts'

/** A public page that another site may show: a record, a casebook's entries, what an organisation published, a search. */
export type EmbedTarget =
  | { of: 'record'; kind: RecordKind; slug: string }
  | { of: 'organisation'; slug: string }
  | { of: 'search'; query: SearchQuery }

export interface Embedded {
  /** Its path, in English. */
  path: string
  /** Null for a search, whose title is its words and filters. */
  title: string | null
  /** A single record with its summary, or a list with as many as a page of results has. */
  shape: 'record' | 'list'
  cards: RecordCard[]
}

/**
 * What any reader of the page sees of it, whoever asks: it is for other sites. Throws `not-found` for what readers cannot
 * see, withdrawn or taken down or not.
 */
export async function readEmbedded(
  portal: Portal,
  target: EmbedTarget,
  language: Language,
): Promise<Embedded> {
  const embedded = await readTarget(portal, target, language)
  countServed(
    portal,
    'feed',
    embedded.cards.map(({ id }) => id),
  )
  return embedded
}

async function readTarget(portal: Portal, target: EmbedTarget, language: Language): Promise<Embedded> {
  if (target.of === 'search') {
    const { query, cards } = await searchRecords(portal, { ...target.query, language })
    return { path: paths.searchFor(query), title: null, shape: 'list', cards }
  }
  if (target.of === 'record') return ofRecord(portal, publicRecord(portal, target), language)
  const organisation = findOrganisationBySlug(portal.db, target.slug)
  if (organisation === null) throw new Fault('not-found')
  const { cards } = await publishedBy(portal, organisation.id, language, 1)
  const title = readIn(organisation.name, language).text
  return { path: paths.organisation(organisation.slug), title, shape: 'list', cards }
}

function publicRecord(portal: Portal, { kind, slug }: { kind: RecordKind; slug: string }): PortalRecord {
  const found = findPublic(portal, null, { kind, slug })
  if (found.face === 'moved') return publicRecord(portal, found.to)
  if (found.face === 'gone') throw new Fault('not-found')
  return found.record
}

function ofRecord(portal: Portal, record: PortalRecord, language: Language): Embedded {
  const card = cardOf(portal, record, language)
  const [path, title] = [paths.record(record), textOfParts(card.title)]
  if (!isKind(record, 'casebook')) return { path, title, shape: 'record', cards: [card] }
  const held = heldRecords(portal.db, record.live?.content.sections ?? [])
  const entries = [...held.values()].map((one) => one.record)
  return { path, title, shape: 'list', cards: cardsOf(portal, entries.slice(0, pageSize), language) }
}
