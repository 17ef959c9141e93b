import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { emptyContent, type Attribution, type Content } from '#app/domain/record.ts'
import type { TimelineEvent } from '#app/domain/timeline.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { tx, type Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecord, insertEdition, insertRecord, updateRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { render } from '../records/render.ts'

export interface Start {
  kind: RecordKind
  organisationId: string
  original: Language
}

/** What a draft begins with when it does not begin empty. */
export interface Beginning {
  /** On top of the empty content. */
  words: Partial<Content>
  event: TimelineEvent
  /** The ids of those whose words these are, beside the person's. */
  writers?: readonly string[]
  /** Said in the record's history. */
  note?: string
  /** More to write in the same transaction. */
  then?(db: Reader, recordId: string): void
}

/** Begins a draft for one of the person's organisations. Gives the record's id. */
export function startRecord(
  portal: Portal,
  person: Person,
  start: Start,
  { words, event, writers = [], note = '', then }: Beginning = { words: {}, event: 'started' },
): string {
  return tx(portal.db, (db) => {
    const organisation = findOrganisation(db, start.organisationId)
    if (organisation === null) throw new Fault('not-found')
    insist(person, { do: 'start-record', kind: start.kind, organisation })
    const at = portal.clock().toISOString()
    const empty = emptyContentFor(start.kind, person, organisation.id)
    const content = { ...empty, ...words }
    const id = beginRecord(portal, db, person.id, { ...start, copiedWriters: writers }, content, at)
    const draft = findRecord(db, id)?.draft
    if (draft) render(portal, db, start.kind, draft.id, content)
    addToTimeline(db, { recordId: id, at, actorId: person.id, event, note })
    audit(db, { at, actorId: person.id, deed: 'record.start', subject: id, requestId: portal.requestId })
    then?.(db, id)
    return id
  })
}

/** Writes a new record with its first draft. For verbs that have asked the policy already. */
export function beginRecord(
  portal: Portal,
  db: Reader,
  personId: string,
  start: Start & {
    demonstration?: boolean
    source?: string | null
    attribution?: Attribution | null
    copiedWriters?: readonly string[]
  },
  content: Content,
  at: string,
): string {
  const id = portal.newId()
  const editionId = portal.newId()
  insertRecord(db, {
    id,
    kind: start.kind,
    // Until the first publication gives it an address of its own words.
    slug: id,
    organisationId: start.organisationId,
    createdBy: personId,
    createdAt: at,
    demonstration: start.demonstration ?? false,
    source: start.source ?? null,
    attribution: start.attribution ?? null,
    copiedWriters: [...(start.copiedWriters ?? [])],
  })
  insertEdition(db, {
    id: editionId,
    recordId: id,
    number: 1,
    status: 'draft',
    lock: 0,
    original: start.original,
    content,
    changeKind: 'major',
    changeNote: '',
    authors: [personId],
    reviewerId: null,
    submittedAt: null,
    publishedAt: null,
    updatedAt: at,
    returned: [],
  })
  updateRecord(db, id, { draftEditionId: editionId })
  return id
}

function emptyContentFor(kind: RecordKind, person: Person, organisationId: string): Content {
  const content = emptyContent(kind)
  const inOrganisation = person.memberships.some((m) => m.organisationId === organisationId)
  // The contact is most often the writer; they can put the team's mailbox instead.
  return 'publicContact' in content && inOrganisation ? { ...content, publicContact: person.email } : content
}
