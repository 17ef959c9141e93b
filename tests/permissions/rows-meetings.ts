import { home, notSignedIn } from './people.ts'
import { only, signedIn, type Row } from './rules.ts'

/** Meetings of a team of the organisation `home`, which the author prepares. */
const colleagues = only(...home)
const preparers = only('author', 'org-admin')

export const meetings: Row[] = [
  { route: 'meetings/list', at: () => '/meetings', answer: signedIn },
  { route: 'meetings/new', at: () => '/meetings/new', answer: signedIn },
  {
    route: 'meetings/new',
    at: () => '/meetings/new',
    form: ({ world }) => ({ organisationId: world.people.home.id, team: '' }),
    answer: colleagues,
  },
  { route: 'meetings/series', at: ({ world }) => `/meetings/${world.series}`, answer: colleagues },
  {
    route: 'meetings/series',
    at: () => '/meetings/no-such-team',
    answer: (who) => (notSignedIn.includes(who) ? 'signs-in' : 'misses'),
  },
  {
    route: 'meetings/series',
    at: ({ world }) => `/meetings/${world.series}`,
    form: ({ world }) => ({ do: 'prepare', planned: world.meeting }),
    answer: preparers,
  },
  {
    route: 'meetings/series',
    at: ({ world }) => `/meetings/${world.series}`,
    form: ({ world }) => ({ do: 'add-person', person: world.people.person.contributor.id }),
    answer: preparers,
  },
  { route: 'meetings/edit', at: ({ world }) => `/meetings/${world.series}/edit`, answer: preparers },
  {
    route: 'meetings/edit',
    at: ({ world }) => `/meetings/${world.series}/edit`,
    form: () => ({ team: '' }),
    answer: preparers,
  },
  { route: 'meetings/end', at: ({ world }) => `/meetings/${world.series}/end`, answer: preparers },
  {
    route: 'meetings/end',
    at: ({ world }) => `/meetings/${world.series}/end`,
    form: () => ({}),
    answer: preparers,
  },
]
