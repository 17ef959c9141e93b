import type { Terms } from '#app/domain/terms.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { cy } from './cy.ts'
import { en, type Messages } from './en.ts'
import { know } from './known.ts'
import { withTerms } from './with-terms.ts'

/** Both languages, for the server: never import this from a component. */
export const bothLanguages = { en, cy }

/** Both, with what administrators call the terms of the vocabularies. */
export function bothWith(terms: Terms): Record<Language, Messages> {
  return { en: withTerms(en, terms, 'en'), cy: withTerms(cy, terms, 'cy') }
}

/** Makes `messagesIn` answer in either language; the server calls it once, before it renders anything. */
export function knowBothLanguages(): void {
  know('en', en)
  know('cy', cy)
}
