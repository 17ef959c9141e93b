import { inOrder, mostInformative } from '../../informative.ts'
import { eachOf, needOf, type Need, type Tongue } from '../../needs.ts'
import type { ParsedWords } from '../../parse.ts'
import { stem } from '../../stem.ts'
import { totals, type Ask } from './ask.ts'
import { clausesFor, type ClauseOf } from './clauses.ts'
import { all, isIn, never, not, type Clause } from './filter.ts'
import type { KnownPhrases } from './phrases.ts'
import { bindingWords, unranked, type QuestionWords } from './question-words.ts'
import { relax } from './relax.ts'

/** What understanding a query and finding its records takes. */
export interface Means {
  ask: Ask
  tongue: Tongue
  known: KnownPhrases
}

/** The records that answer the words, before any filter, and how they were understood. */
export interface Matches {
  clause: Clause
  /** What binds in every question about these records, however they are narrowed. */
  binding: QuestionWords
  needs: readonly Need[]
  clauseOf: ClauseOf
  /** Records that hold more come first: each clause asks less than the one before. Empty when all hold everything. */
  levels: Clause[]
  /** When words were left out: the records that hold even these. */
  holdAll: Clause
  corrected: boolean
  leftOut: string[]
}

/**
 * All the words; failing that, all of them with other spellings; failing that, or when a longer query finds very
 * little, the records that hold most of them: as the embedded engine does it.
 */
export async function findMatches(parsed: ParsedWords, means: Means): Promise<Matches> {
  const { tongue, ask } = means
  const { needs, spare } = mostInformative(parsed.wanted.map((term) => needOf(term, tongue)))
  const leftOut = spare.map(({ term }) => term.typed)

  const exact = await matchAll(needs, parsed, means)
  if (needs.length === 0) return exact
  const found = await count(exact, ask)
  if (found >= parsed.leniency.enough) return { ...exact, leftOut }
  if (found === 0 && !parsed.leniency.sentence) {
    const respelled = needs.map(({ term }) => needOf(term, tongue, true))
    const forgiven = await matchAll(respelled, parsed, means)
    if ((await count(forgiven, ask)) > 0) return { ...forgiven, leftOut }
  }
  const required = all([refusal(parsed), quoted(exact)])
  const relaxed = await relax(exact, required, parsed.leniency, ask)
  if (found > 0 && (await count(relaxed, ask)) <= found) return { ...exact, leftOut }
  return {
    ...relaxed,
    // Of more words than are looked for, nobody knows which records hold them all.
    holdAll: spare.length > 0 ? never : exact.clause,
    leftOut: inOrder(parsed.wanted, [...leftOut, ...relaxed.leftOut]),
  }
}

async function matchAll(needs: readonly Need[], parsed: ParsedWords, means: Means): Promise<Matches> {
  const clauseOf = await clausesFor(needs, means.tongue, means.known, means.ask)
  return {
    clause: all([...needs.map((need) => clauseOf(need)), refusal(parsed)]),
    binding: bindingWords(needs, parsed.unwanted),
    needs,
    clauseOf,
    levels: [],
    holdAll: never,
    corrected: eachOf(needs).some(({ corrected }) => corrected !== null),
    leftOut: [],
  }
}

async function count({ binding, clause }: Matches, ask: Ask): Promise<number> {
  const [total = 0] = await totals(ask, [{ words: unranked(binding), clause }])
  return total
}

/** Phrases are never left out to find more. */
function quoted({ needs, clauseOf }: Matches): Clause {
  return all(needs.filter(({ term }) => term.quoted).map((need) => clauseOf(need)))
}

/** The single words to be left out; phrases are among the words that bind. */
function refusal({ unwanted }: ParsedWords): Clause {
  const words = unwanted.filter((term) => !term.quoted && term.words.length === 1)
  return all(words.map((term) => not(isIn('stems', term.words.map(stem)))))
}
