import type { Need } from './needs.ts'
import { mostTerms, type Term } from './parse.ts'

/** Quoted phrases, and then the needs that fewest records answer: ten, in the order typed. */
export function mostInformative(needs: Need[]): { needs: Need[]; spare: Need[] } {
  if (needs.length <= mostTerms) return { needs, spare: [] }
  const order = needs.toSorted((a, b) => rank(a) - rank(b))
  const kept = new Set(order.slice(0, mostTerms))
  return { needs: needs.filter((need) => kept.has(need)), spare: needs.filter((need) => !kept.has(need)) }
}

/** What was quoted is insisted on; a word nobody uses tells nothing. */
function rank({ term, documents }: Need): number {
  return term.quoted ? 0 : documents || Infinity
}

/** What was typed, in the order in which it was typed. */
export function inOrder(terms: readonly Term[], typed: readonly string[]): string[] {
  return terms.map((term) => term.typed).filter((word) => typed.includes(word))
}
