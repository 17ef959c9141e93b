import type { SearchDocument } from '#search/document.ts'
import { facetKeys } from '#search/facets.ts'
import { everything, type SearchQuery } from '#search/query.ts'
import { isStopWord } from '#search/stop-words.ts'
import { wordsOf } from '#search/words.ts'
import type { Corpus } from './corpus.ts'
import { Dice } from './dice.ts'
import { misspell } from './misspell.ts'

/** Searches of one kind, each with none, one, two or three filters in turn. */
export interface Series {
  name: string
  queries: SearchQuery[]
}

/** What people type, drawn from one record that answers it. */
type Typing = (record: SearchDocument, dice: Dice, corpus: Corpus) => string

/** Each kind, and how much of the mix it is: people mostly type one or two words, and see results as they type. */
const kinds: readonly { name: string; share: number; type: Typing }[] = [
  { name: 'one word', share: 0.25, type: (record, dice) => `${someWords(record, dice, 1)} ` },
  { name: 'two words', share: 0.25, type: (record, dice) => `${someWords(record, dice, 2)} ` },
  { name: 'three words', share: 0.15, type: (record, dice) => `${someWords(record, dice, 3)} ` },
  {
    name: 'very frequent word',
    share: 0.05,
    // Of the most frequent words that are no stop words: about half of the records hold them.
    type: (_record, dice, corpus) => `${dice.one(corpus.frequent)} `,
  },
  {
    name: 'one word misspelt',
    share: 0.1,
    type: (record, dice) => `${misspell(someWords(record, dice, 2), dice.between(1, 1e9))} `,
  },
  {
    name: 'prefix of 1 to 6 letters',
    share: 0.15,
    type: (record, dice) => someWords(record, dice, 1).slice(0, dice.between(1, 6)),
  },
  { name: 'phrase', share: 0.05, type: phrase },
  // Not of the mix: what somebody pastes from a report, or says to a telephone.
  { name: 'eight words of a sentence', share: 0, type: (record, dice) => `${neighbours(record, dice, 8)} ` },
]

/** So many searches of every kind, and as many of the mix; the same in every run. */
export function makeSeries(corpus: Corpus, records: number, each: number): Series[] {
  const dice = new Dice(7)
  const series = kinds.map(({ name, type }) => ({
    name,
    queries: Array.from({ length: each }, (_, index) => {
      const record = corpus.record(dice.between(0, records - 1))
      return {
        ...everything,
        sort: 'relevance',
        words: type(record, dice, corpus),
        filters: someFilters(record, dice, index % 4),
      } as const
    }),
  }))
  const mixed = series.flatMap(({ queries }, index) =>
    queries.slice(0, Math.round(each * (kinds[index]?.share ?? 0))),
  )
  return [...series, { name: 'the mix', queries: shuffled(mixed, dice) }]
}

function someWords(record: SearchDocument, dice: Dice, count: number): string {
  const all = [...new Set(wordsOf(record.body.en))].filter((word) => !isStopWord(word))
  const chosen = new Set<string>()
  while (chosen.size < count) chosen.add(dice.one(all))
  return [...chosen].join(' ')
}

function phrase(record: SearchDocument, dice: Dice): string {
  return `"${neighbours(record, dice, 2)}"`
}

/** So many words that follow each other, or all of a shorter sentence. */
function neighbours({ body }: SearchDocument, dice: Dice, count: number): string {
  const sentence = dice.one(body.en.split('. ').filter((one) => one.includes(' ')))
  const words = sentence.split(' ')
  const from = dice.between(0, Math.max(0, words.length - count))
  return words.slice(from, from + count).join(' ')
}

/** Values of the record itself, so that there is something to find; other facets each time. */
function someFilters({ facets }: SearchDocument, dice: Dice, count: number): SearchQuery['filters'] {
  const filled = facetKeys.filter((key) => facets[key].length > 0)
  const chosen = shuffled(filled, dice).slice(0, count)
  return Object.fromEntries(chosen.map((key) => [key, facets[key].slice(0, 1)]))
}

function shuffled<T>(items: readonly T[], dice: Dice): T[] {
  return items
    .map((item) => ({ item, place: dice.share() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
