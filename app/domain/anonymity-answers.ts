/** Why words may stay although they could tell who somebody is. Ids are stored and never renamed. */
export const keepReasons = [
  'nobody-in-particular',
  'body-or-place',
  'public-role',
  'many-share-it',
  'agreed',
  'public-interest',
  'other',
] as const
export type KeepReason = (typeof keepReasons)[number]

/** Reasons that say little by themselves: the writer adds how they know. */
export const reasonsToExplain: readonly KeepReason[] = ['agreed', 'public-interest', 'other']

/**
 * What somebody who wants to find out who an excerpt is about would try, as questions for a second person. The
 * "motivated intruder" is the test of the Information Commissioner's guidance on anonymisation. Ids are stored and
 * never renamed.
 */
export const intruderQuestions = ['neighbours', 'colleagues', 'searching', 'together', 'needed'] as const
export type IntruderQuestion = (typeof intruderQuestions)[number]
