import { evidenceLevels, maturities } from '#app/domain/vocabulary.ts'
import type { FacetKey } from '#search/facets.ts'

interface Option {
  value: string
  count: number
}

/** Hundreds of organisations would bury the rest of the form. */
export const mostOptions = 30

/** Scales are read from one end to the other; in every other facet what finds most stands first. */
const scales: Partial<Record<FacetKey, readonly string[]>> = {
  evidence: evidenceLevels,
  maturity: maturities,
}

/** The options a facet shows, those chosen always among them, and how many there are in all. */
export function optionsOf(
  facet: FacetKey,
  counted: readonly Option[],
  chosen: readonly string[],
): { shown: Option[]; all: number } {
  const scale = scales[facet]
  const ordered = [...counted].sort((a, b) =>
    scale
      ? scale.indexOf(a.value) - scale.indexOf(b.value)
      : facet === 'year'
        ? later(a, b)
        : b.count - a.count,
  )
  const shown = ordered.filter(({ value }, index) => index < mostOptions || chosen.includes(value))
  return { shown, all: counted.length }
}

function later(a: Option, b: Option): number {
  return b.value.localeCompare(a.value)
}
