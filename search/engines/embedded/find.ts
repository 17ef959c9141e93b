import type { Need } from '../../needs.ts'
import type { Term } from '../../parse.ts'
import { stem } from '../../stem.ts'
import { expressionOf, written } from './expression.ts'
import type { Memory } from './memory.ts'
import type { Tables } from './tables.ts'

/** The rows that answer all the needs, in ascending order; of quoted ones they hold the very words. */
export function holding(needs: readonly Need[], memory: Memory): readonly number[] {
  const quoted = needs.filter(({ term }) => term.quoted).map(({ term }) => term)
  const others = needs.filter(({ term }) => !term.quoted)
  if (quoted.length === 0) return rowsOf(others, memory)
  const exact = memory.tables.matchingExactly.all(exactly(quoted, 'AND'))
  return others.length === 0 ? exact : inBoth(rowsOf(others, memory), exact)
}

function rowsOf(needs: readonly Need[], { tables, frequentRows }: Memory): readonly number[] {
  return frequentRows.of(expressionOf(needs), (expression) => tables.matching.all(expression))
}

/**
 * Says of a row whether it may not be shown, however leniently the words are taken: it holds what was to be left
 * out, or lacks a quoted phrase.
 */
export function refusal(
  needs: readonly Need[],
  unwanted: readonly Term[],
  memory: Memory,
): (row: number) => boolean {
  const refused = withUnwanted(unwanted, memory.tables)
  const quoted = needs.filter(({ term }) => term.quoted)
  if (quoted.length === 0) return (row) => refused.has(row)
  const required = new Set(holding(quoted, memory))
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
