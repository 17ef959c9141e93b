import type { PortalRole } from '#app/domain/person.ts'
import { plural } from '../plural.ts'

/** The pages for people who look after the portal. */
export const admin = {
  title: 'Look after the portal',
  lead: 'What keeps the portal running, and helps readers to find what is here.',
  waiting: (n: number) => plural('en', n, { one: '# to look at', other: '# to look at' }),
  group: {
    people: 'Organisations and people',
    finding: 'Searching',
    publishing: 'What is published',
    running: 'The portal itself',
  },
  page: {
    audit: {
      title: 'Audit log',
      text: 'Who did what, and when: filters, a download, and whether the log is whole.',
    },
    'missed-searches': {
      title: 'Searches that found nothing',
      text: 'What readers looked for in vain: a synonym may be missing, or a case study.',
    },
    organisations: {
      title: 'Manage organisations',
      text: 'Add, rename, merge and close the bodies that the portal knows.',
    },
    people: {
      title: 'Accounts',
      text: 'Find somebody, see what they may do, suspend an account or sign it out everywhere.',
    },
    roles: {
      title: 'Roles for the whole portal',
      text: 'Who reviews, who reads as a resident, and who looks after the portal.',
    },
    outbox: {
      title: 'Outbox',
      text: 'Mail and other messages on their way: what waits, and what could not be delivered.',
    },
    health: {
      title: 'How the portal is doing',
      text: 'Database, search, mail, disk and backups: what needs somebody, and what to do.',
    },
    settings: {
      title: 'Settings',
      text: 'What applies to the whole portal: second factors, reviewing, backups.',
    },
    synonyms: {
      title: 'Synonyms',
      text: 'Words that mean the same, so that whoever looks for one finds the others.',
    },
    anonymity: {
      title: 'Words for the anonymity check',
      text: 'What this portal never takes for a person’s details, and what it always marks.',
    },
    portals: {
      title: 'Other portals',
      text: 'From which portals records are taken over, when, what came and what did not.',
    },
    vocabularies: {
      title: 'Vocabularies',
      text: 'The themes, subjects, sectors and other terms that records are described with.',
    },
  },
  roles: {
    lead: 'These roles are for the whole portal. Roles in an organisation are given on its own page of people.',
    nobody: 'Nobody has this role.',
    take: 'Take away',
    takeOf: (role: string, name: string) => `the role ${role} from ${name}`,
    grant: 'Give somebody a role',
    emailHint: 'They must have an account.',
    role: 'Which role?',
    meaning: {
      reviewer: 'Reads what is sent, returns it with reasons, and publishes it',
      'resident-reviewer':
        'Reads what is in review as somebody from outside, and says how easy it is to understand. Cannot return or publish anything',
      'site-admin': 'Looks after the portal and its people',
    } satisfies Record<PortalRole, string>,
    grantButton: 'Give the role',
    done: {
      granted: 'The role is given. They have to sign in again',
      taken: 'The role is taken away, and they are signed out',
    },
  },
  missed: {
    lead: 'Words that readers searched for, without filters, and how often. Nothing is kept about who searched.',
    nothing: 'Nothing was found',
    nearly: 'Something was found, but only with another spelling, or no record with all of the words',
    none: 'Nothing has been searched for often enough to be shown.',
    columns: {
      words: 'Words',
      count: 'Searches',
      lastDay: 'Last on',
      language: 'Page in',
      do: 'What you can do',
    },
    try: 'Search',
    tryOf: (words: string) => `for “${words}” (a new search)`,
    addSynonym: 'Add a synonym',
    addSynonymOf: (words: string) => `for “${words}”`,
    how: 'What is counted',
    howText: (fewest: number, months: number, days: number) => [
      `Words are shown when they were searched for at least ${fewest} times. They are forgotten after ${months} months, and after ${days} days if they were searched for less often.`,
      'Words are not counted if they might be about a person: an email address, a long number, a postcode, a title with a name, or more than 8 words.',
      'Your own searches are not counted, nor are those of other people who can see this page.',
    ],
  },
  synonyms: {
    lead: 'Whoever searches for one entry of a set finds the others too. What you change works at once, for the next search.',
    add: 'Add a set',
    change: 'Change a set',
    language: 'Language',
    anyLanguage: 'Any language',
    languages: { en: 'English', cy: 'Welsh', both: 'English and Welsh' },
    try: {
      title: 'Try it',
      label: 'Words to try',
      button: 'Try',
      finds: (n: number, words: string) =>
        plural('en', n, {
          one: `# record is found for “${words}”`,
          other: `# records are found for “${words}”`,
        }),
      also: (typed: string) => `“${typed}” is also searched for as`,
      none: 'None of these words has a synonym.',
      search: 'See the results',
    },
    list: {
      title: 'All sets',
      label: 'Find a set with these words',
      button: 'Find',
      clear: 'Show all sets',
      count: (n: number) => plural('en', n, { one: '# set', other: '# sets' }),
      none: 'No set has these words.',
      columns: { entries: 'Entries', language: 'Language', state: 'State', do: 'What you can do' },
      alsoFinds: 'also finds',
      origin: { delivered: 'Supplied', changed: 'Changed here', added: 'Added here' },
      off: 'Off',
      switchOff: 'Switch off',
      switchOn: 'Switch on',
      changeOf: (set: string) => `the set ${set}`,
    },
    form: {
      entries: 'Entries',
      entriesHint:
        'Words or short phrases, one on each line. Capitals, accents and endings (repair, repairs) do not matter.',
      meaning: 'What does the set say?',
      equal: 'All entries mean the same',
      equalHint: 'Whoever searches for any of them finds the others.',
      oneWay: 'The first entry also finds the others',
      oneWayHint:
        'But not the other way round. For example, “doctor” also finds “GP”, but “GP” does not find every doctor.',
      save: 'Save the set',
    },
    now: 'The set as it is now',
    delivered: 'As it came with the portal',
    restore: 'Go back to this',
    restoreText: 'Forgets what was changed here. The set then follows updates of the portal again.',
    delete: 'Delete this set',
    deleteText: 'This set was added here. You can also switch it off, to keep it for later.',
    done: {
      added: 'The set is added. The next search uses it',
      changed: 'The set is changed. The next search uses it',
      off: 'The set is switched off',
      on: 'The set is switched on',
      restored: 'The set is as it came with the portal',
      deleted: 'The set is deleted',
    },
  },
}
