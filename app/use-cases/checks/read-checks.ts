import { checkAll } from '#app/domain/checks/all.ts'
import type { CheckedIssue } from '#app/domain/checks/check.ts'
import { addressesOf } from '#app/domain/checks/links.ts'
import { longFormsIn } from '#app/domain/checks/language/long-forms.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { standingSets } from '#app/domain/synonym.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { deadLinksAmong } from '#db/checks.ts'
import { findRecord } from '#db/records.ts'
import { ownSets } from '#db/synonyms.ts'
import { findInWords } from '../anonymity/find-in-words.ts'
import { insist } from '../insist.ts'
import { draftSubject } from '../submissions/check-draft.ts'
import { findAlike } from './find-alike.ts'

/**
 * Everything the automatic checks have to say about a record's draft, the most severe first, for its writers, reviewers
 * and editors. Null without a draft: what is published was decided on.
 */
export async function readChecks(
  portal: Portal,
  visitor: Visitor,
  recordId: string,
  language: Language,
): Promise<CheckedIssue[] | null> {
  const { db } = portal
  const record = findRecord(db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(visitor, { do: 'see-draft', record })
  const { draft } = record
  if (draft === null) return null
  return checkAll(draftSubject(db, record, draft, portal.clock().toISOString()), {
    couldTell: findInWords(portal, db, record.kind, draft),
    longForms: knownLongForms(portal),
    deadLinks: deadLinksAmong(db, addressesOf(record.kind, draft.content)),
    alike: await findAlike(portal, visitor, record, draft, language),
  })
}

/** What abbreviations stand for, from the synonyms in force. */
export function knownLongForms(portal: Portal): ReadonlyMap<string, string> {
  const sets = standingSets(portal.synonyms.delivered, ownSets(portal.db)).filter(({ active }) => active)
  return longFormsIn(sets)
}
