import type { Issue } from '#app/domain/issue.ts'
import { cadences, longestSearchName, type Cadence } from '#app/domain/saved-search.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { tidyName } from '../people/check-name.ts'

/** What somebody typed about a search; `alerts` as it was sent. */
export interface SavedSearchInput {
  name: string
  alerts: string
}

/** What was typed, tidied, or what is wrong with it. */
export function checkSavedSearch(
  input: SavedSearchInput,
): { ok: true; name: string; alerts: Cadence } | { ok: false; issues: Issue[] } {
  const name = tidyName(input.name)
  const issues: Issue[] = []
  if (name === '') issues.push({ field: 'name', problem: 'required' })
  if ([...name].length > longestSearchName)
    issues.push({ field: 'name', problem: 'too-long', values: { limit: longestSearchName } })
  if (!isOneOf(cadences, input.alerts)) issues.push({ field: 'alerts', problem: 'required' })
  return issues.length === 0 && isOneOf(cadences, input.alerts)
    ? { ok: true, name, alerts: input.alerts }
    : { ok: false, issues }
}
