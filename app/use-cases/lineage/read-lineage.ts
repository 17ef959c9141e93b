import type { RecordCard } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { inspirationsOf, inspiredBy, wordNoteOf } from '#db/lineage.ts'
import { findRecord, findRecords, recordsOfOrganisations } from '#db/records.ts'
import { insist } from '../insist.ts'
import { cardsOf } from '../search/card.ts'
import { mayStartFor } from '../submissions/may-start-for.ts'

/** Where a published record came from, and what came of it; only what readers can see. */
export interface Lineage {
  inspiredBy: RecordCard[]
  inspired: RecordCard[]
  /** Whoever reads could begin something of their own from it. */
  mayUse: boolean
}

export function readLineage(portal: Portal, visitor: Visitor, recordId: string, language: Language): Lineage {
  const live = findRecord(portal.db, recordId)?.live ?? null
  return {
    inspiredBy: live === null ? [] : cards(portal, inspirationsOf(portal.db, live.id), language),
    inspired: cards(portal, inspiredBy(portal.db, recordId), language),
    mayUse: visitor !== null && mayStartFor(visitor, 'case-study', language).length > 0,
  }
}

/** The records that a draft says inspired it. One that was withdrawn since is not among them. */
export function readInspirations(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): { id: string; title: ReadText; inspiredBy: RecordCard[] } {
  const record = findRecord(portal.db, recordId)
  if (record === null || record.draft === null) throw new Fault('not-found')
  insist(person, { do: 'edit', record })
  const { draft } = record
  return {
    id: record.id,
    title: readIn(draft.content.title, language),
    inspiredBy: cards(portal, inspirationsOf(portal.db, draft.id), language),
  }
}

/** What inspires: a record that readers can see. */
export function readInspiring(portal: Portal, recordId: string, language: Language): RecordCard {
  const [card] = cards(portal, [recordId], language)
  if (card === undefined) throw new Fault('not-found')
  return card
}

/** The drafts of the person's organisations that could name this record as their inspiration. */
export function draftsToInspire(
  portal: Portal,
  person: Person,
  inspiring: string,
  language: Language,
): { id: string; title: ReadText }[] {
  const own = [...new Set(person.memberships.map((m) => m.organisationId))]
  return recordsOfOrganisations(portal.db, own)
    .filter(
      (record) =>
        record.kind === 'case-study' && record.id !== inspiring && may(person, { do: 'edit', record }),
    )
    .map(({ id, draft }) => ({ id, title: readIn(draft?.content.title ?? { en: '', cy: '' }, language) }))
}

/** What a record's desk offers besides the steps of its workflow. */
export interface DeskLinks {
  mayCopy: boolean
  mayLink: boolean
  hasWordNote: boolean
}

export function readDeskLinks(portal: Portal, person: Person, recordId: string): DeskLinks {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  const mayLink = may(person, { do: 'edit', record })
  return {
    mayCopy: may(person, { do: 'copy-record', record }),
    mayLink,
    hasWordNote: mayLink && wordNoteOf(portal.db, recordId) !== '',
  }
}

function cards(portal: Portal, ids: readonly string[], language: Language): RecordCard[] {
  return cardsOf(portal, findRecords(portal.db, ids).filter(isPublished), language)
}
