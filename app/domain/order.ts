/** The list with the item at `index` one place up or down; the same order at either end. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list]
  const other = index + by
  const item = next[index]
  const neighbour = next[other]
  if (item === undefined || neighbour === undefined) return next
  next[index] = neighbour
  next[other] = item
  return next
}
