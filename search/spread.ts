import { pageSize, type SearchQuery } from './query.ts'

/** Where records of a second and a third sector stand on the first page, counted from 0. */
const places = [2, 5]
/** How many records of other sectors are moved up at most. */
export const mostMoved = places.length

/**
 * By relevance, and the reader did not ask for one sector, one organisation or one casebook. Without words the page says
 * that the newest come first, which must then be so.
 */
export function mayBeSpread({ words, sort, filters }: SearchQuery): boolean {
  const narrowed = [filters.sector, filters.organisation, filters.casebook].some((chosen) => chosen?.length)
  return sort === 'relevance' && words.trim() !== '' && !narrowed
}

/**
 * The one sector that a whole first page would show; null when it shows several or none. '' stands for a record
 * without a sector. `sectors`: of the records in their order, from the first.
 */
export function onlySector(sectors: readonly string[]): string | null {
  const shown = new Set(sectors.slice(0, pageSize).filter((sector) => sector !== ''))
  const [only] = shown
  return shown.size === 1 && only !== undefined ? only : null
}

/**
 * The records in their order from the first, with these moved up to where a reader of the first page meets them: what
 * works in another sector is what people come for. As many as before, so that pages cut from it lose and repeat
 * nothing. `moved`: the best record of a second sector, then of a third, be they among the first or after them.
 */
export function movedUp<T>(order: readonly T[], moved: readonly T[]): T[] {
  const rest = order.filter((record) => !moved.includes(record))
  moved.forEach((record, index) => rest.splice(places[index] ?? rest.length, 0, record))
  return rest.slice(0, order.length)
}
