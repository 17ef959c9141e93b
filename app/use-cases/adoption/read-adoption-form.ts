import type { AdoptionWords } from '#app/domain/adoption.ts'
import type { RecordCard } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findAdoption } from '#db/adoptions.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecordAt } from '#db/records.ts'
import { cardOf } from '../search/card.ts'

export interface AdoptionForm {
  card: RecordCard
  /** The bodies the person may speak for here. */
  bodies: { id: string; name: string }[]
  /** The one they speak for now, or null while there are several or none. */
  body: { id: string; name: string } | null
  /** Null when it has said nothing yet. */
  words: AdoptionWords | null
  number: number
  mayRecord: boolean
  mayRemove: boolean
  /** Belongs to the body whose case study it is. */
  own: boolean
}

/** What a person can say about a case study for a body of theirs, or, as an administrator, take off for any. */
export function readAdoptionForm(
  portal: Portal,
  person: Person,
  asked: { slug: string; organisationId: string },
  language: Language,
): AdoptionForm {
  const record = findRecordAt(portal.db, 'case-study', asked.slug)
  if (record === null || !isPublished(record)) throw new Fault('not-found')
  const mine = new Map(person.memberships.map((m) => [m.organisationId, m.organisationName]))
  const bodies = [...mine]
    .filter(([organisationId]) => may(person, { do: 'record-adoption', record, organisationId }))
    .map(([id, name]) => ({ id, name: readIn(name, language).text }))
  const organisationId = asked.organisationId || (bodies.length === 1 ? (bodies[0]?.id ?? '') : '')
  const body = findOrganisation(portal.db, organisationId)
  const adoption = body === null ? null : findAdoption(portal.db, record.id, body.id)
  const mayRemove = adoption !== null && may(person, { do: 'remove-adoption', organisationId })
  return {
    card: cardOf(portal, record, language),
    bodies,
    body: body === null ? null : { id: body.id, name: readIn(body.name, language).text },
    words: adoption,
    number: adoption?.number ?? 0,
    mayRecord: bodies.some(({ id }) => id === organisationId),
    mayRemove,
    own: mine.has(record.organisationId),
  }
}
