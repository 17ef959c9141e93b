import { expect, test } from 'vitest'
import { LastChanged } from '#app/web/last-changed.ts'

test('a time stays until the answer is another, and goes forward even when the answer goes back', () => {
  let now = Date.parse('2026-03-01T10:00:00.900Z')
  const changed = new LastChanged(() => now)
  const seen = (etag: string) => changed.at('/search.atom', etag).toISOString()
  expect(seen('a')).toBe('2026-03-01T10:00:00.000Z')
  now += 60_000
  expect(seen('a')).toBe('2026-03-01T10:00:00.000Z')
  expect(seen('b')).toBe('2026-03-01T10:01:00.000Z')
  expect(seen('a')).toBe('2026-03-01T10:01:01.000Z')
})

test('each address has its own, and those nobody asks for are forgotten', () => {
  let now = 0
  const changed = new LastChanged(() => now)
  changed.at('/old', 'a')
  changed.at('/kept', 'a')
  now = 3_600_000
  for (let n = 0; n < 5_000; n++) {
    changed.at(`/search.atom?q=${n}`, 'a')
    changed.at('/kept', 'a')
  }
  expect(changed.at('/kept', 'a').getTime()).toBe(0)
  expect(changed.at('/old', 'a').getTime()).toBe(now)
})
