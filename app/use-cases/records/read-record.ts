import type { RecordCard } from '#app/domain/card.ts'
import { assessEvidence } from '#app/domain/evidence-level.ts'
import { redressTotal } from '#app/domain/excerpt.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { fieldsOf, privateFields, type Content, type Edition, type PortalRecord } from '#app/domain/record.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { repeatsOf } from '#db/adoptions.ts'
import { findEdition, findRecord } from '#db/records.ts'
import { readFiles } from '../attachments/read-files.ts'
import { insist } from '../insist.ts'
import { cardOf } from '../search/card.ts'
import { liveAsTracked } from '../tracking/live-as-tracked.ts'
import { findPublic } from './find-public.ts'
import { showFields } from './show-fields.ts'

export type PublicRecord =
  | { face: 'page'; record: ReadRecord }
  | { face: 'gone'; why: 'taken-down' | null }
  | { face: 'moved'; to: RecordCard }

/** What a reader meets at a record's address. Throws not-found when nothing was ever published there. */
export function readRecord(
  portal: Portal,
  visitor: Visitor,
  at: { kind: RecordKind; slug: string },
  language: Language,
): PublicRecord {
  const found = findPublic(portal, visitor, at)
  if (found.face === 'gone') return found
  if (found.face === 'moved') return { face: 'moved', to: cardOf(portal, found.to, language) }
  const { record } = found
  const live = liveAsTracked(portal, [record]).get(record.id) ?? found.live
  return { face: 'page', record: readEdition(portal, record, live, language, privateFields) }
}

/** An edition that `editionSeen` has found to be one that readers have seen. */
export function readOldEdition(
  portal: Portal,
  record: PortalRecord,
  edition: Edition,
  language: Language,
): ReadRecord {
  // What a later edition dropped is not handed out any more.
  const onShow = record.live === null ? [] : readFiles(portal, record.live.id, language).map(({ id }) => id)
  const files = readFiles(portal, edition.id, language).filter(({ id }) => onShow.includes(id))
  return readEdition(portal, record, edition, language, privateFields, files)
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
  insist(visitor, { do: 'see-draft', record })
  const edition =
    number === 'draft' ? (record.draft ?? record.live) : findEdition(portal.db, recordId, number)
  if (edition === null) throw new Fault('not-found')
  return readEdition(portal, record, edition, language, [])
}

/** What heads the page does not stand below again. */
function headKeys(kind: RecordKind, content: Content): string[] {
  const body = 'caseAgainst' in content && content.caseAgainst === '' ? 'anonymousBody' : 'caseAgainst'
  if (kind === 'excerpt') return ['title', 'summary', body, 'reportDate']
  return kind === 'casebook' ? ['title', 'summary', 'thematicReport'] : ['title', 'summary']
}

/** What stands below the head, except what is hidden from this reader. */
function shownKeys(kind: RecordKind, content: Content, hidden: readonly string[]): string[] {
  const apart = [...headKeys(kind, content), ...hidden]
  return fieldsOf(kind).flatMap((field) => (apart.includes(field.key) ? [] : [field.key]))
}

function readEdition(
  portal: Portal,
  record: PortalRecord,
  edition: Edition,
  language: Language,
  hidden: readonly string[],
  files = readFiles(portal, edition.id, language),
): ReadRecord {
  const card = cardOf(portal, { ...record, live: edition }, language)
  const repeatedBy = repeatsOf(portal.db, [record.id]).get(record.id) ?? 0
  const below = shownKeys(record.kind, edition.content, hidden)
  return {
    card,
    groups: showFields(portal, edition, record.kind, below, language, files),
    evidence: 'evidence' in edition.content ? assessEvidence(edition.content, repeatedBy) : null,
    translated: card.translated,
    publishedAt: edition.publishedAt,
    updatedAt: edition.updatedAt,
    editionNumber: edition.number,
    changeNote: edition.changeNote,
    notice: record.withdrawal === null ? null : record.withdrawal.explanation,
    redress: 'recommendations' in edition.content ? redressTotal(edition.content.recommendations) : 0,
    files,
    attribution: record.attribution,
    origin: record.origin,
  }
}
