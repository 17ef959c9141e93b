import { didYouMean } from '../../did-you-mean.ts'
import type { SearchHit, SearchResult } from '../../engine.ts'
import type { Need } from '../../needs.ts'
import { parseWords } from '../../parse.ts'
import { present, type Found } from '../../present.ts'
import { lastPage, pageSize, type SearchQuery } from '../../query.ts'
import type { Ask } from './ask.ts'
import { countingQuestions, countsIn } from './facets.ts'
import { all, datesClause, facetsClause, isIn } from './filter.ts'
import type { IndexDocument } from './index-document.ts'
import { findMatches, type Means } from './match.ts'
import { firstOf } from './order.ts'
import { unranked } from './question-words.ts'
import { tiersOf } from './rank.ts'
import { everyDocument } from './tokens.ts'

export async function search(query: SearchQuery, means: Means): Promise<SearchResult> {
  const { ask, tongue } = means
  const parsed = parseWords(query.words, tongue.synonyms)
  const matches = await findMatches(parsed, means)
  const page = Math.min(Math.max(1, Math.trunc(query.page) || 1), lastPage)
  const narrowed = all([matches.clause, datesClause(query.dates), facetsClause(query.filters)])
  const words = unranked(matches.binding)
  const asked = parsed.wanted.length > 0 ? query : { ...query, words: '' }
  const tiers = tiersOf(matches, query.language, tongue)
  const holdAll = all([matches.holdAll, datesClause(query.dates), facetsClause(query.filters)])
  const [answers, first] = await Promise.all([
    ask([...countingQuestions(words, matches.clause, query), { words, clause: holdAll }]),
    firstOf(asked, narrowed, words, tiers, page * pageSize, ask),
  ])
  const ids = first.slice((page - 1) * pageSize)
  const counts = countsIn(answers, query)
  return {
    ...counts,
    hits: await shown(ids, matches.needs, query, ask),
    didYouMean: matches.corrected ? didYouMean(query.words, matches.needs) : null,
    leftOut: matches.leftOut,
    holdAll: matches.leftOut.length === 0 ? counts.total : (answers.at(-1)?.total ?? 0),
    cut: parsed.cut,
    standIn: false,
  }
}

async function shown(
  ids: readonly string[],
  needs: readonly Need[],
  { language }: SearchQuery,
  ask: Ask,
): Promise<SearchHit[]> {
  if (ids.length === 0) return []
  const question = {
    words: everyDocument,
    clause: isIn('id', ids),
    atMost: ids.length,
    fields: ['id', 'shown'],
  }
  const texts = new Map<string, Found>()
  for (const { hits } of await ask([question]))
    // As index-document.ts wrote it.
    for (const { id, shown } of hits as unknown as Pick<IndexDocument, 'id' | 'shown'>[])
      texts.set(id, { id, ...shown })
  return present(
    ids.flatMap((id) => texts.get(id) ?? []),
    needs,
    language,
  )
}
