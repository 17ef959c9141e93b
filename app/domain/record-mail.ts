import type { Bilingual } from './text.ts'

/** What mail about a record on its way to readers tells. Values and `path` are as in mail.ts. */
export interface RecordMailValues {
  /** To whoever sent it for review. */
  submitted: { title: Bilingual; path: string }
  /** To reviewers, once a day at most. */
  'new-in-queue': { path: string }
  /** The others are to those who wrote it. */
  returned: { title: Bilingual; reasons: number; path: string }
  approved: { title: Bilingual; path: string }
  scheduled: { title: Bilingual; publishAt: string; path: string }
  /** Also to the reviewer who had set the time. */
  'not-published-as-scheduled': { title: Bilingual; path: string }
  published: { title: Bilingual; path: string }
  /** `title` when one has fallen due; several are only counted. */
  'still-in-use': { title: Bilingual | null; count: number; path: string }
  /** To the people of a body that a draft excerpt names. */
  'body-preview': { title: Bilingual; ombudsman: Bilingual; lastDay: string; path: string }
  /** To the editors of an ombudsman, when a body sent evidence about a recommendation of this excerpt. */
  'evidence-came': { title: Bilingual; path: string }
  /** To the people of the body, when the ombudsman has looked at it. */
  'evidence-judged': { title: Bilingual; path: string }
  /** To the same: how many recommendations fall due soon, and how many have passed their day. */
  'recommendations-due': { coming: number; passed: number; path: string }
}

/** Whoever wants no mail finds all of it on the page of their work, or in the review queue. */
export const recordMailSentAnyway: Readonly<Record<keyof RecordMailValues, false>> = {
  submitted: false,
  'new-in-queue': false,
  returned: false,
  approved: false,
  scheduled: false,
  'not-published-as-scheduled': false,
  published: false,
  'still-in-use': false,
  'body-preview': false,
  'evidence-came': false,
  'evidence-judged': false,
  'recommendations-due': false,
}
