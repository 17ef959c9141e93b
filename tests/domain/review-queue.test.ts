import { describe, expect, it } from 'vitest'
import {
  daysWaiting,
  isNarrowed,
  narrowQueue,
  queueQuery,
  readQueueFilters,
  wholeQueue,
  type QueueEntry,
  type QueueFilters,
} from '#app/domain/review-queue.ts'

const now = new Date('2026-03-20T10:00:00Z')
const entry = (id: string, given: Partial<QueueEntry> = {}): QueueEntry & { id: string } => ({
  id,
  kind: 'case-study',
  status: 'submitted',
  organisationId: 'a',
  themes: [],
  submittedAt: '2026-03-10T10:00:00.000Z',
  reviewerId: null,
  ...given,
})
const queue = [
  entry('young', { submittedAt: '2026-03-19T09:00:00.000Z', themes: ['record-keeping'] }),
  entry('mine', { status: 'in-review', reviewerId: 'me', organisationId: 'b' }),
  entry('other', {
    status: 'approved',
    reviewerId: 'somebody',
    kind: 'excerpt',
    submittedAt: '2026-02-01T10:00:00.000Z',
  }),
]
const left = (filters: Partial<QueueFilters>) =>
  narrowQueue(queue, { ...wholeQueue, ...filters }, 'me', now).map(({ id }) => id)

describe('the review queue', () => {
  it('is everybody’s, longest waiting first, unless it is narrowed', () => {
    expect(left({})).toEqual(['other', 'mine', 'young'])
    expect(left({ sort: 'newest' })).toEqual(['young', 'mine', 'other'])
  })

  it.each([
    [{ whose: 'mine' }, ['mine']],
    [{ whose: 'unclaimed' }, ['young']],
    [{ kind: 'excerpt' }, ['other']],
    [{ status: 'in-review' }, ['mine']],
    [{ organisation: 'b' }, ['mine']],
    [{ theme: 'record-keeping' }, ['young']],
    [{ waiting: 10 }, ['other', 'mine']],
    [{ waiting: 20 }, ['other']],
    [{ kind: 'excerpt', whose: 'mine' }, []],
  ] as [Partial<QueueFilters>, string[]][])('narrowed by %j: %j', (filters, expected) => {
    expect(left(filters)).toEqual(expected)
    expect(isNarrowed({ ...wholeQueue, ...filters })).toBe(true)
  })

  it('counts whole days, and never fewer than none', () => {
    expect(daysWaiting('2026-03-19T10:00:01.000Z', now)).toBe(0)
    expect(daysWaiting('2026-03-19T10:00:00.000Z', now)).toBe(1)
    expect(daysWaiting('2026-03-21T10:00:00.000Z', now)).toBe(0)
  })
})

describe('the filters in an address', () => {
  it('are read back as they were written, and what goes without saying is left out', () => {
    expect(queueQuery(wholeQueue).toString()).toBe('')
    const filters: QueueFilters = {
      whose: 'unclaimed',
      kind: 'excerpt',
      status: 'submitted',
      organisation: 'id1',
      theme: 'record-keeping',
      waiting: 20,
      sort: 'newest',
    }
    expect(readQueueFilters(queueQuery(filters))).toEqual(filters)
    expect(isNarrowed({ ...wholeQueue, sort: 'newest' })).toBe(false)
  })

  it('that do not exist are none', () => {
    const asked = new URLSearchParams('whose=all&kind=x&status=draft&theme=__proto__&waiting=7&sort=best')
    expect(readQueueFilters(asked)).toEqual(wholeQueue)
  })
})
