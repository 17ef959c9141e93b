import { languages, type Language } from '#app/domain/vocabulary.ts'
import type { Messages } from './en.ts'

/**
 * The languages at hand. The server knows both (`knowBothLanguages` in both.ts); a browser is only ever sent
 * the reader's own, and changing language loads the page anew.
 */
const known = new Map<Language, Messages>()

export function know(language: Language, messages: Messages): void {
  known.set(language, messages)
}

export function isKnown(language: Language): boolean {
  return known.has(language)
}

/** The words of a language, or of the one language at hand. */
export function messagesIn(language: Language): Messages {
  const messages = known.get(language) ?? languages.map((other) => known.get(other)).find(Boolean)
  if (messages === undefined) throw new Error('No language is known yet: call knowBothLanguages() at start')
  return messages
}
