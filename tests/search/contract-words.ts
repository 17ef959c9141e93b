import { describe, expect, test } from 'vitest'
import type { Running } from './contract.ts'
import { aDocument, idsOf } from './documents.ts'

/** What the words of a query find. */
export function wordsContract({ given, search, found }: Running): void {
  describe('words', () => {
    test('case and accents do not matter', async () => {
      await given(
        aDocument({ id: 'a', title: 'Repairs in Ynys Môn' }),
        aDocument({ id: 'b', title: 'Other' }),
      )
      expect(await found('YNYS mon ')).toEqual(['a'])
      expect(await found('môn ')).toEqual(['a'])
    })

    test('all words must be there', async () => {
      await given(
        aDocument({ id: 'a', title: 'Damp', body: 'mould in homes' }),
        aDocument({ id: 'b', title: 'Damp' }),
        aDocument({ id: 'c', title: 'Mould' }),
      )
      expect(await found('damp mould ')).toEqual(['a'])
    })

    test('words are found in the title, summary, body and keywords, in both languages', async () => {
      await given(
        aDocument({ id: 'title', title: 'allotment' }),
        aDocument({ id: 'summary', summary: 'allotment' }),
        aDocument({ id: 'body', body: 'allotment' }),
        aDocument({ id: 'keywords', keywords: 'allotment' }),
        aDocument({ id: 'welsh', cy: { body: 'allotment' } }),
      )
      expect(await found('allotment ')).toEqual(['body', 'keywords', 'summary', 'title', 'welsh'])
    })

    test('a phrase wants its words side by side and in order', async () => {
      await given(
        aDocument({ id: 'a', body: 'the duty of candour applies' }),
        aDocument({ id: 'b', body: 'candour is a duty of everybody' }),
      )
      expect(await found('"duty of candour"')).toEqual(['a'])
    })

    test('a quotation mark that is not closed still opens a phrase', async () => {
      await given(
        aDocument({ id: 'a', body: 'social housing' }),
        aDocument({ id: 'b', body: 'housing is social' }),
      )
      expect(await found('"social housing')).toEqual(['a'])
    })

    test('a minus leaves out a word or a phrase', async () => {
      await given(
        aDocument({ id: 'a', body: 'housing repairs' }),
        aDocument({ id: 'b', body: 'housing allocations' }),
        aDocument({ id: 'c', body: 'housing and the waiting list' }),
      )
      expect(await found('housing -repairs ')).toEqual(['b', 'c'])
      expect(await found('housing -"waiting list" ')).toEqual(['a', 'b'])
      expect(await found('-housing ')).toEqual([])
      expect(await found('-repairs ')).toEqual(['b', 'c'])
    })

    test('the last word may be unfinished, unless a space follows it', async () => {
      await given(
        aDocument({ id: 'a', title: 'Safeguarding adults' }),
        aDocument({ id: 'b', title: 'Other' }),
      )
      expect(await found('safeg')).toEqual(['a'])
      expect(await found('adults safeg')).toEqual(['a'])
      expect(await found('adu safeguarding ')).not.toContain('b')
      expect((await search('safeg ')).total).toBe(0)
    })

    test('repeated words and stop words are skipped when others remain', async () => {
      await given(aDocument({ id: 'a', title: 'Council complaints' }))
      expect(await found('the complaints of the council complaints ')).toEqual(['a'])
      expect((await search('the complaints of the council ')).leftOut).toEqual([])
    })

    test('a hyphenated word is found with and without its hyphen', async () => {
      await given(
        aDocument({ id: 'a', title: 'Co-production' }),
        aDocument({ id: 'b', title: 'Coproduction' }),
      )
      expect(await found('co-production ')).toEqual(['a', 'b'])
      expect(await found('coproduction ')).toEqual(['a', 'b'])
    })

    test('a case reference is found as it is written', async () => {
      await given(
        aDocument({ id: 'a', keywords: '202301234/B' }),
        aDocument({ id: 'b', keywords: '202301235/B' }),
      )
      expect(await found('202301234/B ')).toEqual(['a'])
      expect(await found('202301234')).toEqual(['a'])
    })
  })

  describe('forms of words', () => {
    test('English endings do not matter', async () => {
      await given(aDocument({ id: 'a', title: 'A complaint was handled' }))
      for (const words of ['complaints ', 'handling complaints ', 'handle '])
        expect(await found(words)).toEqual(['a'])
    })

    test('words that only look related are kept apart', async () => {
      await given(
        aDocument({ id: 'organ', title: 'Organ donation' }),
        aDocument({ id: 'organisation', title: 'A large organisation' }),
        aDocument({ id: 'university', title: 'The university' }),
        aDocument({ id: 'universe', title: 'The universe' }),
        aDocument({ id: 'community', title: 'Communities together' }),
        aDocument({ id: 'communication', title: 'Communication' }),
      )
      expect(await found('organ ')).toEqual(['organ'])
      expect(await found('organisations ')).toEqual(['organisation'])
      expect(await found('universities ')).toEqual(['university'])
      expect(await found('community ')).toEqual(['community'])
    })

    test('a Welsh word is found in its mutated forms, and by them', async () => {
      await given(
        aDocument({ id: 'a', cy: { body: 'yng Nghaerdydd' } }),
        aDocument({ id: 'b', cy: { body: 'i Gaerdydd' } }),
        aDocument({ id: 'c', cy: { body: 'Caerdydd a Chaerdydd' } }),
        aDocument({ id: 'd', cy: { body: 'Abertawe' } }),
      )
      expect(await found('Caerdydd ')).toEqual(['a', 'b', 'c'])
      expect(await found('Nghaerdydd ')).toEqual(['a', 'b', 'c'])
    })

    test('synonyms find each other', async () => {
      await given(
        aDocument({ id: 'a', title: 'What the ombudsman found' }),
        aDocument({ id: 'b', title: 'Yr Ombwdsmon' }),
      )
      expect(await found('ombudsman ')).toEqual(['a', 'b'])
      expect(await found('ombwdsmon ')).toEqual(['a', 'b'])
    })
  })

  describe('misspelt words', () => {
    test('one slip is forgiven from five letters, two from nine', async () => {
      await given(
        aDocument({ id: 'a', title: 'Safeguarding in housing' }),
        aDocument({ id: 'b', title: 'Bins' }),
      )
      expect(await found('hosing ')).toEqual(['a'])
      expect(await found('huosing ')).toEqual(['a'])
      expect(await found('safegaurdng ')).toEqual(['a'])
      expect(await found('hosnig ')).toEqual([])
      expect(await found('bims ')).toEqual([])
    })

    test('a wrong first letter counts as two slips', async () => {
      await given(aDocument({ id: 'a', title: 'Housing' }), aDocument({ id: 'b', title: 'Homelessness' }))
      expect(await found('jousing ')).toEqual([])
      expect(await found('jomelessness ')).toEqual(['b'])
    })

    test('the last word may be misspelt and unfinished at once', async () => {
      await given(aDocument({ id: 'a', title: 'Safeguarding' }), aDocument({ id: 'b', title: 'Other' }))
      expect(await found('safegau')).toEqual(['a'])
    })

    test('nothing is corrected in phrases or numbers', async () => {
      await given(aDocument({ id: 'a', title: 'Housing plan 20255' }))
      expect(await found('"hosing plan"')).toEqual([])
      expect(await found('20245 ')).toEqual([])
    })

    test('another spelling is offered', async () => {
      await given(aDocument({ id: 'a', title: 'Housing repairs' }))
      const result = await search('hosing repairs ')
      expect(idsOf(result)).toEqual(['a'])
      expect(result.didYouMean).toBe('housing repairs')
      expect((await search('housing repairs ')).didYouMean).toBeNull()
    })
  })
}
