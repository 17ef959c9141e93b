import type { ListedWords } from '#app/domain/listed-words.ts'
import type { Vault } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { sealedLists } from '#db/listed-words.ts'

/** What the lists are sealed for; only the same purpose opens them. */
export const listsPurpose = 'listed-words'

/** What was opened before: every check reads the lists, and what is sealed never changes. */
const opened = new WeakMap<Vault, Map<string, string>>()

/** The portal's own lists as they stand, for whoever may see them and for the checks. */
export function openLists(vault: Vault, db: Reader): ListedWords[] {
  const known = opened.get(vault) ?? new Map<string, string>()
  const now = new Map<string, string>()
  const lists = sealedLists(db).map(({ sealed, ...entry }) => {
    const words = known.get(sealed) ?? vault.open(listsPurpose, sealed)
    now.set(sealed, words)
    return { ...entry, words }
  })
  opened.set(vault, now)
  return lists
}
