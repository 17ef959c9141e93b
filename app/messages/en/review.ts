
/** The pages where reviewers read, return and publish. */
export const review = {
  title: 'Review queue',
  lead: 'Submissions from every organisation. Claim one before you decide on it, so that nobody reads it in vain.',
  mine: 'With you',
  waiting: 'Waiting, longest first',
  withOthers: 'With other reviewers',
  none: 'Nothing here.',
  columns: { title: 'Title', kind: 'Kind', organisation: 'Organisation', submitted: 'Sent' },
  record: {
    lead: (organisation: string) => `Sent by ${organisation}`,
    claimFirst: 'Claim this to decide on it.',
    text: 'What was sent',
    decide: 'Your decision',
    publish: 'Publish it',
    publishLead: 'Publishing puts it at its permanent public address, and search finds it at once.',
    return: 'Return it with reasons',
    returnLead: 'Write beside each field what would have to change. At least one reason is needed.',
    reasonFor: (label: string) => `Reason about: ${label}`,
    whole: 'Reason about the whole text',
    returnButton: 'Return with reasons',
    handBack: 'Hand back to the queue',
    history: 'History',
  },
  done: {
    claimed: 'It is yours to review.',
    'handed-back': 'Handed back. Another reviewer can claim it.',
    returned: 'Returned to its writers, with your reasons.',
    published: 'Published.',
  },
}
