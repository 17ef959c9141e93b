import type { SuggestionKind } from '#app/domain/suggestion.ts'
import { formatNumber, plural } from '../plural.ts'

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
  downloads: {
    lead: 'These results as:',
    atom: 'a feed (Atom)',
    csv: 'a spreadsheet (CSV)',
    json: 'data for programs (JSON)',
    /** Beside the spreadsheet, when it cannot hold everything. */
    first: (n: number) => `the first ${formatNumber(n)}`,
    follow: 'Follow this in a feed reader (Atom)',
    help: 'About feeds and downloads',
  },
  feed: {
    everything: 'Everything published',
    words: (words: string) => `“${words}”`,
  },
  /** The portal among the search engines of a browser: short names, of at most 16 and 48 characters. */
  openSearch: { name: 'Good practice', longName: 'Good Practice Portal' },
  file: {
    /** The name of a downloaded file, without its ending. */
    name: (words: string) => (words === '' ? 'Good practice' : `Good practice ${words}`),
    cut: (given: number, total: number) => `the first ${given} of ${total}`,
    columns: {
      title: 'Title',
      publisher: 'Published by',
      date: 'Date',
      summary: 'Summary',
      firstPublished: 'First published here',
      lastPublished: 'Last changed here',
      language: 'Language',
      demonstration: 'Demonstration',
      address: 'Address',
      id: 'Identifier',
    },
  },
}
