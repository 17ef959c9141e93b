import { describe, expect, test } from 'vitest'
import { canRecord, checkTracking, stateOf } from '#app/domain/tracking.ts'

const today = '2026-03-10'

describe('how far a recommendation has come', () => {
  test.each([
    ['2026-03-09', '', null, 'overdue'],
    ['2026-03-10', '', null, 'due'],
    ['2026-04-07', '', null, 'due'],
    ['2026-04-08', '', null, 'not-due'],
    ['', '', null, 'not-due'],
    ['', 'overdue', null, 'overdue'],
    ['2026-03-09', 'complied', null, 'complied'],
    ['2026-03-09', 'not-complied', null, 'not-complied'],
    ['2026-03-09', 'evidence-received', null, 'evidence-received'],
    // The day decides over what an edition said of it when it was written.
    ['2026-03-09', 'not-due', null, 'overdue'],
    // What was recorded since decides over both.
    ['2026-03-09', 'not-complied', 'evidence', 'evidence-received'],
    ['2026-03-09', 'not-complied', 'complied', 'complied'],
    ['2026-03-09', '', 'part-complied', 'part-complied'],
    ['2026-03-09', 'evidence-received', 'returned', 'overdue'],
    ['2026-05-01', '', 'returned', 'not-due'],
    ['2026-03-09', 'part-complied', 'returned', 'part-complied'],
  ] as const)('due %s, the edition says "%s", last recorded %s: %s', (due, status, last, state) => {
    expect(stateOf({ due, status }, last, today)).toBe(state)
  })
})

test('evidence waits for its answer; only evidence that came is returned; what is complied with is closed', () => {
  expect(canRecord('evidence', 'overdue')).toBe(true)
  expect(canRecord('evidence', 'part-complied')).toBe(true)
  expect(canRecord('evidence', 'evidence-received')).toBe(false)
  expect(canRecord('returned', 'evidence-received')).toBe(true)
  expect(canRecord('returned', 'overdue')).toBe(false)
  expect(canRecord('complied', 'overdue')).toBe(true)
  for (const deed of ['evidence', 'returned', 'complied', 'part-complied'] as const)
    expect(canRecord(deed, 'complied')).toBe(false)
})

test('evidence and returning it need words; a link leads to the web', () => {
  expect(checkTracking('evidence', { words: ' ', link: 'javascript:alert(1)' })).toMatchObject([
    { field: 'words', problem: 'required' },
    { field: 'link', problem: 'not-a-url' },
  ])
  expect(checkTracking('returned', { words: '', link: '' })).toHaveLength(1)
  expect(checkTracking('complied', { words: '', link: '' })).toEqual([])
  expect(checkTracking('evidence', { words: 'Done', link: 'https://example.org/a' })).toEqual([])
})
