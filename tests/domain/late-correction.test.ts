import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOf, exactChangeOf } from '#app/domain/late-correction.ts'

test.each(['Mair Jones-Evans', 'O’Neill', 'A/B Rhys', 'Llwyd (Pen-y-bont)', 'Huw [sic]'])(
  '%s is replaced as it stands, with whatever signs are in it',
  (words) => {
    for (const change of [changeOf, exactChangeOf]) {
      expect(change({ words, by: 'Mrs X' })(`We met ${words}, twice.`)).toBe('We met Mrs X, twice.')
    }
  },
)

test('no words break it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (words) => {
      expect(() => changeOf({ words, by: 'X' })(`Of ${words}, nothing.`)).not.toThrow()
    }),
    { numRuns: 1_000 },
  )
})
