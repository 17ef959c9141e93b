import { plural } from '../plural.ts'

/** The pages where an organisation's approvers let its drafts go to the portal's reviewers, and what writers see of it. */
export const approvals = {
  title: 'Waiting for your approval',
  lead: 'Your organisation approves what leaves it. Read each draft, then send it on to the portal’s reviewers or back to its writers.',
  none: 'Nothing waits for your approval.',
  caption: (n: number) => plural('en', n, { one: '# draft', other: '# drafts' }),
  columns: { title: 'Draft', waiting: 'Waiting', writers: 'Written by', action: 'What you can do' },
  decide: 'Read and decide',
  notice: (n: number) =>
    plural('en', n, {
      one: '# draft of your organisation waits for your approval.',
      other: '# drafts of your organisation wait for your approval.',
    }),
  noticeLink: 'See what waits',
  record: {
    back: 'Back to what waits',
    lead: (organisation: string) =>
      `A draft of ${organisation}. Nobody outside the organisation has seen this text yet.`,
    decide: 'Your decision',
    approve: 'Approve and send for review',
    approveLead:
      'You agree, for your organisation, that this may leave it. A reviewer of the portal reads it next; they may publish it.',
    sendBack: {
      title: 'Send it back to its writers',
      lead: 'Open a question to say what would have to change in it. At least one reason is needed. No reviewer sees these reasons.',
      button: 'Send back to its writers',
    },
  },
  done: {
    'signed-off': 'Approved. It is with the portal’s reviewers now.',
    'sent-back': 'Sent back to its writers, with your reasons.',
  },
  waits: {
    heading: 'Waits for an approver of your organisation',
    approvers: (names: string) => `These people can approve it: ${names}.`,
    nobody: 'Nobody can approve it: whoever is an approver helped to write it, or there is no approver.',
    administrators: (names: string) =>
      `An administrator of your organisation can make somebody an approver, or end this step: ${names}.`,
    noAdministrators:
      'Your organisation has no administrator who could make somebody an approver. Write to the administrators of the portal.',
    manage: 'Make somebody an approver',
  },
  check: {
    send: 'Send to your approvers',
    text: 'An approver of your organisation who did not write any of it reads it first. Then a reviewer of the portal does. You can take it back until a reviewer begins.',
    lead: 'This is everything your approvers and a reviewer will see. Change what you want, then send it.',
  },
  sent: {
    title: 'Sent to your approvers',
    steps: [
      'An approver of your organisation, who wrote none of it, reads it. They send it on for review, or back to you with reasons.',
      'A reviewer of the portal claims it and reads it. If something should be clearer, it comes back to you with a reason beside each question.',
      'Otherwise it is published, and readers can find it at once.',
    ],
  },
}
