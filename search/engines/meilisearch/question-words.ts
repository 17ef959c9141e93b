import type { Language } from '#app/domain/vocabulary.ts'
import type { Need } from '../../needs.ts'
import type { ParsedWords } from '../../parse.ts'
import { stem } from '../../stem.ts'
import { everyDocument, plainToken, stemToken } from './tokens.ts'

/** The server reads no more words or phrases than this. */
const mostRead = 10

/**
 * The words of a question: what must not be there, then quoted phrases, which must; then what only ranks. Where there
 * is no phrase, a word that all documents hold comes first, so that no other word is asked of them.
 */
export interface QuestionWords {
  binding: string[]
  mandatory: number
}

/** What binds in every question about these words, whatever else is relaxed. */
export function bindingWords(needs: readonly Need[], unwanted: ParsedWords['unwanted']): QuestionWords {
  const refused = unwanted
    .filter(({ words, quoted }) => quoted || words.length > 1)
    .flatMap(({ words, quoted }) => (quoted ? [phraseOf(words)] : stemPhrases(words.map(stem))))
  const wanted = needs
    .filter(({ term }) => term.quoted && !term.prefix)
    .map(({ term }) => phraseOf(term.words))
  const first = wanted.length === 0 ? [everyDocument] : wanted
  return { binding: [...refused.map((phrase) => `-${phrase}`), ...first], mandatory: first.length }
}

/** Only what binds: to count, or to sort by something else. */
export function unranked({ binding }: QuestionWords): string {
  return `${binding.join(' ')} `
}

/** `tokens` in the order of their worth. `begun`: a beginning, which ranks all words that begin so. */
export function ranked(
  { binding, mandatory }: QuestionWords,
  tokens: readonly string[],
  begun: string | null,
): string {
  const room = mostRead - mandatory - (begun === null ? 0 : 1)
  const words = [...binding, ...new Set(tokens)].slice(0, binding.length + Math.max(room, 0))
  return begun === null || room < 0 ? `${words.join(' ')} ` : [...words, begun].join(' ')
}

/** The words exactly as they stand in a text. */
export function phraseOf(words: readonly string[]): string {
  return `"${words.map(plainToken).join(' ')}"`
}

/** The stems side by side in a text of either language. */
export function stemPhrases(stems: readonly string[]): string[] {
  return (['en', 'cy'] as const satisfies readonly Language[]).map(
    (language) => `"${stems.map((one) => stemToken(one, language)).join(' ')}"`,
  )
}
