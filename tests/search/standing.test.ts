import { expect, test } from 'vitest'
import { standingOf, standingsFrom } from '#search/standing.ts'

test('the newer stands higher; of the same day the better evidenced', () => {
  const standings = [
    { date: '', evidence: 4 },
    { date: '2023-12-31', evidence: 4 },
    { date: '2024-01-01', evidence: 0 },
    { date: '2024-01-01', evidence: 4 },
    { date: '2024-01-02', evidence: 1 },
  ].map(standingOf)
  expect(standings).toEqual(standings.toSorted((a, b) => a - b))
  expect(new Set(standings).size).toBe(standings.length)
})

test('a range of days holds both its ends, and an open end holds everything', () => {
  const within = (date: string, from: string, to: string) => {
    const standing = standingOf({ date, evidence: 4 })
    const { least, most } = standingsFrom({ from, to })
    return standing >= least && standing <= most
  }
  expect(within('2024-01-01', '2024-01-01', '2024-01-01')).toBe(true)
  expect(within('2024-01-02', '', '2024-01-01')).toBe(false)
  expect(within('2023-12-31', '2024-01-01', '')).toBe(false)
  expect(within('2023-12-31', '', '')).toBe(true)
  expect(within('2023-12-31', 'yesterday', 'x')).toBe(true)
})
