import { bothWith } from '#app/messages/both.ts'
import type { Messages } from '#app/messages/en.ts'
import type { Call } from './access.ts'

/** The words of the page's language, with what administrators call the terms of the vocabularies. */
export function wordsFor({ portal, language }: Pick<Call, 'portal' | 'language'>): Messages {
  return bothWith(portal.terms())[language]
}
