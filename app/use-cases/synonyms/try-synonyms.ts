import type { Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { everything } from '#search/query.ts'
import { allSets } from './standing-sets.ts'

export interface Tried {
  words: string
  /** Each part of the words that is an entry of some set, and what is looked for besides it. */
  meanings: { typed: string; also: string[] }[]
  /** Records that a search for the words finds now. */
  total: number
}

const longest = 100

/** What a search for these words would look for besides them, as the engine understands them, and how much it finds. */
export async function trySynonyms(
  portal: Portal,
  visitor: Visitor,
  input: { words: string; language: Language },
): Promise<Tried> {
  insist(visitor, { do: 'manage-synonyms' })
  const words = input.words.trim().slice(0, longest)
  const { keyOf, now } = portal.synonyms
  const entries = new Map(allSets(portal).flatMap((set) => set.entries.map((entry) => [keyOf(entry), entry])))
  const synonyms = now()
  const meanings = runsOf(words.split(/\s+/)).flatMap((typed) => {
    const also = synonyms.of(keyOf(typed).split(' ')).map((stems) => entries.get(stems.join(' ')) ?? '')
    return also.length > 0 ? [{ typed, also: also.filter((entry) => entry !== '') }] : []
  })
  // Followed by a space: the last word is whole, not the beginning of one.
  const query = { ...everything, words: `${words} `, sort: 'relevance' as const, language: input.language }
  const { total } = await portal.search.search(query)
  return { words, meanings, total }
}

/** All neighbours among the words, the longest first: "council tax debt", "council tax", "tax debt", "council" … */
function runsOf(words: readonly string[]): string[] {
  const lengths = words.map((_, index) => words.length - index)
  return lengths.flatMap((length) =>
    words.slice(0, words.length - length + 1).map((_, from) => words.slice(from, from + length).join(' ')),
  )
}
