import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { cadences, longestSearchName, type Cadence } from '#app/domain/saved-search.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { tidyName } from '../people/check-name.ts'

/** What somebody typed about a search; `alerts` as it was sent. */
export interface SavedSearchInput {
  name: string
  alerts: string
}

/** What was typed, tidied, or what is wrong with it. */
export function checkSavedSearch(input: SavedSearchInput): Result<{ name: string; alerts: Cadence }> {
  const name = tidyName(input.name)
  const issues: Issue[] = []
  if (name === '') issues.push({ field: 'name', problem: 'required' })
  if ([...name].length > longestSearchName)
    issues.push({ field: 'name', problem: 'too-long', values: { limit: longestSearchName } })
  const cadence = checkCadence(input)
  if (!cadence.ok) return refuse([...issues, ...cadence.issues])
  return issues.length === 0 ? done({ name, ...cadence.value }) : refuse(issues)
}

/** How often somebody wants to be told, or that they did not say. */
export function checkCadence({ alerts }: Pick<SavedSearchInput, 'alerts'>): Result<{ alerts: Cadence }> {
  return isOneOf(cadences, alerts) ? done({ alerts }) : refuse([{ field: 'alerts', problem: 'required' }])
}
