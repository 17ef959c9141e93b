import { notSignedIn } from './people.ts'
import { only, type Place, type Row } from './rules.ts'

/** Of any ombudsman, and the portal's administrators. */
const importers = ['editor', 'author', 'author-reviewer', 'stranger', 'site-admin'] as const
/** Of the ombudsman whose file it is. */
const own = only('editor', 'author', 'author-reviewer', 'site-admin')
const at = (rest: string) => ({ at: ({ world }: Place) => `/imports/${world.importId}${rest}` })

/** Bringing in decided cases from a file. */
export const importing: Row[] = [
  { route: 'imports/list', at: () => '/imports', answer: only(...importers) },
  {
    // Files come in a form of another kind.
    route: 'imports/list',
    at: () => '/imports',
    form: () => ({ scheme: 'psow' }),
    answer: (who) => {
      if (notSignedIn.includes(who)) return 'signs-in'
      return importers.some((one) => one === who) ? 'is-malformed' : 'refuses'
    },
  },
  { route: 'imports/import', ...at(''), answer: own },
  { route: 'imports/import', ...at(''), form: () => ({ do: 'check' }), answer: own },
  {
    // It was not checked yet.
    route: 'imports/import',
    ...at(''),
    form: () => ({ do: 'import' }),
    answer: (who, place) => (own(who, place) === 'answers' ? 'late' : own(who, place)),
  },
  {
    // It did not stop.
    route: 'imports/import',
    ...at(''),
    form: () => ({ do: 'go-on' }),
    answer: (who, place) => (own(who, place) === 'answers' ? 'late' : own(who, place)),
  },
  { route: 'imports/import', ...at(''), form: () => ({ do: 'delete' }), answer: own },
  { route: 'imports/columns', ...at('/columns'), answer: own },
  { route: 'imports/columns', ...at('/columns'), form: () => ({}), answer: own },
  { route: 'imports/words', ...at('/words'), answer: own },
  { route: 'imports/words', ...at('/words'), form: () => ({}), answer: own },
  { route: 'imports/preview', ...at('/preview'), answer: own },
  { route: 'imports/rows-csv', ...at('/rows.csv'), answer: own },
]
