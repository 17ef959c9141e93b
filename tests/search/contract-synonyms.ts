import { describe, expect, test } from 'vitest'
import type { Running } from './contract.ts'
import { aDocument, idsOf, markedIn } from './documents.ts'

/** Words that mean the same (content/synonyms), of one word and of several. */
export function synonymsContract({ given, search, found }: Running): void {
  describe('synonyms', () => {
    test('find each other', async () => {
      await given(
        aDocument({ id: 'a', title: 'An apology in time' }),
        aDocument({ id: 'b', cy: { title: 'Ymddiheuriad' } }),
      )
      expect(await found('apologies ')).toEqual(['a', 'b'])
      expect(await found('ymddiheuriad ')).toEqual(['a', 'b'])
    })

    test('may lead one way only', async () => {
      await given(aDocument({ id: 'a', title: 'Rubbish' }), aDocument({ id: 'b', title: 'Waste' }))
      expect(await found('rubbish ')).toEqual(['a', 'b'])
      expect(await found('waste ')).toEqual(['b'])
    })

    const written = [
      aDocument({ id: 'short', title: 'ASB on estates' }),
      aDocument({ id: 'hyphen', title: 'Anti-social behaviour on estates' }),
      aDocument({ id: 'spaces', title: 'Anti social behaviour on estates' }),
      aDocument({ id: 'apart', title: 'Behaviour of a social club', body: 'Who is anti?' }),
      aDocument({ id: 'other', title: 'Behaviour on estates' }),
    ]

    test('of several words are found from their short form', async () => {
      await given(...written)
      expect(await found('ASB ')).toEqual(['hyphen', 'short', 'spaces'])
      expect(await found('asb estates ')).toEqual(['hyphen', 'short', 'spaces'])
    })

    test('of several words find their short form, and still what holds those words apart', async () => {
      await given(...written)
      expect(await found('anti social behaviour ')).toEqual(['apart', 'hyphen', 'short', 'spaces'])
      expect(await found('anti social behaviour')).toEqual(['apart', 'hyphen', 'short', 'spaces'])
      expect(await found('anti-social behaviour ')).toEqual(['hyphen', 'short', 'spaces'])
      expect(await found('anti social behaviour estates ')).toEqual(['hyphen', 'short', 'spaces'])
    })

    test('are not corrected, though nobody writes all of their words', async () => {
      await given(aDocument({ id: 'a', title: 'ASB' }), aDocument({ id: 'b', title: 'Behaving sociably' }))
      const result = await search('anti social behaviour ')
      expect(idsOf(result)).toEqual(['a'])
      expect(result).toMatchObject({ didYouMean: null, leftOut: [] })
    })

    test('may be letters joined by an ampersand', async () => {
      await given(
        aDocument({ id: 'short', title: 'Waiting in A&E' }),
        aDocument({ id: 'long', title: 'Accident and emergency waits' }),
        aDocument({ id: 'neither', title: 'Plan A and plan E' }),
      )
      expect(await found('A&E ')).toEqual(['long', 'short'])
      expect(await found('a&e')).toEqual(['long', 'short'])
      expect(await found('accident and emergency ')).toEqual(['long', 'short'])
    })

    test('are marked where they are found', async () => {
      await given(aDocument({ id: 'a', title: 'ASB is anti-social behaviour' }))
      const [hit] = (await search('asb ')).hits
      expect(markedIn(hit?.title ?? [])).toEqual(['ASB', 'anti-social behaviour'])
    })

    test('are not looked for when quoted', async () => {
      await given(...written)
      expect(await found('"asb"')).toEqual(['short'])
    })
  })
}
