import { subjectAbove } from '#app/domain/sub-subject.ts'
import { evidenceLevels, maturities } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisations } from '#db/organisations.ts'
import { facetValues } from '#search/facet-values.ts'
import { facetKeys, type FacetCounts, type FacetKey } from '#search/facets.ts'
import type { SearchQuery } from '#search/query.ts'
import { facetNames, type FacetNames } from './facet-names.ts'

export interface FilterOption {
  value: string
  /** What choosing it would find. */
  count: number
}

/** What can be chosen in each facet, as the page offers it. */
export interface FilterOptions {
  options: Record<FacetKey, FilterOption[]>
  /** How many organisations could be offered: not all are at once. */
  organisations: number
  names: FacetNames
}

/** Hundreds of organisations would bury the rest of the form. */
const mostOrganisations = 20

/** Scales are read from one end to the other; in every other facet what finds most stands first. */
const scales: Partial<Record<FacetKey, readonly string[]>> = {
  evidence: evidenceLevels,
  maturity: maturities,
}

interface Counted {
  query: SearchQuery
  facets: FacetCounts
}

/**
 * The options of every facet, those chosen always among them. Of the organisations the ones that find most, or whose
 * names answer what somebody typed; parts of a subject once the subject is chosen.
 */
export function filterOptions(portal: Portal, counted: Counted, organisationName: string): FilterOptions {
  const { filters, language } = counted.query
  const ordered = facetKeys.map((facet) => [facet, inOrder(facet, counted.facets[facet])] as const)
  const options = Object.fromEntries(ordered) as FilterOptions['options']
  const found = organisationsFound(portal, counted, organisationName)
  options.organisation = withChosen(found.slice(0, mostOrganisations), options.organisation, filters)
  options.subject = withinChosen(options.subject, filters.subject ?? [])
  const values = (facet: keyof FacetNames) => options[facet].map(({ value }) => value)
  const shown = {
    organisation: values('organisation'),
    casebook: values('casebook'),
    subject: values('subject'),
  }
  return { options, organisations: found.length, names: facetNames(portal, shown, language) }
}

/** The organisations whose names, in either language, answer what is typed; all when nothing is. Those that find most first. */
function organisationsFound(portal: Portal, { facets }: Counted, typed: string): FilterOption[] {
  const counted = inOrder('organisation', facets.organisation)
  if (typed === '') return counted
  const bodies = findOrganisations(
    portal.db,
    counted.map(({ value }) => value),
  )
  const names = Object.fromEntries(bodies.map(({ id, name }) => [id, `${name.en} ${name.cy}`]))
  return facetValues(counted, names, typed)
}

function withChosen(
  shown: readonly FilterOption[],
  all: readonly FilterOption[],
  { organisation = [] }: SearchQuery['filters'],
): FilterOption[] {
  const chosen = all.filter(({ value }) => organisation.includes(value))
  return [...chosen, ...shown.filter(({ value }) => !organisation.includes(value))]
}

/** Subjects, and the parts of those that are chosen, whole or in part. */
function withinChosen(all: readonly FilterOption[], chosen: readonly string[]): FilterOption[] {
  const open = new Set(chosen.map(subjectAbove))
  return all.filter(({ value }) => value === subjectAbove(value) || open.has(subjectAbove(value)))
}

function inOrder(facet: FacetKey, counted: readonly FilterOption[]): FilterOption[] {
  const scale = scales[facet]
  return [...counted].sort((a, b) =>
    scale
      ? scale.indexOf(a.value) - scale.indexOf(b.value)
      : facet === 'year'
        ? b.value.localeCompare(a.value)
        : b.count - a.count,
  )
}
