import { findInContent, type FindingsAt } from '#app/domain/anonymity/in-content.ts'
import { listsOf, type Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { WordList } from '#app/domain/listed-words.ts'
import type { Pseudonym } from '#app/domain/anonymity/pseudonyms.ts'
import type { Content, Edition } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal, Vault } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { allOrganisationNames } from '#db/organisations.ts'
import { openLists } from '../listed-words/open-lists.ts'
import { lookOnce } from './look-once.ts'
import { textsBeside } from './texts-beside.ts'

/** Of an edition, what says something to readers. */
export type EditionWords = Pick<Edition, 'id' | 'content' | 'original' | 'changeNote'>

/**
 * What in the words of an edition could tell who somebody is. Whoever calls has made sure that the visitor may see them.
 */
export function findInWords(
  { vault }: Pick<Portal, 'vault'>,
  db: Reader,
  kind: RecordKind,
  edition: EditionWords,
  key: readonly Pseudonym[] = [],
): FindingsAt[] {
  const { content, original } = edition
  const look = lookOnce(listsFor(vault, db, content))
  return findInContent(kind, content, original, look, textsBeside(db, edition), key)
}

/** Bodies are named on purpose, a record may speak of its own references, and the portal has lists of its own. */
function listsFor(vault: Vault, db: Reader, content: Content): Lists {
  const bodies = allOrganisationNames(db)
  const references = 'references' in content ? content.references.map(({ reference }) => reference) : []
  const own = openLists(vault, db)
  const listed = (wanted: WordList) => own.filter(({ list }) => list === wanted).map(({ words }) => words)
  return listsOf({ allow: [...bodies, ...references, ...listed('allow')], deny: listed('deny') })
}
