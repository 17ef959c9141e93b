import type { RecordCard } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import { whyNot } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Attribution, Edition, PortalRecord } from '#app/domain/record.ts'
import type { ShownGroup } from '#app/domain/shown.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { publicFace } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findEdition, findRecord, findRecordAt, renderingsOf } from '#db/records.ts'
import { cardOf } from '../search/card.ts'
import { show } from './show.ts'

/** What only the writers and reviewers may read. */
const privateFields = ['privateContact', 'reviewBy']

/** A record's words as its page shows them. */
export interface ReadRecord {
  card: RecordCard
  groups: ShownGroup[]
  /** The languages it is written in besides the reader's say whether to offer a notice. */
  translated: boolean
  publishedAt: string | null
  editionNumber: number
  changeNote: string
  /** Said to readers when the record is no longer current. */
  notice: string | null
  /** Whose words these are, for a record that was imported; it must be shown with them. */
  attribution: Attribution | null
}

export type PublicRecord =
  { face: 'page'; record: ReadRecord } | { face: 'gone' } | { face: 'moved'; to: RecordCard }

/** What a reader meets at a record's address. Throws not-found when nothing was ever published there. */
export function readRecord(
  portal: Portal,
  visitor: Visitor,
  at: { kind: RecordKind; slug: string },
  language: Language,
): PublicRecord {
  const record = findRecordAt(portal.db, at.kind, at.slug)
  const face = record === null ? 'nothing' : publicFace(record)
  if (record === null || record.live === null || face === 'nothing') throw new Fault('not-found')
  if (face === 'gone') return { face: 'gone' }
  if (face === 'moved') {
    const next = findRecord(portal.db, record.withdrawal?.replacedBy ?? '')
    return next === null ? { face: 'gone' } : { face: 'moved', to: cardOf(portal, next, language) }
  }
  const refusal = whyNot(visitor, { do: 'read-record', record })
  if (refusal !== null) throw new Fault('not-found', refusal)
  return { face: 'page', record: readEdition(portal, record, record.live, language, privateFields) }
}

/** Any edition of a record, for those who may see its drafts. */
export function readForWork(
  portal: Portal,
  visitor: Visitor,
  { recordId, number }: { recordId: string; number: number | 'draft' },
  language: Language,
): ReadRecord {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  const refusal = whyNot(visitor, { do: 'see-draft', record })
  if (refusal !== null) throw new Fault('forbidden', refusal)
  const edition =
    number === 'draft' ? (record.draft ?? record.live) : findEdition(portal.db, recordId, number)
  if (edition === null) throw new Fault('not-found')
  return readEdition(portal, record, edition, language, [])
}

function readEdition(
  portal: Portal,
  record: PortalRecord,
  edition: Edition,
  language: Language,
  hidden: readonly string[],
): ReadRecord {
  const card = cardOf(portal, { ...record, live: edition }, language)
  return {
    card,
    groups: show({
      kind: record.kind,
      content: edition.content,
      html: renderingsOf(portal.db, edition.id),
      language,
      without: ['title', 'summary', ...hidden],
      organisationName: (id) => {
        const body = findOrganisation(portal.db, id)
        return body === null ? '' : readIn(body.name, language).text
      },
    }),
    translated: card.translated,
    publishedAt: edition.publishedAt,
    editionNumber: edition.number,
    changeNote: edition.changeNote,
    notice: record.withdrawal === null ? null : record.withdrawal.explanation,
    attribution: record.attribution,
  }
}
