import type { HealthFinding, HealthState, HealthSubject } from '#app/domain/health.ts'
import { plural } from '../plural.ts'

/** The page that says how the portal is doing. */
export const siteHealth = {
  lead: 'How the portal is doing at this moment, and what to do where something is not right.',
  toSee: (n: number) =>
    plural('en', n, {
      zero: 'Everything is as it should be',
      one: '# thing needs somebody',
      other: '# things need somebody',
    }),
  subject: {
    database: 'Database',
    search: 'Search',
    indexes: 'Search index',
    outbox: 'Telling the search server',
    mail: 'Mail',
    disk: 'Disk',
    backups: 'Backups',
  } satisfies Record<HealthSubject, string>,
  state: { good: 'Good', look: 'Have a look', broken: 'Broken' } satisfies Record<HealthState, string>,
  finding: {
    'database-ok': 'It answers.',
    'database-failed':
      'It does not answer. Look at the log of the server, and whether its disk is full or its file was moved. If it is damaged, restore the last backup.',
    'search-ok': 'It answers.',
    'search-stand-in':
      'The search server is away or behind, and the portal searches by itself. Readers notice little. Check that the search server runs.',
    'search-failed':
      'It does not answer. Look at the log of the server, then start the portal again: it builds the index anew.',
    'indexes-ok': 'It holds what is published, as far as it was compared since the portal started.',
    'indexes-unknown': 'It could not be compared with the database. Check that the search server runs.',
    'indexes-differed':
      'It differed from the database, and was put right. If it says so again tomorrow, tell whoever looks after the software.',
    'outbox-ok': 'Nothing is stuck.',
    'outbox-dead': 'Something was given up. Look at the outbox: it can be tried again there.',
    'outbox-long': 'Much is waiting. Check that the search server runs; it is told as soon as it answers.',
    'mail-ok': 'Nothing is stuck.',
    'mail-troubled':
      'Some mail was given up, or perhaps not sent. Look at the outbox: it can be sent again there.',
    'mail-long': 'Much is waiting. Check the mail server; it is tried again and again.',
    'disk-ok': 'There is room.',
    'disk-low': 'It is getting full. Make room, or move older backups elsewhere.',
    'disk-full': 'It is nearly full. Make room now: when it is full, nothing can be saved.',
    'backups-ok': 'The last one is less than a day old, and was checked.',
    'backups-none': 'There is none yet. Choose an hour for them in the settings.',
    'backups-old':
      'The last good one is more than a day old. Check the hour in the settings, and the folder for backups.',
    'backups-failed':
      'The last one failed. Look at the log of the server, and whether the folder for backups has room.',
    unknown: 'This could not be found out. Look at the log of the server.',
  } satisfies Record<HealthFinding, string>,
  figures: {
    title: 'Figures',
    engine: 'Search with',
    records: 'Records that readers can find',
    outbox: 'Waiting to be told to the search server',
    mail: 'Mail waiting to be sent',
    disk: 'Free on the disk',
    diskOf: (free: string, total: string) => `${free} of ${total}`,
    dataFolder: 'Size of the data folder',
    inMemory: 'Everything is in memory',
    backup: 'Last good backup',
    never: 'Never',
    scheduled: 'Backups by the portal itself',
    yes: 'Every day',
    no: 'No',
    node: 'Version of Node.js',
    gigabytes: (n: string) => `${n} GB`,
  },
  runs: {
    title: 'What the portal does by itself',
    text: 'When each last ran since the portal was started. Some run every few seconds, some a few times a day.',
    job: 'What',
    at: 'Last ran',
    notYet: 'Not since it was started',
    notSetUp: 'Not set up on this portal',
    jobs: {
      outbox: 'Tells the search server what changed',
      mail: 'Sends mail',
      'search-checks': 'Compares the search index with the database',
      reminders: 'Reminds organisations to look at their case studies again',
      scans: 'Has files looked through for viruses',
      imports: 'Checks and imports files of cases',
      'link-checks': 'Tries the links in what is published',
      publishing: 'Publishes what is due',
      backups: 'Looks whether a backup is due',
      alerts: 'Tells people what is new in their saved searches',
    },
  },
}
