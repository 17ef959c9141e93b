import { plural } from '../plural.ts'

/** Words of the page about mail and other messages on their way. */
export const outbox = {
  lead: 'What the portal has to tell others by mail, or a search server. What could not be delivered is tried again for two days; then it waits here for somebody to decide.',
  way: {
    none: 'No mail server is set up, so no mail is sent: it waits here. Whoever runs the portal sets SMTP_URL, or SMTP_HOST, and restarts it.',
    mailbox: 'This portal sends no mail. What it would have sent is on the page',
  },
  waiting: (n: number) =>
    plural('en', n, { one: '# mail waits to be sent.', other: '# mails wait to be sent.' }),
  sent: (n: number) =>
    plural('en', n, {
      one: '# mail was sent in the last 30 days.',
      other: '# mails were sent in the last 30 days.',
    }),
  searchWaiting: (n: number) =>
    plural('en', n, {
      one: 'Search is still to be told of # change.',
      other: 'Search is still to be told of # changes.',
    }),
  mail: 'Mail that did not go out',
  noMail: 'All mail went out.',
  search: 'What search could not be told',
  noSearch: 'Search knows everything.',
  columns: {
    what: 'Mail',
    record: 'Record',
    whom: 'For',
    when: 'Written',
    state: 'State',
    tries: 'Tries',
    error: 'What the server said',
    do: 'What you can do',
  },
  noAccount: 'Somebody without an account',
  everything: 'All records',
  state: {
    dead: 'Given up',
    uncertain: 'May have been sent',
    waiting: 'Tried again later',
  },
  nextTry: (when: string) => `next at ${when}`,
  retry: 'Send again',
  retrySearch: 'Try again',
  drop: 'Drop',
  of: (what: string, whom: string) => `“${what}”, for ${whom}`,
  ofRecord: (id: string) => `what search is to be told of ${id}`,
  twice: 'If you send again what may have been sent, somebody may get it twice.',
  retryAll: 'Try everything again that was given up',
  done: {
    retried: 'It is tried again now',
    dropped: 'It is dropped',
    all: 'Everything that was given up is tried again now',
  },
}
