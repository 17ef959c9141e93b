import { cy } from './cy.ts'
import { en } from './en.ts'
import { know } from './known.ts'

/** Both languages, for the server: never import this from a component. */
export const bothLanguages = { en, cy }

/** Makes `messagesIn` answer in either language; the server calls it once, before it renders anything. */
export function knowBothLanguages(): void {
  know('en', en)
  know('cy', cy)
}
