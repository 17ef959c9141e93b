import { fileProblems } from './attachment.ts'

/**
 * Something a person can put right. `field` is the input's name ('title.en', 'heads.0.outcome', '' for the whole form),
 * `problem` a key of the messages, `values` what the sentence needs (a limit, a count).
 */
export interface Issue {
  field: string
  problem: IssueProblem
  values?: Record<string, string | number>
}

/** Every way in which input can be wrong; each has its sentence in both languages. */
export const issueProblems = [
  'required',
  'too-long',
  'too-many',
  'not-an-email',
  'not-a-url',
  'not-a-phone',
  'not-a-number',
  'not-a-date',
  'not-a-month',
  'not-a-choice',
  'listed-too-long',
  'listed-too-short',
  'listed-too-many',
  'replacement-has-the-words',
  'replacement-could-tell',
  'words-not-found',
  'words-found-often',
  'text-changed',
  'no-longer-used',
  'not-a-reference',
  'reference-taken',
  'body-required',
  'ends-before-it-starts',
  'in-the-future',
  'due-twice',
  'not-a-time',
  'time-skipped',
  'time-twice',
  'in-the-past',
  'too-far-ahead',
  'no-consent',
  'note-required',
  'reason-required',
  'replacement-required',
  'not-found',
  'search-is-gone',
  'needs-second-person',
  'not-its-name',
  'organisation-alike',
  'wrong-sign-in',
  'too-many-attempts',
  'password-too-short',
  'password-too-long',
  'password-common',
  'password-wrong',
  'code-wrong',
  'no-way-out',
  'not-an-issuer',
  'issuer-does-not-answer',
  'not-a-domain',
  'domain-of-everybody',
  'domain-taken',
  'domains-not-confirmed',
  'email-taken',
  'own-email',
  'not-your-email',
  'link-expired',
  'too-many-links',
  'nothing-answered',
  'facts-awaited',
  'not-for-you',
  'empty-casebook',
  'minutes-out-of-range',
  'changed-meanwhile',
  'odd-characters',
  'same-entries',
  'entry-too-long',
  'entry-taken',
  'label-taken',
  'not-the-name',
  'welsh-required',
  'welsh-partly',
  'hard-to-read',
  'unexplained-abbreviation',
  'dead-link',
  'could-tell',
  'findings-open',
  'findings-open-in-entries',
  'not-checked',
  'checked-before-changes',
  'finding-gone',
  'repeats-words',
  'not-all-answered',
  'looks-like',
  'file-required',
  'choose-files-again',
  'not-a-logo',
  'file-too-large',
  'not-an-import',
  'import-too-large',
  'import-touched',
  'not-a-word-file',
  'word-file-too-long',
  'word-file-empty',
  ...fileProblems,
] as const
export type IssueProblem = (typeof issueProblems)[number]

/** What a verb that checks input gives back: the value, or the list of what is to be put right. */
export type Result<T> = { ok: true; value: T } | { ok: false; issues: Issue[] }

export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refuse(issues: Issue[]): { ok: false; issues: Issue[] } {
  return { ok: false, issues }
}
