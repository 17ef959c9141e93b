import type { PortalRecord } from '#app/domain/record.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind, Status } from '#app/domain/vocabulary.ts'
import { isInReview } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'

/** A record as its writers and reviewers meet it in a list. */
export interface WorkItem {
  id: string
  kind: RecordKind
  slug: string
  /** Empty text when nothing was written yet. */
  title: ReadText
  organisation: string
  /** The language it was first written in. */
  original: Language
  live: Status | null
  draft: Status | null
  /** It was sent, and is neither returned nor published yet. */
  isInReview: boolean
  updatedAt: string
  submittedAt: string | null
  reviewerId: string | null
}

/** These records as they are listed, in the same order. */
export function workItems(portal: Portal, records: readonly PortalRecord[], language: Language): WorkItem[] {
  const ids = [...new Set(records.map((record) => record.organisationId))]
  const names = new Map(
    findOrganisations(portal.db, ids).map((body) => [body.id, readIn(body.name, language).text]),
  )
  return records.map((record) => {
    const edition = record.draft ?? record.live
    return {
      id: record.id,
      kind: record.kind,
      slug: record.slug,
      title: readIn(edition?.content.title ?? { en: '', cy: '' }, language),
      organisation: names.get(record.organisationId) ?? '',
      original: edition?.original ?? language,
      live: record.withdrawal === null ? (record.live?.status ?? null) : 'withdrawn',
      draft: record.draft?.status ?? null,
      isInReview: isInReview(record),
      updatedAt: edition?.updatedAt ?? '',
      submittedAt: record.draft?.submittedAt ?? null,
      reviewerId: record.draft?.reviewerId ?? null,
    }
  })
}
