import { expect, test } from 'vitest'
import {
  daysBefore,
  insertedAfter,
  newItem,
  overrun,
  questionsIn,
  withRunningTotal,
  type AgendaItem,
} from '#app/domain/agenda.ts'

const item = (id: string): AgendaItem => ({ ...newItem, id, pinned: null })
const ids = (items: readonly AgendaItem[]) => items.map(({ id }) => id).join('')

test('an item goes right after the one named, otherwise to the end', () => {
  const items = [item('a'), item('b'), item('c')]
  expect(ids(insertedAfter(items, 'a', item('x')))).toBe('axbc')
  expect(ids(insertedAfter(items, 'c', item('x')))).toBe('abcx')
  expect(ids(insertedAfter(items, '', item('x')))).toBe('abcx')
  expect(ids(insertedAfter([], 'gone', item('x')))).toBe('x')
})

test.each([
  [30, 60, 0],
  [60, 60, 0],
  [75, 60, 15],
  [5, 0, 5],
  [500, null, 0],
])('after %d minutes of %s the meeting is over by %d', (until, length, past) => {
  expect(overrun(until, length)).toBe(past)
})

test('minutes add up item by item', () => {
  expect(
    withRunningTotal([{ minutes: 10 }, { minutes: 0 }, { minutes: 5 }]).map(({ until }) => until),
  ).toEqual([10, 10, 15])
})

test('a question is a line with something on it', () => {
  expect(questionsIn(' Why?\n\n \nWhen? ')).toEqual(['Why?', 'When?'])
  expect(questionsIn('')).toEqual([])
})

test('days are counted back from the instant', () => {
  expect(daysBefore(new Date('2026-03-31T12:00:00Z'), 30)).toBe('2026-03-01T12:00:00.000Z')
})
