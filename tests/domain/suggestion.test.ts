import { expect, test } from 'vitest'
import { eachBegins, nameWords } from '#app/domain/name-words.ts'
import { inTurns } from '#app/domain/suggestion.ts'

test('every list has its share of the places, and keeps its order', () => {
  expect(inTurns([['a', 'b', 'c', 'd', 'e'], ['f'], [], ['g', 'h']], 6)).toEqual([
    'a',
    'b',
    'c',
    'f',
    'g',
    'h',
  ])
  expect(inTurns([['a', 'b'], ['c']], 8)).toEqual(['a', 'b', 'c'])
  expect(
    inTurns(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      1,
    ),
  ).toEqual(['a'])
  expect(inTurns([], 8)).toEqual([])
})

test.each([
  ['ynys mon', 'Cyngor Sir Ynys Môn', true],
  ['SIR', 'Cyngor Sir Ynys Môn', true],
  ['môn cyng', 'Cyngor Sir Ynys Môn', true],
  ['on', 'Cyngor Sir Ynys Môn', false],
  ['st davids', 'St David’s Hospice', true],
])('%j begins words of %j: %s', (typed, name, begins) => {
  expect(eachBegins(nameWords(typed), nameWords(name))).toBe(begins)
})
