import type { PreviewStanding } from '#app/domain/body-preview.ts'
import { plural } from '../plural.ts'

/** Words of the days in which a body named in an excerpt may correct its facts. */
export const bodyPreviews = {
  manage: {
    title: 'Preview for the organisation named',
    lead: 'The organisation complained about can see the draft before it is published, and say which facts are wrong. What it says changes nothing by itself: you decide.',
    names: (body: string) => `This draft names ${body}.`,
    open: (days: number) => plural('en', days, { one: 'Open it for # day', other: 'Open it for # days' }),
    openAgain: (days: number) =>
      plural('en', days, { one: 'Open it again for # day', other: 'Open it again for # days' }),
    openText:
      'Its contributors, approvers and administrators who have an account will see it among their work. Tell them yourself as well. Until the last day is over, or they have said that nothing is left to correct, it cannot be published.',
    standing: {
      open: 'Open to the organisation',
      agreed: 'The organisation has nothing left to correct',
      skipped: 'Not awaited',
      over: 'The days are over',
    } satisfies Record<PreviewStanding, string>,
    until: (date: string) => `Until the end of ${date}`,
    reasonGiven: (reason: string) => `Reason: ${reason}`,
    skip: 'Do not wait',
    skipText:
      'If it has to be published earlier (the organisation has answered by letter, say), give the reason. It stays in the history.',
    reason: 'Why need we not wait?',
    skipButton: 'Go ahead without waiting',
    corrections: 'What the organisation says is wrong',
    none: 'Nothing so far.',
    whole: 'The whole draft',
    sent: (when: string) => `Sent on ${when}`,
    markOf: (field: string) => `(${field})`,
    done: {
      opened: 'The draft is open to the organisation',
      skipped: 'It need not be waited for any longer',
    },
  },
  facts: {
    title: 'Check the facts about your organisation',
    lead: (owner: string) =>
      `${owner} is going to publish this, and names your organisation in it. Until the last day you can say which facts are wrong.`,
    until: (date: string) => `You have until the end of ${date}.`,
    confidential: 'This is a draft. Do not pass it on outside your organisation.',
    correct: (section: string) => `Correct something in: ${section}`,
    whole: 'Something about the whole draft',
    hint: 'Say what is wrong and what is right. Name no person who used a service.',
    send: 'Send corrections',
    sent: 'What your organisation has sent',
    sentOn: (when: string) => `Sent on ${when}`,
    agree: 'Nothing (more) to correct',
    agreeText:
      'Say so when you have finished: then it need not wait for you. You cannot send corrections after that.',
    agreeButton: 'We have nothing more to correct',
    agreed: 'Your organisation has said that nothing is left to correct.',
    done: {
      corrected: 'Your corrections are sent',
      agreed: 'Thank you. The editors know that you have nothing more to correct',
    },
  },
  waiting: {
    heading: 'Waiting for your facts',
    lead: 'An ombudsman is going to publish these, and names your organisation. Say which facts are wrong.',
    until: (date: string) => `Until the end of ${date}`,
  },
  desk: {
    'not-opened': 'The organisation it names has not been shown it.',
    'no-named-body': 'It names no organisation.',
    open: 'The organisation it names can correct facts now.',
    agreed: 'The organisation it names has nothing left to correct.',
    skipped: 'It was decided not to wait for the organisation it names.',
    over: 'The days of the organisation it names are over.',
  } satisfies Record<PreviewStanding | 'not-opened' | 'no-named-body', string>,
}
