import { findInContent, type FindingsAt } from '#app/domain/anonymity/in-content.ts'
import { listsOf, type Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { Content, Edition } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Reader } from '#db/connection.ts'
import { allOrganisations } from '#db/organisations.ts'
import { textsToCheck } from '../attachments/texts-to-check.ts'

/**
 * What in the words of an edition could tell who somebody is. Whoever calls has made sure that the visitor may see them.
 */
export function findInWords(
  db: Reader,
  kind: RecordKind,
  { id, content, original }: Pick<Edition, 'id' | 'content' | 'original'>,
): FindingsAt[] {
  return findInContent(kind, content, original, listsFor(db, content), textsToCheck(db, id, original))
}

/** Bodies are named on purpose, and a record may speak of its own references. */
function listsFor(db: Reader, content: Content): Lists {
  const bodies = allOrganisations(db).flatMap(({ name }) => [name.en, name.cy])
  const references = 'references' in content ? content.references.map(({ reference }) => reference) : []
  return listsOf({ allow: [...bodies, ...references], deny: [] })
}
