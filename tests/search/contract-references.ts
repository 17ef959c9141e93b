import { describe, expect, test } from 'vitest'
import type { Running } from './contract.ts'
import { aDocument } from './documents.ts'

/** Case references, whole or in part, however they are written. */
export function referencesContract({ given, search, found }: Running): void {
  describe('case references', () => {
    const cases = [
      aDocument({ id: 'plain', references: ['202404610'] }),
      aDocument({ id: 'spaced', references: ['22 001 239'] }),
      aDocument({ id: 'hyphened', references: ['22-001-240'] }),
      aDocument({ id: 'letters', references: ['DEMO/0042', 'DEMO/0043'] }),
      aDocument({ id: 'none', body: 'In 2024 there were 12 of them, and 18 more.' }),
    ]

    test.each([
      ['202404610 ', 'plain'],
      ['2024 046 10 ', 'plain'],
      ['2024-04610 ', 'plain'],
      ['2404610 ', 'plain'],
      ['04610', 'plain'],
      ['4046', 'plain'],
      ['22 001 239 ', 'spaced'],
      ['22-001-239 ', 'spaced'],
      ['22001239 ', 'spaced'],
      ['22/001/239 ', 'spaced'],
      ['001239 ', 'spaced'],
      ['22001240 ', 'hyphened'],
      ['22 001 240 ', 'hyphened'],
      ['DEMO/0042 ', 'letters'],
      ['demo 0042 ', 'letters'],
      ['demo0042 ', 'letters'],
      ['0043 ', 'letters'],
      ['demo004', 'letters'],
    ])('%s finds the case %s', async (words, id) => {
      await given(...cases)
      expect(await found(words)).toEqual([id])
    })

    test('a long number is the beginning of a reference even when a space follows', async () => {
      await given(...cases)
      expect(await found('202404 ')).toEqual(['plain'])
      expect(await found('22 0012 ')).toEqual(['hyphened', 'spaced'])
    })

    test('a year stays a year', async () => {
      await given(...cases)
      expect(await found('2024 ')).toEqual(['none'])
    })

    test('numbers that stand apart in a record are found as before', async () => {
      await given(...cases)
      expect(await found('12 18 ')).toEqual(['none'])
    })

    test('are no correction of a word, and are not corrected', async () => {
      await given(aDocument({ id: 'a', references: ['KESTREL1'] }), aDocument({ id: 'b', title: 'Osprey' }))
      const result = await search('kestril ')
      expect(result).toMatchObject({ total: 0, didYouMean: null })
      expect((await search('kestrel2 ')).total).toBe(0)
    })
  })
}
