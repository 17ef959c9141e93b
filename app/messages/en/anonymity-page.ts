import type { IntruderQuestion, KeepReason } from '#app/domain/anonymity-answers.ts'
import { plural } from '../plural.ts'

const reasons: Record<KeepReason, string> = {
  'nobody-in-particular': 'It is about nobody in particular',
  'body-or-place': 'It is a body, an office or a place that may be named',
  'public-role': 'It is somebody who holds a public office, in that role',
  'many-share-it': 'It is true of so many people that nobody can be told from it',
  agreed: 'The person has agreed to be named',
  'public-interest': 'The public interest requires it',
  other: 'Another reason',
}

const questions: Record<IntruderQuestion, string> = {
  neighbours: 'Somebody who lives nearby could not say who this is.',
  colleagues: 'Somebody who works at the body, or knows the family, could not say who this is.',
  searching: 'A search for the place, the time and what happened does not lead to the person.',
  together: 'Together with what else is published about the case, it does not say who it is.',
  needed: 'Every detail that is left teaches something; the rest has gone.',
}

/** The page on which what could tell who somebody is is decided on, and the page of a case's pseudonyms. */
export const anonymityPage = {
  title: 'Anonymity',
  link: 'Decide what could tell who somebody is',
  lead: 'These words could tell who somebody is. For each, put other words there, or say why they may stay.',
  leadToRead: 'These words could tell who somebody is. Here is what was decided about them.',
  limits:
    'The portal finds words by rules and lists. An empty page proves nothing: it does not know what neighbours and colleagues know.',
  help: 'What it looks for, and what it cannot see',
  none: 'The rules found nothing in the words as they are now.',
  open: (n: number) =>
    plural('en', n, {
      zero: 'Everything is decided on.',
      one: '# is still to be decided on.',
      other: '# are still to be decided on.',
    }),
  holds: 'This cannot be published yet:',
  toFirst: 'Go to the first of them',
  clear: 'Nothing about anonymity stands in the way of publishing.',
  advice: 'Your organisation publishes case studies also when some are open. Look at them all the same.',
  source: 'The text as it was written, with what was found marked and numbered:',
  marked: (n: number) => `Found, number ${n}:`,
  number: (n: number, words: string) => `${n}. “${words}”`,
  toDecide: 'To decide',
  stays: 'Stays',
  staysBecause: (reason: string, name: string, date: string) => `${reason}. Decided by ${name}, ${date}.`,
  use: (words: string) => `Use “${words}”`,
  useEverywhere: (words: string, n: number) => `Use “${words}” in all ${n} places`,
  of: (n: number) => `, for number ${n}`,
  other: (n: number) => `Write other words, or let number ${n} stay`,
  letStay: (n: number) => `Let number ${n} stay, with a reason`,
  ownWords: 'Other words to put there',
  ownEverywhere: (n: number) => `In all ${n} places in this language`,
  replace: 'Put these words there',
  reason: 'Why may it stay?',
  reasons,
  note: 'How do you know?',
  noteHint: 'A sentence, without the words themselves. You can leave it empty for the first four reasons.',
  stayEverywhere: (n: number) => `All ${n} places with these words may stay`,
  stay: 'Let it stay',
  again: 'Decide again',
  inFile: 'This is in a file. Change the file, or say why it may stay.',
  toFiles: 'Files',
  entries: 'In the excerpts of this casebook',
  inEntry: (n: number) => plural('en', n, { one: '# to decide', other: '# to decide' }),
  second: {
    title: 'A second person’s look',
    lead: 'The rules know words; you know people. Read the excerpt as somebody would who wants to find out who it is about. If a line is not true, the words have to change: send it back, or say so to its writer.',
    legend: 'Tick what is true',
    questions,
    button: 'Answer for these words',
    fine: 'Somebody who did not write this has answered for these words.',
    none: 'Nobody has answered yet.',
    changed: 'It was changed after somebody answered, so somebody has to answer again.',
    answered: (name: string, date: string, edition: number) => `${name}, ${date}, edition ${edition}`,
    forThese: 'for these words',
    forOthers: 'for words that were changed since',
    nowAuthor: 'has written at it since, so this does not count',
  },
  done: {
    replaced: 'The words are replaced',
    kept: 'The words may stay',
    reopened: 'It is to be decided again',
    answered: 'Your answers are kept',
  },
  key: {
    title: 'Who is meant',
    link: 'Who is meant by the letters',
    lead: 'Who stands behind the letters in this case. It is kept sealed, only for the editors of this ombudsman; each time somebody reads it, the audit log says so.',
    none: 'No letters are kept for this case. When a name is replaced, what stands there instead is kept here, so that the same person has the same letter in every text, edition and excerpt of the case.',
    noReference:
      'The excerpt does not yet say its scheme and its case reference. Without both, nothing can be kept for its case.',
    caption: (references: string) => `Case ${references}`,
    stands: 'In the text',
    words: 'Who is meant',
    destroyTitle: 'Destroy this list',
    destroyLead:
      'When the case is closed, nobody may need to know any more. Once destroyed, the list cannot be brought back; backups keep it until they run out, sealed as it is here. What is written in the excerpts stays.',
    confirm: 'I want to destroy who is meant in this case, for good',
    destroy: 'Destroy the list',
    destroyed: 'The list is destroyed',
    back: 'Back to anonymity',
  },
  back: 'Back to the record',
  toReview: 'Back to the review',
  /** For an organisation's administrators. */
  rule: {
    title: 'Anonymity of what we publish',
    required: 'Publish no case study before everything that could tell who somebody is is decided on',
    hint: 'Without this, what the portal finds in case studies only warns. For an ombudsman’s excerpts and casebooks the rule always holds.',
    save: 'Save the rule about anonymity',
  },
}
