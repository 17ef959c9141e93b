import type { Casebook } from '#app/domain/casebook.ts'
import { withEditions } from '#app/domain/held-editions.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { slugOf } from '#app/domain/slug.ts'
import { readIn } from '#app/domain/text.ts'
import { isPublished, statusAfter } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { replaceReferences } from '#db/case-references.ts'
import { entriesOf, replaceEntries } from '#db/casebooks.ts'
import { answerReminders } from '#db/confirmations.ts'
import type { Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecords, updateEdition, updateRecord } from '#db/records.ts'
import { noteNews } from '../alerts/note-news.ts'
import { tellSearch } from '../search/tell-search.ts'
import { draftOf } from './act.ts'
import { freeSlug } from './free-slug.ts'

/**
 * The draft becomes the live edition; the one before it is archived. The address is made from the first title and
 * never changes again. Part of a transaction; whoever calls has asked the policy and the checks.
 */
export function goLive(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  actorId: string,
  at: string,
  slug?: string,
): void {
  const draft = draftOf(record)
  updateEdition(db, draft.id, draft.lock, {
    status: statusAfter(record.kind, 'publish'),
    publishedAt: at,
    ...(isKind(record, 'casebook') ? { content: contentForReaders(db, record) } : {}),
    returned: [],
    updatedAt: at,
  })
  if (record.live !== null) {
    updateEdition(db, record.live.id, record.live.lock, {
      status: 'archived',
      updatedAt: record.live.updatedAt,
    })
  }
  updateRecord(db, record.id, {
    slug:
      record.live === null
        ? freeSlug(db, record.kind, slug ?? slugOf(readIn(draft.content.title, draft.original).text))
        : record.slug,
    liveEditionId: draft.id,
    draftEditionId: null,
    withdrawal: null,
    version: record.version + 1,
  })
  if (isKind(record, 'excerpt') && record.draft && record.draft.content.scheme !== '') {
    const { scheme, references } = record.draft.content
    replaceReferences(
      db,
      record.id,
      scheme,
      references.map(({ reference }) => reference),
    )
  }
  const dropped = isKind(record, 'casebook') ? noteEntries(db, record) : []
  answerReminders(db, record.id, at)
  addToTimeline(db, { recordId: record.id, at, actorId, event: 'published', note: draft.changeNote })
  noteNews(db, record, at)
  for (const id of [record.id, ...dropped]) tellSearch(portal, db, id, at)
}

/** What a casebook's readers get: it holds its entries' records as they are now, whatever becomes of these. */
function contentForReaders(db: Reader, casebook: PortalRecord<'casebook'>): Casebook {
  const { content } = draftOf(casebook)
  const ids = content.sections.flatMap(({ entries }) => entries.map(({ recordId }) => recordId))
  const numbers = new Map(
    findRecords(db, ids)
      .filter(isPublished)
      .map(({ id, live }) => [id, live?.number]),
  )
  return { ...content, sections: withEditions(content.sections, (id) => numbers.get(id)) }
}

/** Notes what the casebook holds from now on; gives the ids of what it held until now and holds no longer. */
function noteEntries(db: Reader, casebook: PortalRecord<'casebook'>): string[] {
  const sections = casebook.draft?.content.sections ?? []
  const held = sections.flatMap((section) => section.entries.map((entry) => entry.recordId))
  const before = entriesOf(db, casebook.id)
  replaceEntries(db, casebook.id, held)
  return before.filter((id) => !held.includes(id))
}
