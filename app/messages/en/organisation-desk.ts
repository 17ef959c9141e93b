import { plural } from '../plural.ts'
import type { WaitsFor } from '#app/domain/standing.ts'

/** The pages on which an organisation's administrators look after what it writes, how it publishes, and how it is shown. */
export const organisationDesk = {
  title: (organisation: string) => `Manage ${organisation}`,
  shortTitle: 'Manage',
  manage: 'Manage this organisation',
  lead: 'What your organisation is writing and has published, and how it goes about it.',
  pages: {
    label: 'Pages for administrators of the organisation',
    drafts: 'Drafts',
    people: 'People',
    profile: 'Profile and logo',
    settings: 'How you publish',
    public: 'Public page',
  },
  waiting: {
    title: 'What waits for whom',
    none: 'Nothing waits for anybody.',
    columns: { title: 'Title', standing: 'Standing', waits: 'Waits for', since: 'Since' },
    caption: (n: number) => plural('en', n, { one: '# record', other: '# records' }),
    for: {
      writers: 'Its writers',
      approver: 'An approver',
      'any-reviewer': 'Any reviewer',
      reviewer: 'A reviewer',
      clock: 'Its day',
      nobody: 'Nobody',
    } satisfies Record<WaitsFor, string>,
    reviewer: (name: string) => `Reviewer: ${name}`,
    days: (n: number) => plural('en', n, { one: '# day', other: '# days' }),
    today: 'today',
    noApprover: 'Nobody can approve what waits for an approver. Give somebody the role:',
  },
  publications: {
    title: 'Publications',
    none: 'Your organisation has published nothing yet.',
    columns: {
      title: 'Title',
      published: 'Published',
      review: 'To be looked at again by',
      adopted: 'Used elsewhere',
    },
    overdue: 'Overdue',
    adopted: (n: number) =>
      n === 0
        ? 'Not recorded yet'
        : plural('en', n, { one: 'by # organisation', other: 'by # organisations' }),
  },
  drafts: {
    title: 'Drafts',
    lead: 'Everything your organisation is writing, also what somebody began who has left. You can give a draft to a colleague while it is with its writers.',
    none: 'Your organisation is writing nothing at the moment.',
    writers: (names: string) => `Written by ${names}.`,
    left: (name: string) => `${name} (no longer here)`,
    nobodyLeft: 'Nobody who wrote this can work on it any more.',
    give: 'Give to',
    giveTo: (title: string) => `Give “${title}” to`,
    choose: 'Choose a colleague',
    button: 'Give',
    of: (title: string) => `: ${title}`,
    noColleagues: 'There is nobody to give it to: somebody needs the right role first.',
    given: 'The draft is given to your colleague, who is told by email',
  },
  settings: {
    title: 'How you publish',
    lead: 'These rules hold for everything your organisation sends to the portal from now on.',
    approver: {
      title: 'Approver step',
      is: { on: 'The approver step is on.', off: 'The approver step is off.' },
      means:
        'When it is on, what your writers send goes first to an approver of your organisation who did not help to write it. The approver sends it on to the portal’s reviewers, or back with reasons. Reviewers see nothing before that.',
      whenOn: 'If you switch it on:',
      on: [
        'what your writers send from then on waits for an approver first',
        'drafts and returned drafts stay where they are, and go to an approver when they are sent',
        'what the portal’s reviewers already have stays with them; if they return it, it comes back through an approver',
        'what is approved, scheduled or published stays as it is',
      ],
      whenOff: 'If you switch it off:',
      off: (n: number) => [
        plural('en', n, {
          zero: 'nothing waits for an approver now',
          one: '# draft that waits for an approver goes on to the portal’s reviewers at once',
          other: '# drafts that wait for an approver go on to the portal’s reviewers at once',
        }),
        'what your writers send from then on goes straight to the reviewers',
        'drafts, returned drafts, and what is with the reviewers, scheduled or published stay where they are',
      ],
      casebooks: 'Casebooks are published by their editors and are not affected.',
      approvers: (names: string) => `Approvers now: ${names}.`,
      noApprovers:
        'Nobody is an approver yet. If you switch the step on, drafts will wait until somebody is.',
      people: 'Choose approvers',
      switchOn: 'Switch the approver step on',
      switchOff: 'Switch the approver step off',
    },
    done: {
      on: 'The approver step is on',
      off: 'The approver step is off',
      welsh: 'The rule about Welsh is saved',
      anonymity: 'The rule about anonymity is saved',
      'second-person': 'The rule about casebooks is saved',
      meetings: 'Your choice about meetings is saved',
    },
  },
  profile: {
    title: 'Profile and logo',
    lead: 'Readers see this on your organisation’s page.',
    names:
      'The name, type and area of an organisation are changed by the administrators of the portal, so that records, links and search keep up with it.',
    about: { en: 'About, in English', cy: 'About, in Welsh' },
    aboutHint: 'What you do, for whom, where. A few sentences.',
    website: 'Website',
    contact: 'How readers reach you',
    contactHint: 'For readers, so use a shared mailbox and a public number, never somebody’s own.',
    contactEmail: 'Email address',
    contactPhone: 'Telephone',
    contactAddress: 'Postal address',
    save: 'Save the profile',
    logo: {
      title: 'Logo',
      none: 'There is no logo yet.',
      choose: 'A picture of your logo',
      hint: 'PNG, JPG or WEBP, at most 5 MB. It is drawn anew at up to 400 pixels, without anything hidden in the file. People who cannot see it hear your organisation’s name.',
      upload: 'Upload the logo',
      remove: 'Remove the logo',
    },
    done: {
      saved: 'The profile is saved. Readers see it now',
      'logo-put': 'The logo is on your page',
      'logo-removed': 'The logo is removed',
    },
  },
}
