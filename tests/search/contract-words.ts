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

    test('a few words must all be there; a question may say more than a record does', async () => {
      const others = Array.from({ length: 6 }, (_, n) =>
        aDocument({
          id: `other-${n}`,
          title: `Prototype ${n}`,
          body: 'multiple screenshots generate a post',
        }),
      )
      await given(aDocument({ id: 'a', title: 'Generate a page of screenshots', body: 'a post' }), ...others)
      expect(await found('generate post multiple screenshots ')).not.toContain('a')
      expect(await found('how to generate a post with multiple screenshots ')).toContain('a')
    })

    test('a hyphenated word is found with and without its hyphen', async () => {
      await given(
        aDocument({ id: 'a', title: 'Co-production' }),
        aDocument({ id: 'b', title: 'Coproduction' }),
      )
      expect(await found('co-production ')).toEqual(['a', 'b'])
      expect(await found('coproduction ')).toEqual(['a', 'b'])
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
      expect(await found('safeguarfi')).toEqual(['a'])
    })

    test('names of organisations may be misspelt, finished or not', async () => {
      await given(
        aDocument({ id: 'a', keywords: 'Hywel Dda University Health Board\nCarmarthenshire' }),
        aDocument({ id: 'b', keywords: 'Swansea Council' }),
      )
      expect(await found('carmarthanshire ')).toEqual(['a'])
      expect(await found('carmartenshi')).toEqual(['a'])
      expect(await found('hywell dda ')).toEqual(['a'])
      expect(await found('swanse counsil ')).toEqual(['b'])
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
