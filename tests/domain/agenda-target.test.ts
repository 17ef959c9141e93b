import { expect, test } from 'vitest'
import { readTarget, targetValue, type AgendaTarget } from '#app/domain/agenda-target.ts'

test.each<AgendaTarget>([
  { is: 'new' },
  { is: 'agenda', id: 'a1' },
  { is: 'meeting', seriesId: 's1', planned: '2026-12-01' },
])('a choice of %o is read back as it was offered', (target) => {
  expect(readTarget(targetValue(target))).toEqual(target)
})

test.each(['', 'old', 'agenda', 'agenda ', 'meeting', 'meeting s1', 'meeting  2026-12-01'])(
  '“%s” is no choice',
  (value) => {
    expect(readTarget(value)).toBeNull()
  },
)
