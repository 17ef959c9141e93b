import { describe, expect, test } from 'vitest'
import type { Running } from './contract.ts'
import { aDocument, idsOf } from './documents.ts'

/** Welsh words and Welsh texts. */
export function welshContract({ given, search, found }: Running): void {
  describe('Welsh', () => {
    test('is found without its accents', async () => {
      await given(aDocument({ id: 'a', cy: { title: 'Tŷ â lle tân' } }), aDocument({ id: 'b' }))
      expect(await found('ty tan ')).toEqual(['a'])
      expect(await found('tŷ ')).toEqual(['a'])
    })

    test('a word is found in its mutated forms, and by them', async () => {
      await given(
        aDocument({ id: 'a', cy: { body: 'yng Nghaerdydd' } }),
        aDocument({ id: 'b', cy: { body: 'i Gaerdydd' } }),
        aDocument({ id: 'c', cy: { body: 'Caerdydd a Chaerdydd' } }),
        aDocument({ id: 'd', cy: { body: 'Abertawe' } }),
        aDocument({ id: 'e', cy: { body: 'ei ofal a fy ngofal' } }),
      )
      expect(await found('Caerdydd ')).toEqual(['a', 'b', 'c'])
      expect(await found('Nghaerdydd ')).toEqual(['a', 'b', 'c'])
      expect(await found('gofal ')).toEqual(['e'])
    })

    test('words too common to look for are skipped, also those joined by an apostrophe', async () => {
      await given(
        aDocument({ id: 'a', cy: { title: 'Gofal henoed' } }),
        aDocument({ id: 'b', cy: { title: 'Parcio' } }),
      )
      for (const words of ['gofal i’r henoed ', "gofal o'r henoed ", "mae'r gofal sydd dros yr henoed "]) {
        const result = await search(words)
        expect(idsOf(result)).toEqual(['a'])
        expect(result.leftOut).toEqual([])
      }
    })

    test('a word with a piece of another hung on it is found by itself, and the other way round', async () => {
      await given(aDocument({ id: 'a', cy: { title: 'Rhieni’n helpu' } }), aDocument({ id: 'b' }))
      expect(await found('rhieni ')).toEqual(['a'])
      expect(await found("rhieni'n ")).toEqual(['a'])
    })

    test('the reader’s language comes first', async () => {
      const filler = 'kestrel notes '.repeat(3)
      await given(
        aDocument({ id: 'english', title: 'Kestrel', body: filler, cy: { title: 'Adar', body: 'nodiadau' } }),
        aDocument({ id: 'welsh', title: 'Birds', body: 'notes', cy: { title: 'Kestrel', body: filler } }),
      )
      expect(idsOf(await search('kestrel ', { language: 'en' }))).toEqual(['english', 'welsh'])
      expect(idsOf(await search('kestrel ', { language: 'cy' }))).toEqual(['welsh', 'english'])
    })
  })
}
