import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { lastPage, pageSize } from '#search/query.ts'
import { aDocument, asking, idsOf } from './documents.ts'

/** Records that differ only in their text, so that nothing but the text decides. */
async function filled(texts: Record<string, string>) {
  const engine = createEmbeddedEngine(new Database(':memory:'))
  const others = Array.from(
    { length: 30 },
    (_, n) => [`filler-${n}`, 'Otters swim in rivers at night.'] as const,
  )
  const all = [...others, ...Object.entries(texts)]
  await engine.replaceAll(all.map(([id, body]) => aDocument({ id, body })))
  return engine
}

describe('a sentence, in the embedded engine', () => {
  test('finds first what says it in the very forms that were typed', async () => {
    const engine = await filled({
      typed: 'Letters about delayed repairs went to tenants of towers.',
      other: 'A letter about delaying a repair went to a tenant of a tower.',
    })
    const forms = await engine.search(asking('letters about delayed repairs for tenants of towers '))
    expect(idsOf(forms)).toEqual(['typed', 'other'])
    const others = await engine.search(asking('a letter about delaying a repair for a tenant of a tower '))
    expect(idsOf(others)).toEqual(['other', 'typed'])
  })

  test('finds first what holds words of it near each other that are no neighbours in it', async () => {
    const apart = Array(12).fill('and').join(' ')
    const engine = await filled({
      near: `Wardens ${apart} kestrels lanterns ${apart} bridges ${apart} meadows`,
      far: `Kestrels ${apart} lanterns ${apart} wardens ${apart} bridges ${apart} meadows`,
    })
    const result = await engine.search(asking('kestrels wardens lanterns bridges meadows '))
    expect(idsOf(result)).toEqual(['near', 'far'])
  })

  test('ranks by a word beyond the ten that are looked for', async () => {
    const ten = 'amber birch cedar dahlia elder fennel ginger hazel indigo juniper'
    const engine = await filled({
      ten: `${ten} harbour harbour`,
      eleven: `${ten} otters harbour`,
    })
    const { hits, leftOut } = await engine.search(asking(`${ten} otters `))
    expect(leftOut).toContain('otters')
    expect(hits.map(({ id }) => id)).toEqual(['eleven', 'ten'])
  })

  test('that very many records answer finds the best of them first, and each once', async () => {
    const engine = createEmbeddedEngine(new Database(':memory:'))
    const many = Array.from({ length: pageSize * lastPage + 200 }, (_, n) =>
      aDocument({ id: `some-${n}`, body: `A repair of a roof was late, number ${n}.` }),
    )
    const best = aDocument({ id: 'best', title: 'Late repairs of roofs', date: '1999-01-01' })
    await engine.replaceAll([best, ...many])
    const words = 'about the late repair of a roof '
    const seen = new Set<string>()
    for (let page = 1; page <= lastPage; page++) {
      const result = await engine.search(asking(words, { page }))
      expect(result.total).toBe(many.length + 1)
      if (page === 1) expect(result.hits[0]?.id).toBe('best')
      for (const id of idsOf(result)) seen.add(id)
    }
    expect(seen.size).toBe(pageSize * lastPage)
  })
})
