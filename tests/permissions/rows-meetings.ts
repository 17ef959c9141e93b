import { home, notSignedIn } from './people.ts'
import { always, only, signedIn, type Row } from './rules.ts'

/** Meetings of a team of the organisation `home`, which the author prepares. */
const colleagues = only(...home)
const preparers = only('author', 'org-admin')

const givenFiles = {
  word: '/agenda.docx',
  pdf: '/agenda.pdf',
  slides: '/agenda.pptx',
  markdown: '/agenda.md',
  calendar: '/agenda.ics',
  email: '/agenda/email',
  print: '/agenda/print',
}

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
  {
    route: 'agendas/add',
    kinds: ['case-study'],
    states: ['published'],
    at: () => '/agenda/add',
    form: ({ world, sample }) => ({
      recordId: sample?.id ?? '',
      to: `meeting ${world.series} ${world.meeting}`,
    }),
    // Readers without an account have one agenda alone, whatever they ask for.
    answer: (who) => ([...notSignedIn, 'author', 'org-admin'].includes(who) ? 'answers' : 'refuses'),
  },
  {
    route: 'meetings/calendar',
    at: ({ world }) => `/meetings/${world.series}/calendar.ics`,
    answer: colleagues,
  },
  {
    route: 'meetings/followed-calendar',
    at: ({ world }) => world.calendar,
    answer: always('answers'),
  },
  {
    route: 'meetings/followed-calendar',
    at: () => '/followed-calendars/no-such-address/calendar.ics',
    answer: always('misses'),
  },
  ...(['follow', 'unfollow'] as const).map((what): Row => ({
    route: 'meetings/series',
    at: ({ world }) => `/meetings/${world.series}`,
    form: () => ({ do: what }),
    answer: colleagues,
  })),
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
  {
    // Given to the team that the author and, only to read, the contributor are in.
    route: 'agendas/given',
    at: ({ world }) => `/given-agendas/${world.pack}`,
    answer: only('author', 'contributor'),
  },
  {
    route: 'agendas/given',
    at: ({ world }) => `/given-agendas/${world.pack}`,
    form: () => ({}),
    answer: only('author', 'contributor'),
  },
  {
    // The member's own agenda was given to nobody.
    route: 'agendas/given',
    at: ({ world }) => `/given-agendas/${world.agenda}`,
    answer: only(),
  },
  // In every form it has, for those in the team alone.
  ...Object.entries(givenFiles).map(([name, address]): Row => ({
    route: `agendas/${name}`,
    at: ({ world }) => `${address}?given=${world.pack}&in=both`,
    answer: only('author', 'contributor'),
  })),
  {
    route: 'agendas/agenda',
    at: () => '/agenda',
    form: ({ world }) => ({ id: world.pack, version: '2', do: 'give', title: 'Team', team: world.series }),
    answer: (who) => (['author', 'org-admin'].includes(who) ? 'answers' : 'refuses'),
  },
  {
    route: 'agendas/agenda',
    at: () => '/agenda',
    form: ({ world }) => ({ id: world.pack, version: '2', do: `take-back ${world.series}`, title: 'Team' }),
    answer: (who) => (['author', 'org-admin'].includes(who) ? 'answers' : 'refuses'),
  },
  {
    // Nobody gives their agenda to another organisation's team that takes none.
    route: 'agendas/agenda',
    at: () => '/agenda',
    form: ({ world }) => ({ id: world.agenda, do: 'give', title: 'Team meeting', team: world.series }),
    answer: always('refuses'),
  },
  { route: 'agendas/write-up', at: ({ world }) => `/agenda/write-up?id=${world.pack}`, answer: preparers },
  {
    route: 'agendas/write-up',
    at: ({ world }) => `/agenda/write-up?id=${world.pack}`,
    form: () => ({ version: '1', attendance: 'many' }),
    answer: preparers,
  },
  { route: 'agendas/minutes', at: ({ world }) => `/agenda/minutes.docx?id=${world.pack}`, answer: preparers },
  ...(['plan', 'plan-csv', 'plan-word'] as const).flatMap((name): Row[] => {
    const file = { plan: '', 'plan-csv': '.csv', 'plan-word': '.docx' }[name]
    return [
      {
        route: `meetings/${name}`,
        at: ({ world }) => `/action-plan${file}?team=${world.series}`,
        answer: colleagues,
      },
      {
        route: `meetings/${name}`,
        at: ({ world }) => `/action-plan${file}?organisation=${world.people.home.slug}`,
        answer: colleagues,
      },
    ]
  }),
  { route: 'meetings/action', at: ({ world }) => `/meetings/actions/${world.action}`, answer: preparers },
  {
    route: 'meetings/action',
    at: ({ world }) => `/meetings/actions/${world.action}`,
    form: ({ world }) => ({ version: '1', [`what.${world.action}`]: '' }),
    answer: preparers,
  },
]
