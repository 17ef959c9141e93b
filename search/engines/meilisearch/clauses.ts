import { eachOf, type Need, type Phrase, type Tongue } from '../../needs.ts'
import { stem } from '../../stem.ts'
import type { Ask, Question } from './ask.ts'
import { all, always, any, isIn, never, type Clause, type WordField } from './filter.ts'
import type { KnownPhrases } from './phrases.ts'
import { phraseOf, stemPhrases } from './question-words.ts'
import { beginningToken } from './tokens.ts'

/** Gives the clause of a need; `alternatives` narrows what answers it, and `field` where that may stand. */
export type ClauseOf = (need: Need, field?: WordField, alternatives?: readonly Phrase[]) => Clause

/** A phrase that the index does not know as one has no more documents looked up than this. */
const mostLookedUp = 1_000
/** Of a phrase whose last word is unfinished, the most frequent completions. */
const mostCompletions = 10

/**
 * How these needs are said as filters. Single stems and the synonyms that documents were searched for are values of a
 * field. Other phrases (a hyphenated word, a quotation still being typed) are looked up first, all in one request, and
 * said as the ids of the documents that hold them.
 */
export async function clausesFor(
  needs: readonly Need[],
  { lexicon }: Tongue,
  known: KnownPhrases,
  ask: Ask,
): Promise<ClauseOf> {
  const everyOne = eachOf(needs)
  const unknown = everyOne.flatMap(({ term, phrases }) =>
    term.quoted ? [] : phrases.filter((phrase) => isUnknown(phrase, known)),
  )
  const quoted = everyOne.filter(({ term }) => term.quoted && term.prefix)
  const asked = new Map<string, string[]>()
  for (const phrase of unknown) asked.set(keyOf(phrase), completed(phrase).flatMap(stemPhrases))
  for (const { term } of quoted) asked.set(quotedKey(term.words), written(term.words))
  const ids = await lookUp(asked, ask)

  function completed({ stems, prefix }: Phrase): (readonly string[])[] {
    if (!prefix) return [stems]
    const words = lexicon.frequentBegunWith(stems.at(-1) ?? '', mostCompletions)
    return words.map((word) => [...stems.slice(0, -1), stem(word)])
  }

  function written(words: readonly string[]): string[] {
    const last = words.at(-1) ?? ''
    const completions = lexicon.frequentBegunWith(last, mostCompletions)
    return [last, ...completions].map((word) => phraseOf([...words.slice(0, -1), word]))
  }

  function values(phrases: readonly Phrase[]): string[] {
    return phrases.flatMap(({ stems, prefix }) => {
      const [only = ''] = stems
      if (stems.length > 1) return [stems.join(' ')]
      if (!prefix) return [only]
      const beginning = beginningToken(only)
      return beginning === null ? beginningWith(only) : [beginning]
    })
  }

  /** The stems of words that begin so, and stems that begin so though their words do not: happy is happi. */
  function beginningWith(beginning: string): string[] {
    const words = lexicon.startingWith(beginning).map(stem)
    const near = lexicon.startingWith(beginning.slice(0, -1)).map(stem)
    return [...words, ...near.filter((one) => one.startsWith(beginning))]
  }

  const clauseOf: ClauseOf = ({ term, phrases, apart }, field = 'stems', alternatives = phrases) => {
    if (term.quoted) return term.prefix ? isIn('id', ids.get(quotedKey(term.words)) ?? []) : always
    const direct = alternatives.filter((phrase) => !isUnknown(phrase, known))
    const found = alternatives.flatMap((phrase) => ids.get(keyOf(phrase)) ?? [])
    return any([
      direct.length > 0 ? isIn(field, values(direct)) : never,
      isIn('id', found),
      apart.length > 0 ? all(apart.map((need) => clauseOf(need, field))) : never,
    ])
  }
  return clauseOf
}

function isUnknown({ stems, prefix }: Phrase, known: KnownPhrases): boolean {
  return stems.length > 1 && (prefix || !known.has(stems.join(' ')))
}

function keyOf({ stems, prefix }: Phrase): string {
  return `${stems.join(' ')}${prefix ? '*' : ''}`
}

function quotedKey(words: readonly string[]): string {
  return `"${words.join(' ')}"`
}

/** The ids of the documents that hold any of the phrases, by the key of what was looked for. */
async function lookUp(
  asked: ReadonlyMap<string, readonly string[]>,
  ask: Ask,
): Promise<Map<string, string[]>> {
  const keys: string[] = []
  const questions: Question[] = []
  for (const [key, phrases] of asked)
    for (const words of phrases) {
      keys.push(key)
      questions.push({ words, clause: always, atMost: mostLookedUp })
    }
  const found = new Map<string, string[]>()
  const answers = await ask(questions)
  answers.forEach(({ hits }, index) => {
    const key = keys[index] ?? ''
    found.set(key, [...(found.get(key) ?? []), ...hits.map(({ id }) => String(id))])
  })
  return found
}
