import type { Language } from '#app/domain/vocabulary.ts'
import type { Suggestions } from '../../engine.ts'
import type { Term } from '../../parse.ts'
import { parseWords } from '../../parse.ts'
import { longestQuery } from '../../query.ts'
import { hasDigit } from '../../words.ts'
import { isStopWord } from '../../stop-words.ts'
import { expressionOf } from './expression.ts'
import type { Memory } from './memory.ts'
import { needOf } from '../../needs.ts'

/** The last word completed to frequent ones, and the records whose titles answer what has been typed. */
export function suggestions(typed: string, atMost: number, language: Language, memory: Memory): Suggestions {
  const input = typed.slice(0, longestQuery)
  const terms = parseWords(input, memory.synonyms).wanted
  if (terms.length === 0 || atMost <= 0) return { words: [], records: [] }
  return {
    words: completions(input, terms, memory).slice(0, atMost),
    records: titled(terms, atMost, language, memory),
  }
}

function titled(terms: readonly Term[], atMost: number, language: Language, memory: Memory): string[] {
  const expression = `{title_en title_cy} : (${expressionOf(terms.map((term) => needOf(term, memory)))})`
  return memory.tables.titlesMatching[language]
    .all(expression, atMost)
    .flatMap(({ number }) => memory.tables.document.get(number)?.id ?? [])
}

/** Too many short beginnings have too many words: the most frequent few of them are tried. */
const mostTried = 12

function completions(input: string, terms: readonly Term[], memory: Memory): string[] {
  const last = terms.at(-1)
  const beginning = last?.prefix && !last.quoted && last.words.length === 1 ? last.words[0] : undefined
  if (!last || !beginning) return []
  const before = input.slice(0, input.length - last.typed.length)
  const others = terms.slice(0, -1).map((term) => needOf(term, memory))
  return memory.lexicon
    .frequentBegunWith(beginning, mostTried)
    .filter(
      (word) => !isStopWord(word) && !hasDigit(word) && (word.length > beginning.length || others.length > 0),
    )
    .filter((word) => {
      const completed = needOf({ ...last, words: [word], prefix: false }, memory)
      return others.length === 0 || memory.tables.anyMatching.get(expressionOf([...others, completed]))
    })
    .map((word) => before + word)
}
