import type { FactVerdict } from '#app/domain/fact-check.ts'

/** Words of fact checks: the page behind the link, and the answers beside the draft. */
export const factChecks = {
  title: 'Check the facts',
  lead: (organisation: string) =>
    `${organisation} asks you to check this draft before it is published. Say of each section whether the facts are right. You need not answer for every section.`,
  until: (when: string) => `You can come back and change your answers until ${when}.`,
  confidential: 'This is a draft. Please do not pass it on.',
  head: 'Title and summary',
  question: (section: string) => `Are the facts right? (${section})`,
  verdict: {
    right: 'Right',
    'needs-correction': 'Needs correction',
  } satisfies Record<FactVerdict, string>,
  correction: 'What should it say?',
  correctionHint: 'Name no person who used a service.',
  correctionOf: (section: string) => `What should it say? (${section})`,
  you: 'About you',
  name: 'Your name',
  role: 'Your role',
  roleHint: 'For example: ward manager, Example Health Board',
  whoSees:
    'The writers and the reviewer see your name and role beside your answers. They are never published.',
  button: 'Send your answers',
  again: 'Send your answers again',
  saved: 'Thank you. Your answers are with the writers',
  savedText: 'You can close this page, or change your answers below while the link works.',
  manage: {
    title: 'Fact checks',
    lead: 'Send a link to somebody who knows the facts. They need no account: they read the draft and say of each section whether it is right.',
    ask: 'Ask somebody',
    button: 'Make a link',
    answers: 'The draft and the answers',
    noAnswers: 'No answers about this section.',
    by: (name: string, role: string) => `${name}, ${role}`,
    on: (when: string) => `Answered on ${when}`,
    changedSince: 'This section was changed after this answer.',
    done: 'Dealt with',
    markDone: 'Mark as dealt with',
    markOpen: 'Mark as not dealt with',
    markOf: (name: string, section: string) => `(${name}: ${section})`,
    marked: 'Marked as dealt with',
    unmarked: 'Marked as not dealt with',
    back: 'Back to the record',
  },
}
