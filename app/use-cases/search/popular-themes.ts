import { themesInUse } from '#app/domain/terms.ts'
import { isOneOf, type Theme } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { everything } from '#search/query.ts'

/** The themes with the most published records, the fullest first. */
export async function popularThemes(portal: Portal, atMost: number): Promise<Theme[]> {
  const { facets } = await portal.search.search(everything)
  const inUse = themesInUse(portal.terms())
  return facets.theme
    .map(({ value }) => value)
    .filter((value): value is Theme => isOneOf(inUse, value))
    .slice(0, atMost)
}
