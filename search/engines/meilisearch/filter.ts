import type { Dates, SearchQuery } from '../../query.ts'
import { facetKeys, type FacetKey } from '../../facets.ts'
import { standingsFrom } from '../../standing.ts'

/** What a document must fulfil, in the server's filter language. Only this file writes it. */
export type Clause = string & { readonly clause: unique symbol }

/** Fields of a document that hold words to match. */
export type WordField = 'stems' | 'welsh' | 'titled'

export const always = '' as Clause
export const never = 'id IN []' as Clause

export function isIn(
  field: WordField | 'id' | 'sector' | `facet.${FacetKey}`,
  values: Iterable<string>,
): Clause {
  const list = [...new Set(values)]
  return list.length === 0 ? never : (`${field} IN [${list.map(quoted).join(', ')}]` as Clause)
}

export function all(clauses: readonly Clause[]): Clause {
  const said = clauses.filter((clause) => clause !== always)
  return said.includes(never) ? never : joined(said, 'AND')
}

export function any(clauses: readonly Clause[]): Clause {
  if (clauses.includes(always)) return always
  const said = clauses.filter((clause) => clause !== never)
  return said.length === 0 ? never : joined(said, 'OR')
}

export function not(clause: Clause): Clause {
  if (clause === always) return never
  return clause === never ? always : (`NOT (${clause})` as Clause)
}

function joined(clauses: readonly Clause[], by: 'AND' | 'OR'): Clause {
  const [first = always, ...others] = new Set(clauses)
  return others.length === 0 ? first : ([first, ...others].map((one) => `(${one})`).join(` ${by} `) as Clause)
}

/** Between quotation marks the server reads anything as it is, but for these two and half a surrogate pair. */
function quoted(value: string): string {
  return `"${value.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\\"]/g, '\\$&')}"`
}

export function datesClause(dates: Dates): Clause {
  const { least, most } = standingsFrom(dates)
  const clauses = [
    least > 0 && (`standing >= ${least}` as Clause),
    most < Infinity && (`standing <= ${most}` as Clause),
  ]
  return all(clauses.filter((clause) => clause !== false))
}

/** Within a facet any of the values will do; `without` leaves one facet's selection aside. */
export function facetsClause(filters: SearchQuery['filters'], without?: FacetKey): Clause {
  const chosen = facetKeys.filter((key) => key !== without && filters[key]?.length)
  return all(chosen.map((key) => isIn(`facet.${key}`, filters[key] ?? [])))
}
