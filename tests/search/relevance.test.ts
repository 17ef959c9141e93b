import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { judge, meanOf } from '#scripts/bench/judge.ts'
import { seedOf } from '#scripts/bench/misspell.ts'
import { readRelevanceSets } from '#scripts/bench/relevance-sets.ts'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { aDocument, asking, idsOf } from './documents.ts'

/**
 * Known-item search: each query is an editor's own description of a post, and that post is the answer. One query in
 * six is asked here, and no deeper than the first page; npm run bench:relevance asks all of them of both engines.
 * The data is not part of the repository; without it the test is reported as skipped.
 */
const set = readRelevanceSets().find(({ name }) => name === 'knownitem-design-histories')
const asked = set?.queries.filter(({ text }) => seedOf(text) % 6 === 0) ?? []

/** Plain FTS5 with these queries: porter, any of the words, bm25 with the title counting double. */
const plain = { ndcg10: 0.74, mrr10: 0.7 }

describe.skipIf(!set)('relevance on known items', () => {
  test('is no worse than plain full-text search', async () => {
    const engine = createEmbeddedEngine(new Database(':memory:'))
    const documents = set?.documents ?? []
    await engine.replaceAll(documents.map(({ id, title, text }) => aDocument({ id, title, body: text })))
    const scores = []
    for (const { text, answers } of asked)
      scores.push(judge(idsOf(await engine.search(asking(`${text} `))), answers))
    const { ndcg10, mrr10 } = meanOf(scores)
    expect(asked.length).toBeGreaterThan(80)
    expect(ndcg10).toBeGreaterThanOrEqual(plain.ndcg10)
    expect(mrr10).toBeGreaterThanOrEqual(plain.mrr10)
  }, 120_000)
})
