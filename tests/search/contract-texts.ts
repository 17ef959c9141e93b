import { describe, expect, test } from 'vitest'
import { everything } from '#search/query.ts'
import type { Running } from './contract.ts'
import { aDocument, idsOf, markedIn, textOf } from './documents.ts'

/** What is shown and suggested, and what becomes of changes. */
export function textsContract({ engine, given, search, found }: Running): void {
  describe('what is shown', () => {
    test('the matching words of the title are marked, and the parts make up the title', async () => {
      await given(aDocument({ id: 'a', title: 'Handling Complaints — a café guide' }))
      const [hit] = (await search('complaint cafe ')).hits
      expect(textOf(hit?.title ?? [])).toBe('Handling Complaints — a café guide')
      expect(markedIn(hit?.title ?? [])).toEqual(['Complaints', 'café'])
    })

    test('texts come as they are, never as HTML', async () => {
      await given(aDocument({ id: 'a', title: 'Kestrel <b>& co</b>' }))
      expect(textOf((await search('kestrel ')).hits[0]?.title ?? [])).toBe('Kestrel <b>& co</b>')
    })

    test('the snippet is the passage that matches best, of about 300 characters', async () => {
      const filler = 'Nothing of interest is said in this sentence. '.repeat(30)
      const body = `${filler}The kestrel nests on the tower. ${filler}`
      await given(aDocument({ id: 'a', title: 'Birds', summary: 'About birds.', body }))
      const snippet = (await search('kestrel ')).hits[0]?.snippet ?? []
      expect(textOf(snippet)).toContain('kestrel nests on the tower')
      expect(markedIn(snippet)).toEqual(['kestrel'])
      expect(textOf(snippet).length).toBeLessThanOrEqual(310)
    })

    test('without words the snippet is the summary', async () => {
      await given(aDocument({ id: 'a', title: 'Birds', summary: 'About birds.', body: 'Long text.' }))
      expect((await search('')).hits[0]?.snippet).toEqual([{ text: 'About birds.', hit: false }])
    })

    test('texts are in the language of the reader where they exist in it', async () => {
      await given(aDocument({ id: 'a', title: 'Birds', summary: 'Kestrels', cy: { title: 'Adar' } }))
      const [hit] = (await search('', { language: 'cy' })).hits
      expect(textOf(hit?.title ?? [])).toBe('Adar')
      expect(textOf(hit?.snippet ?? [])).toBe('Kestrels')
      expect(hit?.snippetLanguage).toBe('en')
    })

    test('a passage of the body says which language it is in', async () => {
      const cy = { title: 'Adar', summary: 'Am adar.' }
      await given(aDocument({ id: 'a', title: 'Birds', body: 'The kestrel nests on the tower.', cy }))
      const languageOf = async (words: string) =>
        (await search(words, { language: 'cy' })).hits[0]?.snippetLanguage
      expect(await languageOf('kestrel ')).toBe('en')
      expect(await languageOf('adar ')).toBe('cy')
    })
  })

  describe('suggestions', () => {
    test('titles and frequent words that go on from what was typed', async () => {
      await given(
        aDocument({ id: 'a', title: 'Homelessness in the north', body: 'homelessness' }),
        aDocument({ id: 'b', title: 'Housing', body: 'homelessness' }),
      )
      expect(await engine().suggest('homel', 5, 'en')).toEqual({ words: ['homelessness'], records: ['a'] })
      expect(await engine().suggest('h', 1, 'en')).toMatchObject({ words: [expect.any(String)] })
      expect(await engine().suggest('', 5, 'en')).toEqual({ words: [], records: [] })
    })
  })

  describe('changes', () => {
    test('a record is replaced by a later version and never by an earlier one', async () => {
      await given(aDocument({ id: 'a', version: 2, title: 'Kestrel' }))
      await given(aDocument({ id: 'a', version: 1, title: 'Buzzard' }))
      expect(await found('buzzard ')).toEqual([])
      await given(aDocument({ id: 'a', version: 3, title: 'Osprey' }))
      expect(await found('osprey ')).toEqual(['a'])
      expect(await found('kestrel ')).toEqual([])
      expect(await engine().indexed()).toEqual([{ id: 'a', version: 3 }])
    })

    test('a removed record is found no more, nor counted', async () => {
      await given(aDocument({ id: 'a', facets: { sector: ['health'] } }), aDocument({ id: 'b' }))
      await engine().remove(['a', 'never there'])
      const result = await engine().search(everything)
      expect(idsOf(result)).toEqual(['b'])
      expect(result.facets.sector).toEqual([])
    })

    test('replaceAll leaves exactly the records given, whatever their versions', async () => {
      await given(aDocument({ id: 'a', version: 9, title: 'Kestrel' }), aDocument({ id: 'b' }))
      await engine().replaceAll([aDocument({ id: 'a', version: 1, title: 'Osprey' }), aDocument({ id: 'c' })])
      expect((await engine().indexed()).map((one) => one.id).sort()).toEqual(['a', 'c'])
      expect(await found('osprey ')).toEqual(['a'])
      expect(await found('kestrel ')).toEqual([])
    })
  })
}
