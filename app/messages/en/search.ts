import { formatNumber, plural } from '../plural.ts'

/** The search page. */
export const search = {
  title: 'Search',
  /** The page's title in the browser. */
  titleFor: (words: string, page: number, pages: number) => {
    const what = words === '' ? 'Everything' : words
    return pages > 1 ? `${what} (page ${page} of ${pages}) – Search` : `${what} – Search`
  },
  description: 'Search case studies of good practice and excerpts from ombudsmen’s casebooks.',
  label: 'Search case studies and casebooks',
  hint: 'A few words that matter. Leave it empty to see everything.',
  button: 'Search',
  help: 'How to search',
  skip: 'Skip to results',
  sort: 'Sort by',
  sortButton: 'Sort',
  filters: {
    title: 'Filters',
    chosen: (n: number) => plural('en', n, { one: '# chosen', other: '# chosen' }),
    by: 'Filter by',
    apply: 'Apply filters',
    results: (n: number) => plural('en', n, { one: '# result', other: '# results' }),
    capped: (shown: number, all: number) =>
      `The ${shown} with the most results, of ${formatNumber(all)}. To find another, type its name in the search box.`,
  },
  active: {
    title: 'Only what matches all of these',
    remove: 'Remove the filter',
    clear: 'Clear all filters',
  },
  found: (n: number, words: string) => {
    const results = plural('en', n, { one: '# result', other: '# results' })
    return words === '' ? results : `${results} for “${words}”`
  },
  none: (words: string) => (words === '' ? 'No results' : `No results for “${words}”`),
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  tooMany: (shown: number) =>
    `Only the first ${formatNumber(shown)} can be paged through. Add a word or a filter to find the rest.`,
  leftOut: (words: string) => `Nothing contains all of your words. These results leave out: ${words}.`,
  meant: 'Did you mean',
  unknown: (values: string) =>
    `This link asks for a filter that the portal does not have, so it was left out: ${values}.`,
  nothing: {
    title: 'What you can try',
    fewer: 'Use fewer words, or more common ones.',
    spelling: 'Check the spelling.',
    problem:
      'Search for the problem rather than the answer: “missed appointments” rather than “text reminders”.',
    unfilter: 'Take a filter off, one at a time.',
    clear: 'Clear all filters and search again',
    themes: 'Or look at a theme',
    share: 'Perhaps nobody has shared it yet. If your organisation has done it,',
    shareLink: 'write a case study',
  },
}
