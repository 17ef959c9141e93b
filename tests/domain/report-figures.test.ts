import { expect, test } from 'vitest'
import { reportFigures, type ReportItem } from '#app/domain/report-figures.ts'

function item(id: string, given: Partial<ReportItem> = {}): ReportItem {
  return {
    id,
    kind: 'excerpt',
    body: 'bro-esiampl',
    sector: 'health',
    subject: 'health',
    outcome: 'upheld',
    date: '2025-03-01',
    recommendations: 2,
    redress: 250,
    ...given,
  }
}

const practice = { kind: 'case-study', outcome: null, date: '', recommendations: 0, redress: 0 } as const

test('what was looked at: each record once, bodies that are named, the first and the last date', () => {
  const { lookedAt } = reportFigures(
    [
      { id: 'one', entries: ['a', 'b', 'd'] },
      { id: 'two', entries: ['a', 'c'] },
    ],
    [
      item('a'),
      item('b', { body: '', date: '2023-11-30' }),
      item('c', { body: 'other' }),
      item('d', practice),
    ],
  )
  expect(lookedAt).toEqual({
    cases: 3,
    caseStudies: 1,
    bodies: 2,
    from: '2023-11-30',
    to: '2025-03-01',
    recommendations: 6,
    redress: 750,
  })
})

test('what was found by theme, in the order of the report, and by sector, most cases first', () => {
  const { byTheme, bySector } = reportFigures(
    [
      { id: 'one', entries: ['a', 'd'] },
      { id: 'two', entries: ['a', 'b', 'c'] },
      { id: 'practice', entries: ['d'] },
    ],
    [
      item('a', { sector: 'housing' }),
      item('b', { outcome: 'not-upheld' }),
      item('c', { outcome: 'early-resolution' }),
      item('d', practice),
    ],
  )
  expect(byTheme).toMatchObject([
    { theme: 'one', total: 1, counts: { fault: 1 } },
    { theme: 'two', total: 3, counts: { fault: 1, 'no-fault': 1, settled: 1 } },
  ])
  expect(bySector.map(({ sector, total }) => [sector, total])).toEqual([
    ['health', 2],
    ['housing', 1],
  ])
})

test('sectors are not told apart where there is one', () => {
  expect(reportFigures([{ id: 'one', entries: ['a'] }], [item('a'), item('b')]).bySector).toEqual([])
})

test('without cases there are no dates', () => {
  expect(reportFigures([], []).lookedAt).toMatchObject({ cases: 0, bodies: 0, from: '', to: '' })
})
