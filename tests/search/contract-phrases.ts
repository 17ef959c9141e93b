import { describe, expect, test } from 'vitest'
import type { Running } from './contract.ts'
import { aDocument, idsOf, markedIn } from './documents.ts'

/** Words between quotation marks. */
export function phrasesContract({ given, search, found }: Running): void {
  describe('quoted phrases', () => {
    test('want their words side by side and in order', async () => {
      await given(
        aDocument({ id: 'a', body: 'the duty of candour applies' }),
        aDocument({ id: 'b', body: 'candour is a duty of everybody' }),
      )
      expect(await found('"duty of candour"')).toEqual(['a'])
    })

    test('want the words as typed, whatever their case and accents, and no other form of them', async () => {
      await given(
        aDocument({ id: 'a', body: 'Social Work in Tŷ Mawr' }),
        aDocument({ id: 'b', body: 'social working in Tai Mawr' }),
        aDocument({ id: 'c', body: 'social works' }),
      )
      expect(await found('"social work"')).toEqual(['a'])
      expect(await found('"ty mawr"')).toEqual(['a'])
      expect(await found('"works"')).toEqual(['c'])
      expect(await found('social work ')).toEqual(['a', 'b', 'c'])
    })

    test('do not run from one text into the next', async () => {
      await given(
        aDocument({ id: 'a', title: 'Social', summary: 'Work', cy: { title: 'housing' } }),
        aDocument({ id: 'b', keywords: 'Gwent\nHealth' }),
      )
      expect(await found('"social work"')).toEqual([])
      expect(await found('"social housing"')).toEqual([])
      expect(await found('"gwent health"')).toEqual([])
    })

    test('are never left out to find more', async () => {
      await given(
        aDocument({ id: 'a', body: 'duty of candour' }),
        ...[1, 2, 3].map((n) => aDocument({ id: `b${n}`, body: 'candour and the duty in housing repairs' })),
      )
      expect(await found('"duty of candour" housing repairs ')).toEqual(['a'])
      expect((await search('"housing duty" candour ')).total).toBe(0)
    })

    test('of several all must be there', async () => {
      await given(
        aDocument({ id: 'a', body: 'warm homes and safe streets' }),
        aDocument({ id: 'b', body: 'warm homes' }),
      )
      expect(await found('"warm homes" "safe streets"')).toEqual(['a'])
    })

    test('with a minus leave out only those very words', async () => {
      await given(
        aDocument({ id: 'a', body: 'housing with social work' }),
        aDocument({ id: 'b', body: 'housing with social working' }),
        aDocument({ id: 'c', body: 'housing' }),
      )
      expect(await found('housing -"social work" ')).toEqual(['b', 'c'])
    })

    test('not closed still open a phrase, whose last word may be unfinished', async () => {
      await given(
        aDocument({ id: 'a', body: 'social housing' }),
        aDocument({ id: 'b', body: 'housing is social' }),
      )
      expect(await found('"social housing')).toEqual(['a'])
      expect(await found('"social hous')).toEqual(['a'])
    })

    test('are marked where they stand, and nowhere else', async () => {
      await given(aDocument({ id: 'a', title: 'Social work and social workers at work' }))
      const [hit] = (await search('"social work"')).hits
      expect(markedIn(hit?.title ?? [])).toEqual(['Social work'])
    })
  })

  describe('a hyphenated word', () => {
    test('is one thing, in any of its forms', async () => {
      await given(
        aDocument({ id: 'a', title: 'Follow-up calls' }),
        aDocument({ id: 'b', title: 'Up we follow' }),
      )
      const result = await search('follow-ups ')
      expect(idsOf(result)).toEqual(['a'])
      expect(markedIn(result.hits[0]?.title ?? [])).toEqual(['Follow-up'])
    })
  })
}
