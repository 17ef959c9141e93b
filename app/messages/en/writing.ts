import type { Depth, TaskStatus } from '#app/domain/completeness.ts'
import { plural } from '../plural.ts'
import type { Standing } from '#app/domain/standing.ts'
import type { Language } from '#app/domain/vocabulary.ts'

/** The pages on which a record is written task by task, checked and sent. */
export const writing = {
  tasks: {
    title: 'Write your case study',
    lead: 'Answer what you can, in any order. Everything you save is kept here, on any device.',
    heading: 'Tasks',
    first: 'The story in five minutes',
    translation: { en: 'English', cy: 'Welsh' } satisfies Record<Language, string>,
    translationLead:
      'Your words in the other language of the portal. Only what you have written is asked for here.',
    back: 'Back to the task list',
    status: {
      completed: 'Completed',
      'in-progress': 'In progress',
      'not-started': 'Not started',
      'cannot-start': 'Cannot start yet',
    } satisfies Record<TaskStatus, string>,
    cannotStart: 'Write something in the first language first.',
    check: 'Check your answers and send',
    checkNotYet: 'The story in five minutes has to be complete before you can send it.',
    later: 'You can leave now: nothing is lost.',
    toDesk: 'See where it stands, or discard it',
  },
  meter: {
    heading: 'How complete it is',
    label: 'Complete',
    percent: (n: number) => `${n}%`,
    depth: {
      started: 'A start. The story in five minutes is all that is needed to send it.',
      quick:
        'Enough to send. Each further answer makes it more useful; a full case study also says what did not work.',
      full: 'A full case study. Readers will find what they need to try it themselves.',
    } satisfies Record<Depth, string>,
  },
  next: {
    heading: 'The next best question',
    adds: (n: number) => `Adds ${n}%`,
    translation: { en: 'Put it into English', cy: 'Put it into Welsh' } satisfies Record<Language, string>,
    translationHint: 'Readers can then choose their language.',
    line: 'Next best question:',
  },
  form: {
    continue: 'Save and continue',
    check: 'Save and check your answers',
    savedAt: (time: string) => `Saved at ${time}`,
    notSaved: 'Not saved by itself just now. Your words are still here: press Save.',
    changedMeanwhile:
      'Not saved by itself: somebody else has saved this meanwhile. Press Save to see both texts side by side.',
    signedOut:
      'You are no longer signed in, so this is not saved. Your words are still here: press Save, sign in, and they come back with you.',
  },
  conflict: {
    title: 'Somebody else saved this while you were writing',
    text: 'Nothing was overwritten. Compare the two texts of each question below. Your words are in the form: change them there to what you want to keep, then save again.',
    yours: 'Your text',
    theirs: 'Saved meanwhile',
    empty: 'Nothing',
    goTo: 'Go to your text',
    takeTheirs: 'Leave my changes and keep what was saved meanwhile',
  },
  parked: {
    signIn:
      'Your session ended while you were writing. We have kept your words for one hour: sign in, and they will be in the form again.',
    restored: 'Here is what you wrote before your session ended. It is not saved yet: check it, then save.',
    forget: 'Throw away what I wrote and show what was saved',
  },
  check: {
    title: 'Check your answers',
    lead: 'This is everything a reviewer will see. Change what you want, then send it.',
    change: 'Change',
    notAnswered: (n: number) =>
      plural('en', n, { one: '# question not answered', other: '# questions not answered' }),
    answer: 'Answer:',
    onlyWriters: 'Readers never see this.',
    translation: 'In the other language',
    send: 'Send for review',
    sendText: 'A reviewer who did not write any of it will read it. You can take it back until they begin.',
  },
  sent: {
    title: 'Sent for review',
    reference: 'Your reference',
    next: 'What happens next',
    steps: [
      'A reviewer who wrote none of it claims it and reads it.',
      'If something should be clearer, it comes back to you with a reason beside each question.',
      'Otherwise it is published, and readers can find it at once.',
    ],
    follow: 'You can see where it stands, and who it waits for, under “Share good practice”.',
    takeBack: 'Until a reviewer begins you can take it back.',
    toDesk: 'See where it stands',
    toWork: 'Go to all your work',
  },
  list: {
    groups: {
      returned: 'Returned to you',
      drafts: 'Drafts',
      'with-approver': 'With your organisation’s approvers',
      waiting: 'With the reviewers',
      scheduled: 'Waiting for their day',
      published: 'Published',
      withdrawn: 'Withdrawn',
      discarded: 'Discarded',
    } satisfies Record<Standing, string>,
    none: {
      drafts: 'No drafts. Whatever you begin is kept here until you send it.',
      waiting: 'Nothing waits for a reviewer.',
      published: 'Nothing is published yet.',
    },
    waitsFor: {
      writers: 'Waits for you and your colleagues',
      approver: 'Waits for an approver of your organisation',
      'any-reviewer': 'Waits for a reviewer',
    },
    with: (name: string) => `With ${name}`,
    since: (date: string) => `since ${date}`,
    scheduledFor: (date: string) => `To be published ${date}`,
    complete: (n: number) => `${n}% complete`,
  },
  reference: 'Reference',
}
