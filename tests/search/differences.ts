import { expect } from 'vitest'
import type { SearchDocument } from '#search/document.ts'
import type { Pair } from '#tests/support/meilisearch.ts'
import { aDocument, asking, idsOf } from './documents.ts'

interface Difference {
  what: string
  why: string
  /** Shows it on both engines; null where the contract leaves open what either does. */
  shown: ((pair: Pair) => Promise<void>) | null
}

/** All in which the engines differ for those who search. Whatever is not here, the contract promises of both. */
export const differences: readonly Difference[] = [
  {
    what: 'among records that answer equally well by the contract, each engine has an order of its own',
    why: 'scores are counted differently: bm25 here, ranking rules there',
    shown: null,
  },
  {
    what: 'only the embedded engine ranks a sentence by every word of it, their forms and their neighbourhood',
    why: 'the server ranks by ten words at most, which we send as stems (sentences.test.ts holds the embedded engine to it)',
    shown: null,
  },
  {
    what: 'records that lack some of the words come in at most seven steps on the server',
    why: 'it cannot add weights, so each step is a question of its own',
    shown: null,
  },
  {
    what: 'of a longer query that must be relaxed, only the eight weightiest words decide on the server who answers',
    why: 'a filter that says every sum of ten words takes it seconds to read',
    async shown(pair) {
      const words = 'amber birch cedar dahlia elder fennel ginger hazel indigo juniper'.split(' ')
      const [light, lightest] = words.slice(8)
      await pair.told.replaceAll([
        aDocument({ id: 'best', body: words.slice(0, 5).join(' ') }),
        aDocument({ id: 'light', body: `${light} ${lightest}` }),
        ...words.slice(5).map((word) => aDocument({ id: word, body: word })),
        ...others(100),
      ])
      const query = asking(`${words.join(' ')} `)
      expect(idsOf(await pair.embedded.search(query)).sort()).toEqual(['best', 'light'])
      expect(idsOf(await pair.meilisearch.search(query))).toEqual(['best'])
    },
  },
  {
    what: 'of a hyphenated word that is no synonym the server finds a thousand records, and no more',
    why: 'which records hold the words next to each other is looked up first, and said as a list',
    async shown(pair) {
      await pair.told.replaceAll(
        Array.from({ length: 1_010 }, (_, n) => aDocument({ id: `d${n}`, title: 'Self-heating' })),
      )
      const query = asking('self-heating ')
      expect((await pair.embedded.search(query)).total).toBe(1_010)
      expect((await pair.meilisearch.search(query)).total).toBe(1_000)
    },
  },
  {
    what: 'the embedded engine finds a record as soon as it is published, the server a moment later',
    why: 'only the index in the database can be written in the transaction; the server hears through the outbox',
    async shown({ embedded, meilisearch }) {
      expect(embedded.inTransaction).not.toBeNull()
      expect(meilisearch.inTransaction).toBeNull()
    },
  },
]

function others(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, n) =>
    aDocument({ id: `other${n}`, body: 'Otters swim at night.' }),
  )
}
