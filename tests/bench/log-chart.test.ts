import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { logChart } from '#scripts/bench/log-chart.ts'

const chart = logChart({
  title: 'Times <by> size',
  description: 'ten: 1 ms; a thousand: 100 ms',
  x: 'records',
  y: 'ms',
  lines: [
    {
      name: 'one & two',
      points: [
        { x: 10, y: 1 },
        { x: 1_000, y: 100 },
      ],
    },
  ],
})

test('equal ratios are equal distances on both axes', () => {
  const marks = [...chart.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(marks).toEqual([
    [70, 400],
    [560, 50],
  ])
})

test('has a title and a description, and escapes what it is given', () => {
  const text = JSON.stringify(parse(chart), (key, value: unknown) =>
    key === 'parentNode' ? undefined : value,
  )
  expect(text).toContain('Times <by> size')
  expect(text).toContain('one & two')
  expect(chart).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="t d"/)
})
