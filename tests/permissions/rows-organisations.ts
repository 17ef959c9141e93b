import { always, only, type Place, type Row } from './rules.ts'

const own = only('org-admin', 'site-admin')
const admins = only('site-admin')
const desk =
  (rest: string) =>
  ({ world }: Place) =>
    `/organisations/${world.people.home.slug}/${rest}`
const member = (place: Place) => desk(`people/${place.world.people.person.approver.id}`)(place)
const deed = (name: string) => () => ({ do: name })

/** What an organisation's own administrators do for it; the portal's may in their place. Nobody else's may. */
export const organisations: Row[] = [
  { route: 'organisations/people', at: desk('people'), answer: own },
  {
    route: 'organisations/people',
    at: desk('people'),
    form: () => ({ invite: '', email: 'another@people.example', role: 'approver' }),
    answer: own,
  },
  {
    // An administrator of one organisation is nobody in another.
    route: 'organisations/people',
    at: ({ world }) => `/organisations/${world.people.elsewhere.slug}/people`,
    answer: only('stranger', 'site-admin'),
  },
  { route: 'organisations/manage', at: desk('manage'), answer: own },
  { route: 'organisations/drafts', at: desk('drafts'), answer: own },
  { route: 'organisations/drafts', at: desk('drafts'), form: () => ({ give: '' }), answer: ownOrNothing() },
  { route: 'organisations/settings', at: desk('settings'), answer: own },
  { route: 'organisations/settings', at: desk('settings'), form: deed('require-welsh'), answer: own },
  { route: 'organisations/settings', at: desk('settings'), form: deed('approver-off'), answer: own },
  { route: 'organisations/settings', at: desk('settings'), form: deed('require-anonymity'), answer: own },
  { route: 'organisations/settings', at: desk('settings'), form: deed('require-second-person'), answer: own },
  { route: 'organisations/settings', at: desk('settings'), form: deed('count-meetings'), answer: own },
  { route: 'organisations/profile', at: desk('profile'), answer: own },
  { route: 'organisations/profile', at: desk('profile'), form: deed('save'), answer: own },
  { route: 'organisations/sign-in', at: desk('sign-in'), answer: own },
  {
    // How its people sign in is between the organisation and the portal's administrators.
    route: 'organisations/sign-in',
    at: desk('sign-in'),
    form: deed('change'),
    answer: admins,
  },
  { route: 'organisations/programs', at: desk('programs'), answer: own },
  {
    // Whoever makes a token is who its program acts for: somebody of the organisation itself.
    route: 'organisations/programs',
    at: desk('programs'),
    form: () => ({ do: 'make', name: 'A program', scopes: 'status', days: '30' }),
    answer: only('org-admin'),
  },
  {
    route: 'organisations/programs',
    at: desk('programs'),
    form: ({ world }) => ({ revoke: world.token }),
    answer: own,
  },
  { route: 'organisations/member', at: member, answer: own },
  { route: 'organisations/member', at: member, form: deed('suspend'), answer: own },
  { route: 'organisations/member', at: member, form: deed('remove'), answer: own },
  { route: 'organisations/member', at: member, form: () => ({ give: 'contributor' }), answer: own },
  {
    route: 'organisations/logo',
    at: ({ world }) => `/logos/${world.people.home.id}`,
    answer: always('misses'),
  },

  { route: 'admin/organisations', at: () => '/admin/organisations', answer: admins },
  { route: 'admin/add-organisation', at: () => '/admin/organisations/add', answer: admins },
  {
    route: 'admin/add-organisation',
    at: () => '/admin/organisations/add',
    form: () => ({ nameEn: '' }),
    answer: admins,
  },
  {
    route: 'admin/organisation',
    at: ({ world }) => `/admin/organisations/${world.people.home.id}`,
    answer: admins,
  },
  {
    route: 'admin/organisation',
    at: ({ world }) => `/admin/organisations/${world.people.home.id}`,
    form: deed('close'),
    answer: admins,
  },
  {
    route: 'admin/merge-organisation',
    at: ({ world }) => `/admin/organisations/${world.people.home.id}/merge`,
    answer: admins,
  },
  {
    route: 'admin/merge-organisation',
    at: ({ world }) => `/admin/organisations/${world.people.home.id}/merge`,
    form: ({ world }) => ({ into: world.people.elsewhere.id, typedName: '' }),
    answer: admins,
  },
]

/** There is no such draft to give: whoever asks learns only that. */
function ownOrNothing(): Row['answer'] {
  return (who, place) => (own(who, place) === 'signs-in' ? 'signs-in' : 'misses')
}
