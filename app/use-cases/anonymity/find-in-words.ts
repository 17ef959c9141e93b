import { findInContent, type FindingsAt } from '#app/domain/anonymity/in-content.ts'
import { listsOf, withAllowed, type Lists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { WordList } from '#app/domain/listed-words.ts'
import type { Pseudonym } from '#app/domain/anonymity/pseudonyms.ts'
import type { Edition } from '#app/domain/record.ts'
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
 * What in the words of an edition could tell who somebody is. Whoever calls has made sure that the visitor may see them;
 * who looks through many in one transaction reads the portal's lists once and hands them over.
 */
export function findInWords(
  { vault }: Pick<Portal, 'vault'>,
  db: Reader,
  kind: RecordKind,
  edition: EditionWords,
  key: readonly Pseudonym[] = [],
  lists: Lists = listsOfPortal(vault, db),
): FindingsAt[] {
  const { content, original } = edition
  // A record may speak of its own references.
  const references = 'references' in content ? content.references.map(({ reference }) => reference) : []
  const look = lookOnce(withAllowed(lists, references))
  return findInContent(kind, content, original, look, textsBeside(db, edition), key)
}

/** Bodies are named on purpose, and the portal has lists of its own. */
export function listsOfPortal(vault: Vault, db: Reader): Lists {
  const bodies = allOrganisationNames(db)
  const own = openLists(vault, db)
  const listed = (wanted: WordList) => own.filter(({ list }) => list === wanted).map(({ words }) => words)
  return listsOf({ allow: [...bodies, ...listed('allow')], deny: listed('deny') })
}
