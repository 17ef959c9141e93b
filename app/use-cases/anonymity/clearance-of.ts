import { wordsToCheck } from '#app/domain/anonymity/checklist.ts'
import { issuesOfClearance, type Clearance } from '#app/domain/anonymity/clearance.ts'
import type { Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { Issue } from '#app/domain/issue.ts'
import { isKind, type Edition, type PortalRecord } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { intruderChecksOf, isAnonymityRequired } from '#db/anonymity.ts'
import type { Reader } from '#db/connection.ts'
import { findRecords } from '#db/records.ts'
import type { EditionWords } from './find-in-words.ts'
import { locateInWords, type MarkedFinding } from './locate-in-words.ts'
import { textsBeside } from './texts-beside.ts'

/** What the vault makes marks of whole editions for. */
const wordsPurpose = 'anonymity words'

/** How far the anonymity of a draft, or of what is published where there is none, has been looked at. */
export function clearanceOf(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  edition: Edition,
  // Looking through an edition takes longest of all: whoever has its findings already hands them over.
  findings: readonly MarkedFinding[] = locateInWords(portal, db, record, edition),
): Clearance {
  return {
    kind: record.kind,
    open: openOf(findings),
    openInEntries: isKind(record, 'casebook') ? openInEntries(portal, db, edition as Edition<'casebook'>) : 0,
    required: isAnonymityRequired(db, record.organisationId),
    checked: record.kind === 'excerpt' ? checkedOf(portal, db, record, edition) : 'no',
  }
}

/** What about anonymity stands in the way of publishing the draft. Everything that publishes asks this. */
export function issuesOfAnonymity(portal: Portal, db: Reader, record: PortalRecord, lists?: Lists): Issue[] {
  if (record.draft === null) return []
  // Looking through a case study takes a while, and its findings stop nobody there.
  if (record.kind === 'case-study' && !isAnonymityRequired(db, record.organisationId)) return []
  const findings = locateInWords(portal, db, record, record.draft, [], lists)
  return issuesOfClearance(clearanceOf(portal, db, record, record.draft, findings))
}

/**
 * The marks of what nobody decided on in what readers see of these records, of those that may not be published so. What
 * changes words without publishing anew compares them before and after.
 */
export function openToReaders(portal: Portal, db: Reader, recordIds: readonly string[]): ReadonlySet<string> {
  const marks = findRecords(db, recordIds).flatMap((record) => {
    const { kind, live, organisationId } = record
    if (live === null || (kind === 'case-study' && !isAnonymityRequired(db, organisationId))) return []
    return locateInWords(portal, db, record, live).filter(({ kept }) => kept === null)
  })
  return new Set(marks.map(({ mark }) => mark))
}

/** The mark of everything that readers would see of an edition. */
export function markOfWords(
  portal: Portal,
  db: Reader,
  { id, kind }: { id: string; kind: RecordKind },
  edition: EditionWords,
): string {
  const words = wordsToCheck(kind, edition.content, textsBeside(db, edition))
  return portal.vault.mark(wordsPurpose, `${id} ${words}`)
}

function openInEntries(portal: Portal, db: Reader, casebook: Edition<'casebook'>): number {
  return openEntriesOf(portal, db, casebook).reduce((sum, { open }) => sum + open, 0)
}

function openOf(findings: readonly MarkedFinding[]): number {
  return findings.filter(({ kept }) => kept === null).length
}

/** A casebook publishes its excerpts again, as they are: those in which something is open. */
export function openEntriesOf(
  portal: Portal,
  db: Reader,
  { content }: Edition<'casebook'>,
): { entry: PortalRecord; live: Edition; open: number }[] {
  const ids = content.sections.flatMap(({ entries }) => entries.map(({ recordId }) => recordId))
  return findRecords(db, ids).flatMap((entry) => {
    const { kind, live } = entry
    if (kind !== 'excerpt' || live === null) return []
    const open = openOf(locateInWords(portal, db, entry, live))
    return open === 0 ? [] : [{ entry, live, open }]
  })
}

/** Somebody who wrote at it since is no second person any more. */
function checkedOf(portal: Portal, db: Reader, record: PortalRecord, edition: Edition): Clearance['checked'] {
  const mark = markOfWords(portal, db, record, edition)
  const others = intruderChecksOf(db, record.id).filter(
    ({ checkedBy }) => !edition.authors.includes(checkedBy),
  )
  if (others.some(({ wordsMark }) => wordsMark === mark)) return 'yes'
  return others.length > 0 ? 'before-changes' : 'no'
}
