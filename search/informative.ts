import type { Need } from './needs.ts'
import { mostTerms, type Term } from './parse.ts'

/** The ten needs that fewest records answer, in the order typed; words nobody uses tell nothing. */
export function mostInformative(needs: Need[]): { needs: Need[]; spare: Need[] } {
  if (needs.length <= mostTerms) return { needs, spare: [] }
  const order = needs.toSorted((a, b) => (a.documents || Infinity) - (b.documents || Infinity))
  const kept = new Set(order.slice(0, mostTerms))
  return { needs: needs.filter((need) => kept.has(need)), spare: needs.filter((need) => !kept.has(need)) }
}

/** What was typed, in the order in which it was typed. */
export function inOrder(terms: readonly Term[], typed: readonly string[]): string[] {
  return terms.map((term) => term.typed).filter((word) => typed.includes(word))
}
