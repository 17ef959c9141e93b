import type { Person } from '#app/domain/person.ts'
import type { UnpublishedChanges } from '#app/domain/compared-sections.ts'
import type { DraftSections, EntryRecord } from '#app/domain/read-casebook.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language, Theme } from '#app/domain/vocabulary.ts'
import { isPublished, publicFace } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'
import { compareContents } from '../comparing/compare-contents.ts'
import { compareSections } from '../comparing/compare-sections.ts'
import { cardOf } from '../search/card.ts'
import { issuesOfDraft } from '../submissions/check-draft.ts'
import { draftCasebook } from './draft-casebook.ts'
import { issuesOfSecondPerson } from './issues-of-second-person.ts'

/** A casebook's draft for the page where it is arranged; entries that readers would not see are there, and marked. */
export function readSections(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): DraftSections {
  const { record, draft } = draftCasebook(portal, person, recordId)
  const { sections, title } = draft.content
  const named = sections.flatMap(({ entries, rule }) => [
    ...entries.map(({ recordId }) => recordId),
    ...(rule?.leftOut ?? []),
  ])
  const ids = [...new Set(named)]
  const found = new Map(findRecords(portal.db, ids).map((entry) => [entry.id, entry]))
  const published = record.live?.content.sections.flatMap(({ entries }) => entries) ?? []
  const shown = new Map(published.map(({ recordId, edition }) => [recordId, edition]))
  return {
    id: record.id,
    isReport: draft.content.thematicReport,
    groupable: sections
      .filter(({ entries, theme: own }) =>
        entries.some((entry) => hasOtherTheme(found.get(entry.recordId), own)),
      )
      .map(({ id }) => id),
    title: readIn(title, language),
    original: draft.original,
    lock: draft.lock,
    savedAt: draft.lock === 0 ? null : draft.updatedAt,
    sections,
    records: Object.fromEntries(
      ids.map((id) => [id, entryRecord(portal, found.get(id), shown.get(id), language)]),
    ),
    missing: [
      ...issuesOfDraft(portal.db, record, draft, portal.clock().toISOString()),
      ...issuesOfSecondPerson(portal.db, record, draft, person.id),
    ],
    changes: unpublishedChanges(portal, record, language),
  }
}

function unpublishedChanges(
  portal: Portal,
  record: PortalRecord<'casebook'>,
  language: Language,
): UnpublishedChanges | null {
  const { live, draft } = record
  if (live === null || draft === null) return null
  const [before, after] = [live.content, draft.content]
  return {
    number: live.number,
    comparison: compareContents(portal, record, before, after, { language }),
    sections: compareSections(portal, before.sections, after.sections, language),
  }
}

function hasOtherTheme(record: PortalRecord | undefined, own: Theme | undefined): boolean {
  const themes = record?.live?.content.themes ?? []
  return themes.length > 0 && (own === undefined || !themes.includes(own))
}

function entryRecord(
  portal: Portal,
  record: PortalRecord | undefined,
  shown: number | undefined,
  language: Language,
): EntryRecord {
  if (record === undefined) return { card: null, withdrawn: true, newer: null }
  const readable = publicFace(record) === 'page' || publicFace(record) === 'page-with-notice'
  const live = record.live?.number
  const isNewer = shown !== undefined && live !== undefined && live !== shown
  return {
    card: readable ? cardOf(portal, record, language) : null,
    withdrawn: !isPublished(record),
    newer: isNewer && isPublished(record) ? { shown, live } : null,
  }
}
