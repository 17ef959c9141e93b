import type { SynonymSet } from '#app/domain/synonym.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { askForRebuild } from '#db/outbox.ts'

/**
 * After a change of these sets, inside its transaction. Engines ask for the synonyms at each search; only an index
 * outside the database keeps which synonyms of several words a record holds, and is built anew for them.
 */
export function tellSynonyms(
  portal: Portal,
  db: Reader,
  at: string,
  sets: readonly Pick<SynonymSet, 'entries'>[],
): void {
  const severalWords = sets.some(({ entries }) =>
    entries.some((entry) => portal.synonyms.keyOf(entry).includes(' ')),
  )
  if (portal.search.outside && severalWords) askForRebuild(db, at)
}
