import { eachOf, type Need } from './needs.ts'

/** The reader's words with the misspelt ones replaced, or null when none was. */
export function didYouMean(words: string, needs: readonly Need[]): string | null {
  let meant = words.trim()
  let changed = false
  for (const { term, corrected } of eachOf(needs)) {
    if (corrected === null) continue
    const at = meant.toLocaleLowerCase().lastIndexOf(term.typed.toLocaleLowerCase())
    if (at < 0) continue
    meant = meant.slice(0, at) + corrected + meant.slice(at + term.typed.length)
    changed = true
  }
  return changed ? meant : null
}
