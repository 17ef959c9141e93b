import { anyone, only, signedIn, type Place, type Row } from './rules.ts'

const one = ({ world }: Place) => `/recommendations/${world.recommendation}`
const form = (asked: 'evidence' | 'judge') => () => ({ do: asked, seen: '0', words: '', deed: 'complied' })

/** A recommendation in an excerpt of the home ombudsman, to the other organisation: that one answers, the editors judge. */
export const tracking: Row[] = [
  { route: 'recommendations/list', at: () => '/recommendations', answer: anyone },
  { route: 'recommendations/csv', at: () => '/recommendations.csv', answer: anyone },
  { route: 'recommendations/feed', at: () => '/recommendations.atom', answer: anyone },
  { route: 'recommendations/to-do', at: () => '/recommendations/to-do', answer: signedIn },
  { route: 'recommendations/recommendation', at: one, answer: anyone },
  {
    route: 'recommendations/recommendation',
    at: () => '/recommendations/no-such-recommendation',
    answer: () => 'misses',
  },
  {
    route: 'recommendations/recommendation',
    at: one,
    form: form('evidence'),
    answer: only('colleague', 'stranger'),
  },
  {
    route: 'recommendations/recommendation',
    at: one,
    form: form('judge'),
    answer: only('editor', 'author', 'author-reviewer'),
  },
]
