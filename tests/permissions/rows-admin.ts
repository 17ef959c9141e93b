import { only, type Place, type Row } from './rules.ts'

const admins = only('site-admin')
/** Those who can fill a gap in what the portal holds: also the editors of any ombudsman, and reviewers. */
const gapFillers = only(
  'editor',
  'author',
  'author-reviewer',
  'stranger',
  'reviewer',
  'other-reviewer',
  'site-admin',
)
const member = ({ world }: Place) => `/admin/people/${world.people.person.member.id}`
const term = () => '/admin/vocabularies/theme/mental-health'
const set = ({ world }: Place) => `/admin/synonyms/sets/${world.synonymSet}`

/** Looking after the portal. */
export const administering: Row[] = [
  { route: 'admin/home', at: () => '/admin', answer: gapFillers },
  { route: 'admin/missed-searches', at: () => '/admin/missed-searches', answer: gapFillers },
  { route: 'admin/portals', at: () => '/admin/portals', answer: admins },
  { route: 'admin/roles', at: () => '/admin/roles', answer: admins },
  {
    route: 'admin/roles',
    at: () => '/admin/roles',
    form: ({ world }) => ({ do: 'grant', email: world.people.person.member.email, role: 'reviewer' }),
    answer: admins,
  },
  {
    route: 'admin/roles',
    at: () => '/admin/roles',
    form: ({ world }) => ({ take: `reviewer:${world.people.person.reviewer.id}` }),
    answer: admins,
  },
  { route: 'admin/settings', at: () => '/admin/settings', answer: admins },
  { route: 'admin/settings', at: () => '/admin/settings', form: () => ({ backupHour: '' }), answer: admins },
  { route: 'admin/anonymity', at: () => '/admin/anonymity', answer: admins },
  {
    route: 'admin/anonymity',
    at: () => '/admin/anonymity',
    form: () => ({ list: 'deny', words: 'Nantycwmbach' }),
    answer: admins,
  },
  { route: 'admin/synonyms', at: () => '/admin/synonyms', answer: admins },
  {
    route: 'admin/synonyms',
    at: () => '/admin/synonyms',
    form: ({ world }) => ({ off: world.synonymSet }),
    answer: admins,
  },
  { route: 'admin/add-synonyms', at: () => '/admin/synonyms/add', answer: admins },
  {
    route: 'admin/add-synonyms',
    at: () => '/admin/synonyms/add',
    form: () => ({ entries: 'towpath\ncanal path', language: 'en' }),
    answer: admins,
  },
  { route: 'admin/synonym-set', at: set, answer: admins },
  { route: 'admin/synonym-set', at: set, form: () => ({ forget: '' }), answer: admins },
  { route: 'admin/health', at: () => '/admin/health', answer: admins },
  { route: 'admin/audit', at: () => '/admin/audit', answer: admins },
  { route: 'admin/audit', at: () => '/admin/audit', form: () => ({ do: 'verify' }), answer: admins },
  { route: 'admin/audit-csv', at: () => '/admin/audit.csv', answer: admins },
  { route: 'admin/people', at: () => '/admin/people', answer: admins },
  { route: 'admin/people', at: () => '/admin/people', form: () => ({ words: 'person' }), answer: admins },
  { route: 'admin/person', at: member, answer: admins },
  { route: 'admin/person', at: member, form: () => ({ give: 'reviewer' }), answer: admins },
  { route: 'admin/person', at: member, form: () => ({ do: 'end-sessions' }), answer: admins },
  { route: 'admin/vocabularies', at: () => '/admin/vocabularies', answer: admins },
  { route: 'admin/vocabulary', at: () => '/admin/vocabularies/theme', answer: admins },
  { route: 'admin/vocabulary', at: () => '/admin/vocabularies/theme', form: () => ({}), answer: admins },
  { route: 'admin/vocabulary-term', at: term, answer: admins },
  { route: 'admin/vocabulary-term', at: term, form: () => ({ do: 'retire' }), answer: admins },
  { route: 'admin/outbox', at: () => '/admin/outbox', answer: admins },
  {
    // There is no such mail.
    route: 'admin/outbox',
    at: () => '/admin/outbox',
    form: () => ({ retry: 'none' }),
    answer: (who, place) => (who === 'site-admin' ? 'misses' : admins(who, place)),
  },
]
