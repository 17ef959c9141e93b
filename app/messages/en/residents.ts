import type { PlainVerdictId } from '#app/domain/plain-verdict.ts'

/** Words of resident reviewers, who say how easy a text is to understand. */
export const residents = {
  title: 'Read as a resident',
  lead: 'These are being reviewed. Read one as somebody who has nothing to do with the organisation, and say how easy it is to understand. The reviewer sees what you say, and readers do when it is published, without your name.',
  none: 'Nothing is being reviewed at the moment.',
  sent: (date: string) => `Sent on ${date}`,
  given: 'You have given your view',
  notGiven: 'Waiting for your view',
  page: {
    lead: 'Read it once, as you would read a letter. Then say below how easy it was.',
    legend: 'How easy is it to understand?',
    words: 'Your view, in a sentence or two',
    wordsHint: 'In English or Welsh. What was clear, what was not? Readers will see it, so name nobody.',
    language: 'Which language did you write in?',
    languages: { en: 'English', cy: 'Welsh' },
    button: 'Give your view',
    again: 'Change your view',
    saved: 'Thank you. Your view is with the reviewer',
  },
  verdict: {
    easy: 'Easy to understand',
    partly: 'Partly easy to understand',
    hard: 'Hard to understand',
  } satisfies Record<PlainVerdictId, string>,
  views: (n: number): string => (n === 1 ? 'A resident’s view' : 'Residents’ views'),
  givenOn: (date: string) => `Given on ${date}`,
  changedSince: 'The text was changed after that.',
  how: 'A resident who had no part in writing this read it before it was published.',
}
