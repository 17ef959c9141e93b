import { pageSize, type SearchQuery } from '../../query.ts'
import { mayBeSpread, mostMoved, movedUp, onlySector } from '../../spread.ts'
import type { Answer, Ask, Question } from './ask.ts'
import { all, isIn, not, type Clause } from './filter.ts'
import { noSector, type IndexDocument } from './index-document.ts'
import type { Tier } from './rank.ts'

interface Placed {
  id: string
  sector: string
}

/** The first `atMost` records that fulfil the clause, in the order asked for. Without words, relevance means newest. */
export async function firstOf(
  query: SearchQuery,
  clause: Clause,
  unranked: string,
  tiers: readonly Tier[],
  atMost: number,
  ask: Ask,
): Promise<string[]> {
  const sort = sortOf(query)
  if (sort !== null) {
    const question = { words: unranked, clause, sort, atMost }
    return placed(await ask([question])).map(({ id }) => id)
  }
  const first = await best(tiers, clause, atMost, ask)
  const only = mayBeSpread(query) ? onlySector(first.slice(0, pageSize).map(({ sector }) => sector)) : null
  if (only === null) return first.map(({ id }) => id)
  const order = first.map(({ id }) => id)
  return movedUp(order, await bestOfOthers(tiers, clause, only, ask))
}

function sortOf({ sort, words, language }: SearchQuery): string[] | null {
  if (sort === 'title') return [`titleKey.${language}:asc`, 'standing:desc']
  if (sort === 'oldest') return ['standing:asc']
  return sort === 'newest' || words.trim() === '' ? ['standing:desc'] : null
}

async function best(tiers: readonly Tier[], clause: Clause, atMost: number, ask: Ask): Promise<Placed[]> {
  const questions = tiers.map((tier): Question => ({
    words: tier.words,
    clause: all([tier.clause, clause]),
    atMost,
    fields: ['id', 'sector'],
  }))
  return placed(await ask(questions)).slice(0, atMost)
}

/** The best record of a second sector and the best of a third, as far as there are any. */
async function bestOfOthers(
  tiers: readonly Tier[],
  clause: Clause,
  only: string,
  ask: Ask,
): Promise<string[]> {
  const seen = [noSector, only]
  const found: string[] = []
  while (found.length < mostMoved) {
    const others = all([clause, not(isIn('sector', seen))])
    const [next] = await best(tiers, others, 1, ask)
    if (next === undefined) break
    found.push(next.id)
    seen.push(next.sector)
  }
  return found
}

function placed(answers: readonly Answer[]): Placed[] {
  return answers.flatMap(({ hits }) => {
    // As index-document.ts wrote them.
    const records = hits as unknown as Pick<IndexDocument, 'id' | 'sector'>[]
    return records.map(({ id, sector }) => ({ id, sector: sector === noSector ? '' : sector }))
  })
}
