import type { Language } from '#app/domain/vocabulary.ts'
import type { Need, Phrase, Tongue } from '../../needs.ts'
import { all, always, never, not, type Clause } from './filter.ts'
import type { Matches } from './match.ts'
import { ranked, unranked } from './question-words.ts'
import { plainToken, stemToken } from './tokens.ts'

/** What their order depends on. */
type Ranked = Pick<Matches, 'levels' | 'needs' | 'clauseOf' | 'binding'>

/** Some of the records found, and the words to order them by. */
export interface Tier {
  clause: Clause
  words: string
}

/**
 * The records found, in parts that follow each other: those that hold more of the words first; then those that hold
 * the words as typed before those with synonyms and other spellings; to a reader of Welsh first what is in Welsh. Within
 * a part the server ranks: title over summary over body, words near each other, then as records stand.
 */
export function tiersOf(matches: Ranked, language: Language, tongue: Tongue): Tier[] {
  const { levels, needs, clauseOf, binding } = matches
  if (needs.length === 0) return [{ clause: always, words: unranked(binding) }]
  const tiers: Tier[] = []
  const before: Clause[] = []
  const next = (clause: Clause, words: string) => {
    tiers.push({ clause: all([clause, ...before.map(not)]), words })
    before.push(clause)
  }
  const asTyped = wordsFor(matches, language, tongue, ownPhrases)
  if (levels.length > 0) {
    // What holds more holds less too: of all the levels before, the one just before says it.
    return [...levels, always].map((level, index) => ({
      clause: all([level, not(levels[index - 1] ?? never)]),
      words: asTyped,
    }))
  }
  if (language === 'cy') next(all(needs.map((need) => clauseOf(need, 'welsh'))), asTyped)
  const inEnglish = wordsFor(matches, 'en', tongue, ownPhrases)
  if (needs.every((need) => others(need).length === 0)) {
    next(always, inEnglish)
    return tiers
  }
  next(all(needs.map((need) => clauseOf(need, 'stems', ownPhrases(need)))), inEnglish)
  next(always, wordsFor(matches, 'en', tongue, others))
  return tiers
}

/** The stem of the words as typed, and everything that begins with a word still being typed. */
function ownPhrases({ phrases }: Need): Phrase[] {
  return phrases.filter(({ prefix }, index) => index === 0 || prefix)
}

function others({ phrases }: Need): Phrase[] {
  return phrases.filter(({ prefix }, index) => index > 0 && !prefix)
}

/** One phrase for each need: the one that most documents hold. */
function wordsFor(
  { needs, binding }: Ranked,
  language: Language,
  tongue: Tongue,
  among: (need: Need) => Phrase[],
): string {
  const tokens: string[] = []
  let begun: string | null = null
  for (const need of needs) {
    if (need.term.quoted) continue
    const phrases = among(need)
    const { stems, prefix } = mostFrequent(phrases.length > 0 ? phrases : need.phrases, tongue)
    const last = stems.at(-1) ?? ''
    if (prefix) begun = plainToken(last)
    tokens.push(...(prefix ? stems.slice(0, -1) : stems).map((one) => stemToken(one, language)))
  }
  return ranked(binding, tokens, begun)
}

function mostFrequent(phrases: readonly Phrase[], { lexicon }: Tongue): Phrase {
  const frequency = ({ stems, prefix }: Phrase) =>
    prefix ? lexicon.documentsBegunWith(stems.at(-1) ?? '') : lexicon.documentsWithStem(stems[0] ?? '')
  const [first, ...rest] = phrases
  if (!first) return { stems: [], prefix: false }
  return rest.reduce((best, phrase) => (frequency(phrase) > frequency(best) ? phrase : best), first)
}
