import { formatNumber, plural } from '../plural.ts'
import { saidBack } from './said-back.ts'

/** The search page. */
export const search = {
  title: 'Search',
  /** The page's title in the browser. */
  titleFor: (words: string, where: string, page: number, pages: number) => {
    const what = `${words === '' ? 'Everything' : words}${where === '' ? '' : ` ${where}`}`
    return pages > 1 ? `${what} (page ${page} of ${pages}) – Search` : `${what} – Search`
  },
  description: 'Search case studies of good practice and excerpts from ombudsmen’s casebooks.',
  label: 'Search case studies and casebooks',
  hint: 'Leave it empty to see everything.',
  button: 'Search',
  help: 'How to search',
  skip: 'Skip to results',
  sort: 'Sort by',
  sortButton: 'Sort',
  /** What was searched for, besides the words, as a sentence. */
  saidBack,
  within: {
    casebook: (name: string) => `Search in the casebook “${name}”`,
    organisation: (name: string) => `Search in what is by or about ${name}`,
    everywhere: 'Search everywhere',
    casebookTitle: 'Search in this casebook',
    organisationTitle: 'Search in what is by or about this organisation',
  },
  filters: {
    title: 'Filters',
    chosen: (n: number) => plural('en', n, { one: '# chosen', other: '# chosen' }),
    by: 'Filter by',
    apply: 'Apply filters',
    legend: (name: string) => `${name} (with the number of results for each)`,
    only: 'Only records with',
    toggles: {
      goodPractice: 'Good practice noted by an ombudsman',
      welsh: 'A Welsh version',
      measures: 'Measured results',
      coProduced: 'Co-production or co-design',
    },
    organisationName: 'Type part of a name to find an organisation',
    findOrganisation: 'Find organisations',
    organisations: (shown: number, all: number) =>
      all === 0
        ? 'No organisation with results has a name like that.'
        : shown < all
          ? `The ${shown} with the most results, of ${formatNumber(all)}.`
          : plural('en', all, { one: '# organisation', other: '# organisations' }),
    date: {
      title: 'Date',
      hint: 'For example 2024, 3/2024 or 27/3/2024',
      from: 'From',
      to: 'To',
      years: 'Or choose years',
      wrong: {
        from: {
          'not-a-date':
            '“From” must be a year, a month or a real date, like 2024, 3/2024 or 27/3/2024. It was not used',
        },
        to: {
          'not-a-date':
            '“To” must be a year, a month or a real date, like 2024, 3/2024 or 27/3/2024. It was not used',
          'before-from': '“To” must be the same as or after “From”. It was not used',
        },
      },
    },
  },
  active: {
    title: 'Filters in use',
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
  /** `holdAll`: how many of the results contain all of the words. */
  leftOut: (words: string, holdAll: number) =>
    holdAll === 0
      ? `We could not find a result with all of your words. Each of these may lack some of: ${words}.`
      : `${plural('en', holdAll, {
          one: 'Only # result contains',
          other: 'Only # results contain',
        })} all of your words. The others may lack some of: ${words}.`,
  cut: 'You searched for something very long. Only its first part was looked for.',
  standIn:
    'The usual search is not available, so another one answered. Results may come in a different order.',
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
