import { plural } from '../plural.ts'
import type { SuspensionReason } from '#app/domain/person.ts'

/** The pages on which administrators of the portal look after people's accounts. */
export const siteAccounts = {
  lead: 'Everybody who has an account. New accounts are made by invitation, on the page of people of an organisation.',
  find: {
    label: 'Name or email address',
    hint: 'Part of it is enough.',
    button: 'Find',
    clear: 'Show all accounts',
    none: 'No account has this in its name or address.',
    more: 'There are more. Type more of the name or address.',
  },
  count: (n: number) => plural('en', n, { zero: 'No accounts', one: '# account', other: '# accounts' }),
  suspendedTag: 'Suspended',
  facts: {
    title: 'The account',
    email: 'Email address',
    language: 'Language of mail',
    languages: { en: 'English', cy: 'Welsh' },
    since: 'Account since',
    secondFactor: 'Two-step sign-in',
    on: 'On',
    off: 'Off',
    sessions: 'Signed in',
    noSessions: 'Nowhere',
    session: (n: number, at: string) =>
      plural('en', n, { one: `In # place, last used ${at}`, other: `In # places, last used ${at}` }),
    suspended: 'Suspended',
  },
  memberships: 'In organisations',
  noMemberships: 'No role in any organisation.',
  roles: {
    title: 'Roles for the whole portal',
    give: 'Give',
    take: 'Take away',
    of: (role: string) => `the role ${role}`,
    has: 'Has this role',
    hasNot: 'Does not have this role',
  },
  sessions: {
    title: 'Sign out everywhere',
    text: 'Ends every session of this account, as when a laptop or phone was lost. They can sign in again.',
    button: 'Sign them out everywhere',
  },
  secondFactor: {
    title: 'Reset two-step sign-in',
    text: 'For somebody who has lost both their phone and their recovery codes. Make sure that it is really them who asks. They are signed out, and told by mail.',
    button: 'Reset two-step sign-in',
  },
  suspend: {
    title: 'Suspend the account',
    text: 'They are signed out and cannot sign in. What they wrote stays, and the account can be used again once you lift the suspension.',
    reason: 'Why?',
    reasons: {
      'left-organisation': 'The person has left',
      'account-at-risk': 'The account may be in the wrong hands',
      misuse: 'The account was misused',
      'own-request': 'The person asked for it',
      other: 'Another reason',
    } satisfies Record<SuspensionReason, string>,
    button: 'Suspend the account',
    since: (date: string, reason: string) => (reason === '' ? `Since ${date}` : `Since ${date}: ${reason}`),
    liftTitle: 'Lift the suspension',
    liftText: 'They can sign in again, with the roles shown here.',
    lift: 'Lift the suspension',
  },
  done: {
    granted: 'The role is given. They have to sign in again',
    taken: 'The role is taken away, and they are signed out',
    ended: 'They are signed out everywhere',
    reset: 'Two-step sign-in is reset, and they are signed out',
    suspended: 'The account is suspended, and signed out everywhere',
    lifted: 'The account can be used again',
  },
}
