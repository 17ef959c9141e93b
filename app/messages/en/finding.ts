import type { SuggestionKind } from '#app/domain/suggestion.ts'
import { plural } from '../plural.ts'

const groups: Record<SuggestionKind, string> = {
  words: 'Search for',
  record: 'Case studies and excerpts',
  casebook: 'Casebooks',
  organisation: 'Organisations',
  theme: 'Themes',
}

/** Ways to a record other than a page of results: suggestions, related records, feeds and downloads. */
export const finding = {
  suggestions: {
    label: 'Suggestions',
    /** Said to those who do not see the list open. */
    count: (n: number) =>
      plural('en', n, {
        one: '# suggestion. Use the down arrow key to reach it.',
        other: '# suggestions. Use the up and down arrow keys to choose.',
      }),
    groups,
  },
  related: {
    title: 'Related',
    elsewhere: 'The same problem, in other sectors',
    near: 'More from the same sector',
  },
}
