import type { LinkStanding } from '#app/domain/link.ts'
import { plural } from '../plural.ts'

/** Words about links to a draft, and of the pages where colleagues are asked to write with others. */
export const links = {
  madeFor: 'Who is this link for?',
  madeForHint: 'A name or a team, to tell the links apart. Only the writers and the reviewer see it.',
  days: 'How long should it work?',
  dayChoice: { 1: 'One day', 7: '7 days', 30: '30 days' },
  made: (whom: string) => `The link for ${whom} is ready`,
  madeText:
    'Copy it now and send it yourself: it is shown only this once. Whoever has it can use it, so send it only to the people you mean.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied',
  list: 'Links made so far',
  none: 'No links yet.',
  standing: {
    open: 'Works',
    'used-up': 'Used',
    expired: 'Expired',
    revoked: 'Revoked',
  } satisfies Record<LinkStanding, string>,
  until: (when: string) => `Until ${when}`,
  uses: (n: number, atMost: number | null) =>
    atMost === null
      ? plural('en', n, { one: 'Used by # person', other: 'Used by # people' })
      : n === 0
        ? 'For one person, not used yet'
        : 'Used by one person',
  revoke: 'Revoke',
  revokeOf: (whom: string) => `the link for ${whom}`,
  revoked: 'The link is revoked: it opens nothing from now on',
  over: {
    title: 'This link does not work',
    text: 'It may have expired, have been used or been revoked, or what it led to may have been published or dropped since.',
    todo: 'Ask whoever sent it to you for a new one. If you copied it, check that you copied all of it.',
    tooMany: 'Too many links were tried',
    tooManyText:
      'Many links that do not work were tried from your network. Wait a quarter of an hour, then open yours again.',
  },
  desk: {
    heading: 'Other people and this draft',
    colleagues: 'Invite colleagues to write',
    colleaguesText: (n: number) =>
      n === 0
        ? 'People of any organisation can help to write, by a link.'
        : plural('en', n, {
            one: '# invited colleague can write here.',
            other: '# invited colleagues can write here.',
          }),
    factChecks: 'Fact checks',
    factChecksText: (open: number) =>
      open === 0
        ? 'Somebody without an account can check the facts, by a link.'
        : plural('en', open, {
            one: '# answer is waiting to be dealt with.',
            other: '# answers are waiting to be dealt with.',
          }),
    namedBody: 'Preview for the organisation named',
  },
  colleagues: {
    title: 'Colleagues on this draft',
    lead: 'Colleagues from any organisation can help to write this draft. They see it and change it. They cannot send it for review, discard it or withdraw it: that is done in the name of your organisation, by your own people. Nor can they ever review it.',
    ends: 'Their part ends when this draft is published. A new edition needs new invitations.',
    who: 'Who joined by a link',
    nobody: 'Nobody yet.',
    joined: (date: string) => `Joined on ${date}`,
    remove: 'Remove',
    removeOf: (name: string) => `${name} from this draft`,
    removed: 'Removed from the draft. What they wrote stays',
    invite: 'Invite somebody',
    howMany: 'How many people may join by it?',
    one: 'One person',
    many: 'Everybody who has the link',
    button: 'Make a link',
  },
  joining: {
    title: 'Help to write a draft',
    untitled: 'A draft without a title',
    invited: (organisation: string) => `${organisation} asks you to help to write this:`,
    what: 'You can read and change the draft. Sending it for review stays with the organisation, and nobody who wrote it can review it.',
    until: (when: string) => `You can join until ${when}.`,
    button: 'Join as a writer',
    signIn: 'Sign in to join',
    signInText: 'You need an account, of any organisation. You come back here when you have signed in.',
    noAccount: 'No account?',
    noAccountText:
      'Accounts are by invitation. Ask the administrator of your own organisation for one. If your organisation is not here yet, ask whoever sent you this link: their administrator can invite you. Then open this link again, while it works.',
    already: 'You can write this draft already.',
    open: 'Open the draft',
  },
  mine: {
    heading: 'Drafts you were invited to write',
    owner: (organisation: string) => `For ${organisation}`,
  },
}
