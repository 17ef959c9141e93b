import { reviewers } from './people.ts'
import type { State } from './records.ts'
import {
  about,
  idOf,
  inQueue,
  only,
  reviewedKinds,
  reviewsIt,
  sampleOf,
  seesDraft,
  wasSent,
  type Place,
  type Row,
} from './rules.ts'

const review = (rest = '') => ({
  kinds: reviewedKinds,
  at: (place: Place) => `/review/${idOf(place)}${rest}`,
})
const deed = (name: string, more: Record<string, string> = {}) => ({ form: () => ({ do: name, ...more }) })
const resident = { kinds: reviewedKinds, at: (place: Place) => `/resident/${idOf(place)}` }
const approval = { kinds: reviewedKinds, at: (place: Place) => `/approvals/${idOf(place)}` }

/** Only the reviewer who has claimed it decides on it; what was approved or scheduled is any reviewer's. */
function decides(...states: State[]): Row['answer'] {
  return (who, place) => {
    const isTaken = who === 'other-reviewer' && sampleOf(place).state === 'in-review'
    return isTaken ? 'late' : about(reviewsIt, states)(who, place)
  }
}

/** Who has it passes it on; an administrator gives it to anybody, claimed or not. */
const reassigns: Row['answer'] = (who, place) => {
  const { state } = sampleOf(place)
  if (who === 'other-reviewer' && state === 'in-review') return 'late'
  return about(
    (one) => one === 'site-admin' || (one === 'reviewer' && state === 'in-review'),
    ['submitted', 'in-review'],
  )(who, place)
}

/** The queue, the decisions, and the organisation's own approval before them. */
export const reviewing: Row[] = [
  { route: 'review/queue', at: () => '/review', answer: only(...reviewers, 'site-admin') },
  {
    route: 'review/queue',
    kinds: reviewedKinds,
    at: () => '/review',
    form: (place) => ({ do: 'claim', id: idOf(place) }),
    answer: decides('submitted'),
  },
  {
    route: 'review/record',
    ...review(),
    answer: (who, place) =>
      about(seesDraft, sampleOf(place).state === 'discarded' ? [] : 'any', 'misses')(who, place),
  },
  { route: 'review/record', ...review(), ...deed('claim'), answer: decides('submitted') },
  { route: 'review/record', ...review(), ...deed('hand-back'), answer: decides('in-review') },
  { route: 'review/record', ...review(), ...deed('approve'), answer: decides('in-review') },
  {
    route: 'review/record',
    ...review(),
    ...deed('publish'),
    answer: decides('in-review', 'approved', 'scheduled'),
  },
  {
    route: 'review/record',
    ...review(),
    ...deed('schedule', { day: '2026-03-20', time: '10:00' }),
    answer: decides('in-review', 'approved', 'scheduled'),
  },
  { route: 'review/record', ...review(), ...deed('unschedule'), answer: about(reviewsIt, ['scheduled']) },
  {
    route: 'review/record',
    ...review(),
    ...deed('return', { 'reason.': 'Say more.' }),
    answer: decides('in-review', 'approved'),
  },
  {
    route: 'review/record',
    ...review(),
    ...deed('note', { note: 'Between us.' }),
    answer: (who, place) => about(reviewsIt, wasSent(sampleOf(place)) ? 'any' : [])(who, place),
  },
  { route: 'review/reassign', ...review('/reassign'), answer: reassigns },
  {
    route: 'review/reassign',
    ...review('/reassign'),
    form: ({ world }) => ({ reviewer: world.people.person['other-reviewer'].id }),
    answer: reassigns,
  },
  { route: 'resident/list', at: () => '/resident', answer: only('resident') },
  { route: 'resident/record', ...resident, answer: about((who) => who === 'resident', inQueue) },
  {
    route: 'resident/record',
    ...resident,
    form: () => ({ verdict: 'clear', words: '', language: 'en' }),
    answer: about((who) => who === 'resident', inQueue),
  },
  { route: 'approvals/list', at: () => '/approvals', answer: only('approver', 'stranger') },
  {
    route: 'approvals/record',
    ...approval,
    answer: about((who) => who === 'approver', ['with-approver'], 'sends-on'),
  },
  {
    route: 'approvals/record',
    ...approval,
    ...deed('sign-off', { lock: '99' }),
    answer: about((who) => who === 'approver', []),
  },
]
