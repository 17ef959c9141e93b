import { describe, expect, it } from 'vitest'
import {
  recordKinds,
  statuses,
  withdrawReasons,
  type RecordKind,
  type Status,
} from '#app/domain/vocabulary.ts'
import {
  allows,
  inReviewQueue,
  isHeld,
  isInReview,
  isPublished,
  isScheduled,
  isWithApprover,
  publicFace,
  recordActions,
  statusAfter,
  type RecordAction,
} from '#app/domain/workflow.ts'
import { record } from '#tests/support/people-and-records.ts'

/** Every move there is: from which statuses of the draft, and to which. Whatever is not here must be refused. */
const reviewed: Partial<Record<RecordAction, [Status[], Status?]>> = {
  edit: [['draft', 'changes-requested']],
  submit: [['draft', 'changes-requested'], 'submitted'],
  'sign-off': [['with-approver'], 'submitted'],
  'send-back': [['with-approver'], 'changes-requested'],
  recall: [['with-approver', 'submitted'], 'draft'],
  claim: [['submitted'], 'in-review'],
  'hand-back': [['in-review'], 'submitted'],
  reassign: [['submitted', 'in-review'], 'in-review'],
  return: [['in-review', 'approved'], 'changes-requested'],
  approve: [['in-review'], 'approved'],
  schedule: [['in-review', 'approved', 'scheduled'], 'scheduled'],
  unschedule: [['scheduled'], 'approved'],
  publish: [['in-review', 'approved', 'scheduled'], 'published'],
  'discard-draft': [['draft', 'changes-requested'], 'archived'],
}
const casebook: typeof reviewed = {
  edit: [['draft']],
  publish: [['draft'], 'published'],
  'discard-draft': [['draft'], 'archived'],
}
const movesOf: Record<RecordKind, typeof reviewed> = { 'case-study': reviewed, excerpt: reviewed, casebook }

/** What is done to the record, whatever its draft. */
const onRecords: readonly RecordAction[] = ['start-draft', 'withdraw', 'confirm', 'take-down']

describe.each(recordKinds)('a %s', (kind) => {
  const moves = movesOf[kind]
  const onDrafts = recordActions.filter((action) => !onRecords.includes(action))

  it.each(onDrafts.flatMap((action) => statuses.map((status) => [action, status] as const)))(
    '%s, with a draft that is %s',
    (action, status) => {
      const may = moves[action]?.[0].includes(status) ?? false
      expect(allows(record(kind, { draft: status }), action)).toBe(may)
      expect(allows(record(kind, { draft: status, live: true }), action)).toBe(may)
    },
  )

  it.each(onDrafts)('%s gives the draft its next status', (action) => {
    expect(statusAfter(kind, action)).toBe(moves[action]?.[1])
  })

  it.each(onDrafts)('nothing can be done to a draft that is not there: %s', (action) => {
    expect(allows(record(kind, { live: true }), action)).toBe(false)
  })

  it('a new draft needs a published edition and no other draft', () => {
    expect(allows(record(kind, { live: true }), 'start-draft')).toBe(true)
    expect(allows(record(kind, { live: true, draft: 'draft' }), 'start-draft')).toBe(false)
    expect(allows(record(kind, { draft: 'draft' }), 'start-draft')).toBe(false)
    expect(allows(record(kind), 'start-draft')).toBe(false)
    for (const withdrawn of withdrawReasons) {
      expect(allows(record(kind, { live: true, withdrawn }), 'start-draft')).toBe(false)
    }
  })

  it('anything can be taken down, once, and then nothing can be done with it', () => {
    for (const given of [
      { draft: 'draft' },
      { live: true },
      { live: true, withdrawn: 'replaced' },
    ] as const) {
      expect(allows(record(kind, given), 'take-down')).toBe(true)
    }
    const erased = record(kind, { live: true, draft: 'draft', withdrawn: 'taken-down' })
    expect(recordActions.filter((action) => allows(erased, action))).toEqual([])
    expect(publicFace(erased)).toBe('gone')
    expect(isPublished(erased)).toBe(false)
  })

  it('only a published case study can be said to be still in use', () => {
    expect(allows(record(kind, { live: true }), 'confirm')).toBe(kind === 'case-study')
    expect(allows(record(kind, { draft: 'draft' }), 'confirm')).toBe(false)
    for (const withdrawn of withdrawReasons) {
      expect(allows(record(kind, { live: true, withdrawn }), 'confirm')).toBe(false)
    }
  })

  it('only what is published can be withdrawn, once', () => {
    expect(allows(record(kind, { live: true }), 'withdraw')).toBe(true)
    expect(allows(record(kind, { live: true, draft: 'submitted' }), 'withdraw')).toBe(true)
    expect(allows(record(kind, { draft: 'in-review' }), 'withdraw')).toBe(false)
    for (const withdrawn of withdrawReasons) {
      expect(allows(record(kind, { live: true, withdrawn }), 'withdraw')).toBe(false)
    }
  })
})

describe('what readers meet at a record’s address', () => {
  it.each([
    [{}, 'nothing', false],
    [{ draft: 'in-review' }, 'nothing', false],
    [{ live: true }, 'page', true],
    [{ live: true, draft: 'draft' }, 'page', true],
    [{ live: true, withdrawn: 'published-in-error' }, 'gone', false],
    [{ live: true, withdrawn: 'replaced' }, 'moved', false],
    [{ live: true, withdrawn: 'no-longer-current' }, 'page-with-notice', false],
  ] as const)('%j: %s', (given, face, published) => {
    expect(publicFace(record('case-study', given))).toBe(face)
    expect(isPublished(record('case-study', given))).toBe(published)
  })
})

it('the review queue holds what was sent, from then until it is returned or published', () => {
  expect(inReviewQueue).toEqual(['submitted', 'in-review', 'approved', 'scheduled'])
  const found = statuses.filter((draft) => isInReview(record('case-study', { draft })))
  expect(found).toEqual(['submitted', 'in-review', 'approved', 'scheduled'])
  expect(statuses.filter((draft) => isWithApprover(record('case-study', { draft })))).toEqual([
    'with-approver',
  ])
  expect(statuses.filter((draft) => isHeld(record('case-study', { draft })))).toEqual(['in-review'])
  expect(statuses.filter((draft) => isScheduled(record('case-study', { draft })))).toEqual(['scheduled'])
})
