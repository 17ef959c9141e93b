import type { LastMailState } from '#app/domain/mail.ts'
import type { FollowedKind } from '#app/domain/followed.ts'
import type { Cadence, NewsKind } from '#app/domain/saved-search.ts'
import { plural } from '../plural.ts'

const cadence: Record<Cadence, string> = {
  immediate: 'As soon as something is published',
  daily: 'Once a day, at 7 in the morning',
  weekly: 'Once a week, on Monday at 7 in the morning',
  meeting: 'Before each meeting that you prepare, at 7 on the last weekday before it',
}

const news: Record<NewsKind, string> = {
  new: 'New',
  changed: 'Changed',
  recorded: 'Something was recorded of it',
}

const followLink: Record<FollowedKind, string> = {
  record: 'Follow this: be told when it changes',
  recommendation: 'Follow this: be told what becomes of it',
}

const followLead: Record<FollowedKind, string> = {
  record: 'We write to you when it changes in a way that matters. Corrections of little things do not count.',
  recommendation:
    'We write to you when the body has answered it, and when the ombudsman has judged the answer.',
}

const sent = (at: string) => `Last alert: sent ${at}`
/** What became of the last mail about a search; null when that is no longer known. */
const lastMail: Record<LastMailState | 'forgotten', (at: string) => string> = {
  waiting: (at) => `Last alert: written ${at}, waiting to be sent`,
  sending: (at) => `Last alert: written ${at}, being sent`,
  sent,
  dropped: (at) => `Last alert: written ${at}, but not sent, because by then there was no reason to send it`,
  forgotten: (at) => `Last alert: written ${at}. Whether it was sent is no longer known`,
  'in-mailbox': (at) => `Last alert: written ${at}, in the mailbox of this portal`,
  uncertain: (at) => `Last alert: written ${at}, but it may not have arrived`,
  dead: (at) => `Last alert: written ${at}, but it could not be delivered. Check your email address`,
}

/** Words of the pages about saved searches and the mail about them. */
export const alerts = {
  title: 'Saved searches and what you follow',
  see: 'See',
  count: (n: number) => plural('en', n, { zero: 'None yet', other: '#' }),
  saveLink: 'Save this search and be told what is new',
  /** On the page of what a search is narrowed to. */
  followLink: (what: string) => `Follow ${what}: be told what is new`,
  follow: {
    title: 'Follow this',
    link: followLink,
    lead: followLead,
    button: 'Follow',
    said: 'You follow:',
    edit: 'Change how you follow this',
    gone: 'Something that is no longer on the portal',
    deleteTitle: 'Follow it no longer',
    deleteButton: 'Follow it no longer',
  },
  save: {
    title: 'Save this search',
    lead: 'We write to you when something new is published that answers it, or when a record that answers it changes in a way that matters. Corrections of little things do not count.',
    strict:
      'Alerts are stricter than the page of results: a record must hold every word, spelt as you typed it or in another form of the word.',
    button: 'Save',
  },
  replace: {
    title: 'Or save it in place of a search that you keep',
    lead: 'That search then looks for this instead. Its name, and how often we write, stay as they are.',
    which: 'Which search?',
    choose: 'Choose one',
    button: 'Save in its place',
  },
  name: 'Name of the search',
  nameHint: 'You see it in the mail, as the reason why we write. For example, “Damp and mould”.',
  words: 'Words searched for',
  wordsHint: 'May be empty when the search has filters.',
  how: 'How often should we write?',
  cadence,
  beforeMeetingsOf: (team: string) =>
    `Before each meeting of ${team} only, at 7 on the last weekday before it`,
  meetingHint:
    'Of any team whose meetings you prepare on this portal; after four weeks at the latest. While no meeting is ahead, once a week.',
  news,
  said: {
    words: (words: string) => `Words: “${words}”`,
    filters: (said: readonly string[]) => `Only where ${said.join(', and ')}`,
    everything: 'Everything that is published',
  },
  list: {
    lead: 'Searches you saved and what you follow, and when we write to you about them.',
    none: 'You have not saved a search yet, and follow nothing.',
    toSearch: 'Search the portal',
    noMail:
      'You asked for no mail, so alerts are not sent either. Switch mail on again on the page of your account.',
    run: 'Run',
    edit: 'Change',
    pause: 'Pause',
    resume: 'Resume',
    paused: 'Paused: we do not write to you about it.',
    teamGone: 'Before the meetings of a team that you no longer prepare: until you choose anew, once a week',
    never: 'No alert has been sent yet',
    lastMail,
    nextAt: (at: string) => `Next due: ${at}, when there is anything to tell`,
    nextAtOnce: 'Next due: as soon as there is something to tell',
    waiting: (n: number) =>
      plural('en', n, { one: '# record is waiting to be told', other: '# records are waiting to be told' }),
  },
  told: {
    title: (days: number) => `What was new in the last ${days} days`,
    lead: 'All that your alerts had to tell, newest first, also what a long mail only counted. What is no longer on the portal is left out.',
  },
  done: {
    saved: 'The search is saved',
    followed: 'You follow it from now on',
    changed: 'The change is saved',
    paused: 'Paused: we do not write to you about it',
    resumed: 'We write to you about it again',
    deleted: 'We no longer write to you about it',
  },
  edit: {
    title: 'Change a saved search',
    filters: 'To change its filters, open its results, change them there, and save them in its place',
    button: 'Save changes',
    deleteTitle: 'Delete this search',
    deleteText: 'We stop writing to you about it. What you were sent is not touched.',
    deleteButton: 'Delete the search',
  },
  preview: {
    title: 'What would this have sent in the last month?',
    none: 'Nothing in the last 30 days.',
    count: (records: number, mails: number) =>
      `${plural('en', records, { one: '# record', other: '# records' })}, in ${plural('en', mails, { one: '# mail', other: '# mails' })}. Whatever other searches had to tell at the same time would have been in the same mail.`,
    onceADay: 'If we wrote once a day:',
    ofNewest: (n: number) =>
      `More was published in that time than is looked through here: these are from the newest ${n} editions.`,
    shown: (n: number) => `The newest ${n} of them:`,
    due: (at: string) => `mail of ${at}`,
  },
  stop: {
    title: 'Stop all alerts',
    lead: 'We then send you no more alerts about any of your saved searches. The searches stay, and you can resume each of them in your account.',
    button: 'Stop all alerts',
    stopped: 'All alerts are stopped',
    stoppedText: 'We send you no more alerts. To get them again, resume your searches in your account.',
    toSearches: 'Your saved searches',
    over: 'This link does not work',
    overText:
      'It may have been cut off in the mail. You can also pause each of your saved searches in your account.',
  },
}
