import type { Language } from '#app/domain/vocabulary.ts'
import { completions } from '../../completions.ts'
import type { Suggestions } from '../../engine.ts'
import type { Term } from '../../parse.ts'
import { parseWords } from '../../parse.ts'
import { longestQuery } from '../../query.ts'
import { expressionOf } from './expression.ts'
import type { Memory } from './memory.ts'
import { needOf } from '../../needs.ts'

/** The last word completed to frequent ones, and the records whose titles answer what has been typed. */
export function suggestions(typed: string, atMost: number, language: Language, memory: Memory): Suggestions {
  const input = typed.slice(0, longestQuery)
  const terms = parseWords(input, memory.synonyms).wanted
  if (terms.length === 0 || atMost <= 0) return { words: [], records: [] }
  return {
    words: completions(input, terms, memory)
      .filter(({ needs }) => needs.length === 0 || memory.tables.anyMatching.get(expressionOf(needs)))
      .map(({ words }) => words)
      .slice(0, atMost),
    records: titled(terms, atMost, language, memory),
  }
}

function titled(terms: readonly Term[], atMost: number, language: Language, memory: Memory): string[] {
  const expression = `{title_en title_cy} : (${expressionOf(terms.map((term) => needOf(term, memory)))})`
  return memory.tables.titlesMatching[language]
    .all(expression, atMost)
    .flatMap(({ number }) => memory.tables.document.get(number)?.id ?? [])
}
