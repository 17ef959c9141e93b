import { eq, inArray, sql } from 'drizzle-orm'
import { emptyContent } from '#app/domain/record.ts'
import {
  caseReferences,
  editions,
  linkChecks,
  linkUses,
  outbox,
  pulledRecords,
  pullNotes,
  records,
  renderings,
  timeline,
} from '../schema/schema.ts'
import type { Place } from './place.ts'

/** The identity stays, under an address that says nothing; the words of its old address are words too. */
const identity: Place = {
  holds: ['records.slug', 'records.source', 'records.attribution', 'records.origin', 'records.withdrawal'],
  erase(db, { id }) {
    db.update(records)
      .set({
        slug: `taken-down-${id}`,
        source: null,
        attribution: null,
        // Whose it was and its id there stay: those to whom it was passed on must hear that it is gone.
        origin: sql`json_set(${records.origin}, '$.address', '')`,
        draftEditionId: null,
      })
      .where(eq(records.id, id))
      .run()
  },
}

/**
 * Rows stay, since agendas and the history name them by number; nothing is left in them. The recommendations one by one
 * follow the words by triggers.
 */
const words: Place = {
  holds: ['editions.content', 'editions.change_note', 'editions.returned', 'recommendation_rows.words'],
  erase(db, { id, kind }) {
    db.update(editions)
      .set({
        content: emptyContent(kind),
        changeNote: '',
        returned: [],
        status: 'archived',
        // Whatever somebody still has open can no longer be saved.
        lock: sql`${editions.lock} + 1`,
      })
      .where(eq(editions.recordId, id))
      .run()
  },
}

const rendered: Place = {
  holds: ['renderings.html'],
  erase(db, { editionIds }) {
    db.delete(renderings)
      .where(inArray(renderings.editionId, [...editionIds]))
      .run()
  },
}

/** Addresses that only this record led to are words of it, too. */
const links: Place = {
  holds: ['link_uses.address', 'link_checks.address'],
  erase(db, { editionIds }) {
    db.delete(linkUses)
      .where(inArray(linkUses.editionId, [...editionIds]))
      .run()
    db.delete(linkChecks)
      .where(sql`${linkChecks.address} not in (select ${linkUses.address} from ${linkUses})`)
      .run()
  },
}

const references: Place = {
  holds: ['case_references.reference'],
  erase(db, { id }) {
    db.delete(caseReferences).where(eq(caseReferences.recordId, id)).run()
  },
}

/** Who did what and when stays; what they said about it goes. */
const history: Place = {
  holds: ['timeline.note'],
  erase(db, { id }) {
    db.update(timeline).set({ note: '' }).where(eq(timeline.recordId, id)).run()
  },
}

/** What a search server complained about may quote what it was sent. */
const waiting: Place = {
  holds: ['outbox.last_error'],
  erase(db, { id }) {
    db.update(outbox).set({ lastError: null }).where(eq(outbox.subject, id)).run()
  },
}

/** What came from another portal is kept as it came, too. */
const asPulled: Place = {
  holds: ['pulled_records.document', 'pull_notes.title', 'pull_notes.notes'],
  erase(db, { id }) {
    const home = sql`(select json_extract(${records.origin}, '$.portal') || ' ' || json_extract(${records.origin}, '$.id') from ${records} where ${eq(records.id, id)})`
    db.delete(pullNotes).where(eq(pullNotes.homeKey, home)).run()
    db.delete(pulledRecords).where(eq(pulledRecords.recordId, id)).run()
  },
}

export const recordPlaces: readonly Place[] = [
  identity,
  words,
  rendered,
  links,
  references,
  history,
  waiting,
  asPulled,
]
