import { notSignedIn } from './people.ts'
import { always, anyone, only, type Place, type Row } from './rules.ts'

/** Nobody has an agenda but the member, who shared it: it is reached by its link, and by nobody else by its id. */
const itsOwner: Row['answer'] = (who) => (who === 'member' ? 'answers' : 'refuses')
const itsOwnerSignedIn = only('member')
const shared = ({ world }: Place) => world.tokens['shared-agenda']

/** What is gathered for a meeting. */
export const agendas: Row[] = [
  { route: 'agendas/agenda', at: () => '/agenda', answer: anyone },
  { route: 'agendas/agenda', at: ({ world }) => `/agenda?id=${world.agenda}`, answer: itsOwner },
  { route: 'agendas/agenda', at: () => '/agenda', form: () => ({ id: '' }), answer: anyone },
  {
    route: 'agendas/agenda',
    at: () => '/agenda',
    form: ({ world }) => ({ id: world.agenda, do: 'unshare', title: 'Team meeting' }),
    answer: itsOwner,
  },
  {
    route: 'agendas/agenda',
    at: () => '/agenda',
    form: ({ world }) => ({ id: world.agenda, do: 'template', title: 'Team meeting', template: 'board' }),
    answer: itsOwner,
  },
  {
    // The member prepares no team's meetings.
    route: 'agendas/agenda',
    at: () => '/agenda',
    form: ({ world }) => ({
      id: world.agenda,
      do: 'to-meeting',
      title: 'Team meeting',
      toMeeting: `meeting ${world.series} ${world.meeting}`,
    }),
    answer: always('refuses'),
  },
  {
    route: 'agendas/agenda',
    at: () => '/agenda',
    form: ({ world }) => ({ id: world.agenda, do: 'delete-for-good' }),
    answer: itsOwner,
  },
  { route: 'agendas/add', at: () => '/agenda/add', answer: always('sends-on') },
  {
    route: 'agendas/add',
    kinds: ['case-study'],
    at: ({ sample }) => `/agenda/add?record=${sample?.id ?? ''}`,
    answer: (who, { sample }) => {
      if (notSignedIn.includes(who)) return 'sends-on'
      return (sample?.state ?? '').startsWith('published') ? 'answers' : 'misses'
    },
  },
  {
    // Only what readers can see and is not called out of date, whoever gathers it.
    route: 'agendas/add',
    kinds: ['case-study'],
    at: () => '/agenda/add',
    form: ({ sample }) => ({ recordId: sample?.id ?? '' }),
    answer: (_who, { sample }) => {
      const state = sample?.state ?? ''
      return state.startsWith('published') ? 'answers' : 'misses'
    },
  },
  {
    route: 'agendas/copy',
    at: ({ world }) => `/agenda/copy?id=${world.agenda}`,
    answer: itsOwnerSignedIn,
  },
  {
    route: 'agendas/copy',
    at: ({ world }) => `/agenda/copy?id=${world.agenda}`,
    form: () => ({ to: 'new' }),
    answer: itsOwnerSignedIn,
  },
  {
    // Nobody who owns the one prepares the other.
    route: 'agendas/copy',
    at: ({ world }) => `/agenda/copy?id=${world.agenda}`,
    form: ({ world }) => ({ to: `meeting ${world.series} ${world.meeting}` }),
    answer: only(),
  },
  { route: 'agendas/print', at: ({ world }) => `/agenda/print?id=${world.agenda}`, answer: itsOwner },
  { route: 'agendas/email', at: ({ world }) => `/agenda/email?id=${world.agenda}`, answer: itsOwner },
  { route: 'agendas/word', at: ({ world }) => `/agenda.docx?id=${world.agenda}`, answer: itsOwner },
  { route: 'agendas/word', at: (place) => `/agenda.docx?shared=${shared(place)}`, answer: anyone },
  { route: 'agendas/markdown', at: ({ world }) => `/agenda.md?id=${world.agenda}`, answer: itsOwner },
  { route: 'agendas/markdown', at: (place) => `/agenda.md?shared=${shared(place)}`, answer: anyone },
  { route: 'agendas/pdf', at: ({ world }) => `/agenda.pdf?id=${world.agenda}`, answer: itsOwner },
  { route: 'agendas/pdf', at: (place) => `/agenda.pdf?shared=${shared(place)}`, answer: anyone },
  { route: 'agendas/slides', at: ({ world }) => `/agenda.pptx?id=${world.agenda}`, answer: itsOwner },
  { route: 'agendas/slides', at: (place) => `/agenda.pptx?shared=${shared(place)}`, answer: anyone },
  {
    // A day is set for the member's meeting in no case: there is nothing to put in a calendar.
    route: 'agendas/calendar',
    at: ({ world }) => `/agenda.ics?id=${world.agenda}`,
    answer: (who) => (who === 'member' ? 'misses' : 'refuses'),
  },
  { route: 'agendas/report', at: ({ world }) => `/agenda/report?id=${world.agenda}`, answer: itsOwner },
  {
    route: 'agendas/report',
    at: ({ world }) => `/agenda/report?id=${world.agenda}`,
    form: () => ({ purpose: 'To report', version: '0', page: 'opened once' }),
    answer: itsOwner,
  },
  {
    route: 'agendas/report-read',
    at: ({ world }) => `/agenda/report/read?id=${world.agenda}`,
    answer: itsOwner,
  },
  {
    route: 'agendas/report-file',
    at: ({ world }) => `/agenda/report/files/docx?id=${world.agenda}`,
    answer: itsOwner,
  },
  // Never by the link by which the agenda itself is shared.
  {
    route: 'agendas/report-read',
    at: (place) => `/agenda/report/read?shared=${shared(place)}`,
    answer: always('misses'),
  },
  { route: 'agendas/list', at: () => '/agendas', answer: anyone },
  { route: 'agendas/templates', at: () => '/agendas/templates', answer: anyone },
  { route: 'agendas/shared', at: (place) => `/shared-agendas/${shared(place)}`, answer: anyone },
  { route: 'agendas/shared', at: () => '/shared-agendas/no-such-agenda', answer: always('misses') },
]
