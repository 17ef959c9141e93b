import type { Language } from '#app/domain/vocabulary.ts'
import { completions } from '../../completions.ts'
import type { Suggestions } from '../../engine.ts'
import { needOf, type Need } from '../../needs.ts'
import { parseWords, type Term } from '../../parse.ts'
import { longestQuery } from '../../query.ts'
import { totals } from './ask.ts'
import { clausesFor } from './clauses.ts'
import { all, type WordField } from './filter.ts'
import type { Means } from './match.ts'
import { bindingWords, unranked } from './question-words.ts'
import { tiersOf } from './rank.ts'

/** The last word completed to frequent ones, and the records whose titles answer what has been typed. */
export async function suggestions(
  typed: string,
  atMost: number,
  language: Language,
  means: Means,
): Promise<Suggestions> {
  const input = typed.slice(0, longestQuery)
  const terms = parseWords(input, means.tongue.synonyms).wanted
  if (terms.length === 0 || atMost <= 0) return { words: [], records: [] }
  const [words, records] = await Promise.all([
    completed(input, terms, means),
    titled(terms, atMost, language, means),
  ])
  return { words: words.slice(0, atMost), records }
}

async function titled(
  terms: readonly Term[],
  atMost: number,
  language: Language,
  means: Means,
): Promise<string[]> {
  const { clause, ...matches } = await matchesOf(
    terms.map((term) => needOf(term, means.tongue)),
    'titled',
    means,
  )
  const tiers = tiersOf({ ...matches, levels: [] }, language, means.tongue)
  const answers = await means.ask(
    tiers.map((tier) => ({ words: tier.words, clause: all([clause, tier.clause]), atMost })),
  )
  return answers.flatMap(({ hits }) => hits.map(({ id }) => String(id))).slice(0, atMost)
}

async function completed(input: string, terms: readonly Term[], means: Means): Promise<string[]> {
  const tried = completions(input, terms, means.tongue)
  const questions = await Promise.all(
    tried.map(async ({ needs }) => {
      const { clause, binding } = await matchesOf(needs, 'stems', means)
      return { words: unranked(binding), clause }
    }),
  )
  const found = await totals(means.ask, questions)
  return tried.filter((_, index) => (found[index] ?? 0) > 0).map(({ words }) => words)
}

async function matchesOf(needs: readonly Need[], field: WordField, { tongue, known, ask }: Means) {
  const clauseOf = await clausesFor(needs, tongue, known, ask)
  const binding = bindingWords(needs, [])
  return { needs, clauseOf, binding, clause: all(needs.map((need) => clauseOf(need, field))) }
}
