import type { Language } from './vocabulary.ts'

/** What a suggestion leads to, in the order they are shown. `words` are words to search for, the last one completed. */
export const suggestionKinds = ['words', 'record', 'casebook', 'organisation', 'theme'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** What somebody who is still typing may mean. */
export interface Suggestion {
  kind: SuggestionKind
  label: string
  /** The language the label is in, which may be another than the reader's. */
  language: Language
  /** Where it leads, in the reader's language. */
  to: string
}

/** At most so many: of each list its first, then of each its second, and so on; then in the order of the lists. */
export function inTurns<T>(lists: readonly (readonly T[])[], atMost: number): T[] {
  const shares = lists.map(() => 0)
  for (let left = atMost, round = 0; left > 0 && lists.some((list) => list.length > round); round++) {
    lists.forEach((list, index) => {
      if (left === 0 || list.length <= round) return
      shares[index] = round + 1
      left -= 1
    })
  }
  return lists.flatMap((list, index) => list.slice(0, shares[index]))
}
