import type { Issue } from '#app/domain/issue.ts'
import { may } from '#app/domain/permissions.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { allows, isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { recordsOfOrganisations } from '#db/records.ts'
import { workOf, type WorkEntry } from '../records/my-work.ts'
import { issuesOfDraft } from '../submissions/check-draft.ts'
import { ownCaseStudy, type Program } from './open-token.ts'

/** How a case study stands, for the organisation's own program. */
export interface OwnState {
  entry: WorkEntry
  /** The lock to change or submit it with; null when there is nothing to change. */
  lock: number | null
  published: { slug: string } | null
  /** What is to be put right before it can be submitted. */
  issues: Issue[]
}

/** The organisation's case studies by their ids, `size` at most, after the one given. */
export function listOwn(
  portal: Portal,
  { token, person }: Program,
  { after, size, language }: { after: string; size: number; language: Language },
): OwnState[] {
  const own = recordsOfOrganisations(portal.db, [token.organisationId])
    .filter((record) => record.kind === 'case-study' && record.id > after)
    .filter((record) => may(person, { do: 'see-draft', record }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return statesOf(portal, own.slice(0, size), language)
}

export function readOwn(
  portal: Portal,
  program: Program,
  { id, language }: { id: string; language: Language },
): OwnState[] {
  return statesOf(portal, [ownCaseStudy(portal, program, id)], language)
}

function statesOf(portal: Portal, records: readonly PortalRecord[], language: Language): OwnState[] {
  const at = portal.clock().toISOString()
  const byId = new Map(records.map((record) => [record.id, record]))
  return workOf(portal, records, language).flatMap((entry) => {
    const record = byId.get(entry.id)
    if (record === undefined) return []
    const { draft } = record
    const open = draft !== null && allows(record, 'edit') ? draft : null
    return {
      entry,
      lock: open?.lock ?? null,
      published: isPublished(record) ? { slug: record.slug } : null,
      issues: open === null ? [] : issuesOfDraft(portal.db, record, open, at),
    }
  })
}
