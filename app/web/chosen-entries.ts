import { entryFilters, type ChosenEntries } from '#app/domain/narrow-casebook.ts'

/** What the address narrows a casebook to. */
export function chosenEntries({ searchParams }: URL): Partial<ChosenEntries> {
  return Object.fromEntries(entryFilters.map((filter) => [filter, searchParams.get(filter) ?? '']))
}
