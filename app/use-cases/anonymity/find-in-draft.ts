import { findInContent, type FindingsAt } from '#app/domain/anonymity/in-content.ts'
import { listsOf, type Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Content, Edition } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { allOrganisations } from '#db/organisations.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

/**
 * What in a record's draft could tell who somebody is, for its writers, reviewers and editors. Null without a draft:
 * what is published was decided on.
 */
export function findInDraft(portal: Portal, visitor: Visitor, recordId: string): FindingsAt[] | null {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(visitor, { do: 'see-draft', record })
  return record.draft === null ? null : findInWords(portal.db, record.kind, record.draft)
}

/** The same for words that whoever calls may see. */
export function findInWords(
  db: Reader,
  kind: RecordKind,
  { content, original }: Pick<Edition, 'content' | 'original'>,
): FindingsAt[] {
  return findInContent(kind, content, original, listsFor(db, content))
}

/** Bodies are named on purpose, and a record may speak of its own references. */
function listsFor(db: Reader, content: Content): Lists {
  const bodies = allOrganisations(db).flatMap(({ name }) => [name.en, name.cy])
  const references = 'references' in content ? content.references.map(({ reference }) => reference) : []
  return listsOf({ allow: [...bodies, ...references], deny: [] })
}
