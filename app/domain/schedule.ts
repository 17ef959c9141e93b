import type { Issue } from './issue.ts'

/** When a draft will be published by itself, or why that did not happen. */
export interface Schedule {
  /** UTC, ISO. */
  publishAt: string
  scheduledBy: string
  scheduledAt: string
  failure: ScheduleFailure | null
}

/**
 * Why nothing was published when its time had come: something in it has to be put right, whoever scheduled it may no
 * longer publish, or the record was withdrawn meanwhile, which a clock must not undo.
 */
export interface ScheduleFailure {
  why: 'issues' | 'may-not' | 'withdrawn'
  issues: Issue[]
}

/** Nobody plans further ahead than this; a year that is further off is a slip of the finger. */
export const furthestDays = 366
