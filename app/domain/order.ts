/** The list with the item at `index` one place up or down; the same order at either end. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  return placed(list, index, index + by)
}

/** The list with the item at `index` in the place `at`, both from 0; the same order when the list has no such place. */
export function placed<T>(list: readonly T[], index: number, at: number): T[] {
  const item = list[index]
  if (item === undefined || list[at] === undefined) return [...list]
  return list.toSpliced(index, 1).toSpliced(at, 0, item)
}
