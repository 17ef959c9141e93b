import { notSignedIn } from './people.ts'
import { always, anyone, signedIn, type Place, type Row } from './rules.ts'

/** Any role in another body may speak for it about what is published; about one's own practice there is nothing to say. */
const adopts: Row['answer'] = (who, { sample }) => {
  const state = sample?.state ?? ''
  if (notSignedIn.includes(who)) return 'signs-in'
  if (state === 'draft') return 'misses'
  if (who !== 'stranger' && who !== 'colleague') return 'refuses'
  return 'answers'
}

const toFollow = ({ world }: Place) => `/account/searches/follow/recommendation:${world.recommendation}`

/** Accounts, links that let people in, and an organisation's people. */
export const accounts: Row[] = [
  {
    route: 'people/sign-in',
    at: () => '/sign-in',
    answer: (who) => (notSignedIn.includes(who) ? 'answers' : 'sends-on'),
  },
  {
    route: 'people/sign-in',
    at: () => '/sign-in',
    form: () => ({ email: 'nobody@people.example', password: 'not the right one' }),
    answer: anyone,
  },
  {
    route: 'people/sign-out',
    at: () => '/sign-out',
    answer: (who) => (notSignedIn.includes(who) ? 'sends-on' : 'answers'),
  },
  { route: 'people/sign-out', at: () => '/sign-out', form: () => ({}), answer: anyone },
  { route: 'people/join', at: ({ world }) => `/join/${world.tokens.join}`, answer: anyone },
  { route: 'people/join', at: () => '/join/no-such-invitation', answer: always('gone') },
  {
    route: 'people/join',
    at: ({ world }) => `/join/${world.tokens.join}`,
    form: () => ({ name: '', password: '' }),
    answer: anyone,
  },
  { route: 'people/account', at: () => '/account', answer: signedIn },
  {
    route: 'people/account',
    at: () => '/account',
    form: () => ({ save: '', name: 'A name', language: 'en' }),
    answer: signedIn,
  },
  { route: 'people/second-factor', at: () => '/account/second-factor', answer: signedIn },
  {
    route: 'people/second-factor',
    at: () => '/account/second-factor',
    form: () => ({ do: 'begin', password: 'wrong' }),
    answer: signedIn,
  },
  { route: 'people/second-factor-code', at: () => '/sign-in/code', answer: always('signs-in') },
  {
    route: 'people/second-factor-code',
    at: () => '/sign-in/code',
    form: () => ({ code: '000000' }),
    answer: always('signs-in'),
  },
  { route: 'people/forgotten-password', at: () => '/forgotten-password', answer: anyone },
  {
    route: 'people/forgotten-password',
    at: () => '/forgotten-password',
    form: () => ({ email: 'nobody@people.example' }),
    answer: anyone,
  },
  { route: 'people/new-password', at: () => '/new-password/no-such-link', answer: always('gone') },
  {
    route: 'people/new-password',
    at: () => '/new-password/no-such-link',
    form: () => ({ password: '' }),
    answer: anyone,
  },
  { route: 'markdown-preview', at: () => '/markdown-preview', form: () => ({ text: 'a' }), answer: signedIn },

  {
    route: 'people/openid-out',
    at: () => '/sign-in/through/no-such-body',
    answer: (who) => (notSignedIn.includes(who) ? 'misses' : 'sends-on'),
  },
  { route: 'people/openid-return', at: () => '/sign-in/return?state=a&code=b', answer: always('sends-on') },
  { route: 'people/openid-refused', at: () => '/sign-in/refused', answer: always('refuses') },
  { route: 'people/change-email', at: () => '/account/email', answer: signedIn },
  {
    route: 'people/change-email',
    at: () => '/account/email',
    form: () => ({ newEmail: '', password: '' }),
    answer: signedIn,
  },
  { route: 'people/confirm-email', at: () => '/confirm-email/no-such-link', answer: always('gone') },
  {
    route: 'people/confirm-email',
    at: () => '/confirm-email/no-such-link',
    form: () => ({ agree: '' }),
    answer: anyone,
  },
  { route: 'people/email-confirmed', at: () => '/confirm-email?done=nothing', answer: always('misses') },
  { route: 'people/saved-searches', at: () => '/account/searches', answer: signedIn },
  // Nobody has a say over searches that are not theirs: they are not there for them.
  {
    route: 'people/saved-searches',
    at: () => '/account/searches',
    form: () => ({ do: 'pause', id: 'none' }),
    answer: (who) => (notSignedIn.includes(who) ? 'signs-in' : 'misses'),
  },
  { route: 'people/save-search', at: () => '/account/searches/save?q=damp', answer: signedIn },
  {
    route: 'people/save-search',
    at: () => '/account/searches/save?q=damp',
    form: () => ({ name: 'Damp', alerts: 'daily' }),
    answer: signedIn,
  },
  { route: 'people/follow', at: toFollow, answer: signedIn },
  { route: 'people/follow', at: toFollow, form: () => ({ alerts: 'daily' }), answer: signedIn },
  {
    route: 'people/saved-search',
    at: () => '/account/searches/none',
    answer: (who) => (notSignedIn.includes(who) ? 'signs-in' : 'misses'),
  },
  {
    route: 'people/saved-search',
    at: () => '/account/searches/none',
    form: () => ({ name: 'Damp', words: 'damp', alerts: 'daily', version: '1' }),
    answer: (who) => (notSignedIn.includes(who) ? 'signs-in' : 'misses'),
  },
  { route: 'people/stop-alerts', at: () => '/stop-alerts/no-such-link', answer: always('gone') },
  {
    route: 'people/stop-alerts',
    at: () => '/stop-alerts/no-such-link',
    form: () => ({ 'List-Unsubscribe': 'One-Click' }),
    answer: always('gone'),
  },
  { route: 'people/data', at: () => '/account/data', answer: signedIn },
  { route: 'people/data-file', at: () => '/account/data.json', answer: signedIn },
  { route: 'people/delete-account', at: () => '/account/delete', answer: signedIn },
  {
    route: 'people/delete-account',
    at: () => '/account/delete',
    form: () => ({ email: 'somebody@else.example', password: 'wrong' }),
    answer: signedIn,
  },
  { route: 'people/sessions', at: () => '/account/sessions', answer: signedIn },
  // Nobody ends a session that is not theirs: it is not there for them.
  {
    route: 'people/sessions',
    at: () => '/account/sessions',
    form: () => ({ end: 'none' }),
    answer: (who) => (notSignedIn.includes(who) ? 'signs-in' : 'misses'),
  },
  {
    route: 'records/adoption',
    kinds: ['case-study'],
    states: ['draft', 'published'],
    at: ({ sample, world }) =>
      `/case-studies/${sample?.slug ?? ''}/adoption?body=${world.people.elsewhere.id}`,
    // Whoever has no body to speak for is told so on the page.
    answer: (who, place) => (adopts(who, place) === 'refuses' ? 'answers' : adopts(who, place)),
  },
  {
    route: 'records/adoption',
    kinds: ['case-study'],
    states: ['draft', 'published'],
    at: ({ sample }) => `/case-studies/${sample?.slug ?? ''}/adoption`,
    form: ({ world }) => ({ body: world.people.elsewhere.id, stage: '' }),
    answer: adopts,
  },
]
