import type { Need } from '../../needs.ts'
import type { Term } from '../../parse.ts'
import { stem } from '../../stem.ts'
import { expressionOf, written } from './expression.ts'
import type { Tables } from './tables.ts'

/** The rows that answer all the needs, in ascending order; of quoted ones they hold the very words. */
export function holding(needs: readonly Need[], tables: Tables): number[] {
  const quoted = needs.filter(({ term }) => term.quoted).map(({ term }) => term)
  const found = tables.matching.all(expressionOf(needs))
  return quoted.length === 0 ? found : inBoth(found, tables.matchingExactly.all(exactly(quoted, 'AND')))
}

/**
 * Says of a row whether it may not be shown, however leniently the words are taken: it holds what was to be left
 * out, or lacks a quoted phrase.
 */
export function refusal(
  needs: readonly Need[],
  unwanted: readonly Term[],
  tables: Tables,
): (row: number) => boolean {
  const refused = withUnwanted(unwanted, tables)
  const quoted = needs.filter(({ term }) => term.quoted)
  if (quoted.length === 0) return (row) => refused.has(row)
  const required = new Set(holding(quoted, tables))
  return (row) => refused.has(row) || !required.has(row)
}

/** The rows that hold any of what was to be left out. */
export function withUnwanted(unwanted: readonly Term[], tables: Tables): Set<number> {
  const rows = new Set<number>()
  const quoted = unwanted.filter((term) => term.quoted)
  const plain = unwanted.filter((term) => !term.quoted)
  if (quoted.length > 0) for (const row of tables.matchingExactly.all(exactly(quoted, 'OR'))) rows.add(row)
  if (plain.length > 0) {
    const stems = plain.map(({ words }) => written({ stems: words.map(stem), prefix: false }))
    for (const row of tables.matching.all(stems.join(' OR '))) rows.add(row)
  }
  return rows
}

function exactly(terms: readonly Term[], join: 'AND' | 'OR'): string {
  return terms.map(({ words, prefix }) => written({ stems: words, prefix })).join(` ${join} `)
}

/** Of two lists in ascending order. */
function inBoth(one: readonly number[], other: readonly number[]): number[] {
  let at = 0
  return one.filter((row) => {
    while (at < other.length && (other[at] as number) < row) at++
    return other[at] === row
  })
}
