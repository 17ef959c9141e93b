import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { alertsBefore, longestSearchName, readAlerts, type Alerts } from '#app/domain/saved-search.ts'
import type { Reader } from '#db/connection.ts'
import { seriesOfPerson } from '#db/meetings.ts'
import { tidyName } from '../people/check-name.ts'

/** What somebody typed about a search; `alerts` as it was sent. */
export interface SavedSearchInput {
  name: string
  alerts: string
}

/** What was typed, tidied, or what is wrong with it. */
export function checkSavedSearch(
  db: Reader,
  personId: string,
  input: SavedSearchInput,
): Result<{ name: string; alerts: Alerts }> {
  const name = tidyName(input.name)
  const issues: Issue[] = []
  if (name === '') issues.push({ field: 'name', problem: 'required' })
  if ([...name].length > longestSearchName)
    issues.push({ field: 'name', problem: 'too-long', values: { limit: longestSearchName } })
  const checked = checkAlerts(db, personId, input)
  if (!checked.ok) return refuse([...issues, ...checked.issues])
  return issues.length === 0 ? done({ name, ...checked.value }) : refuse(issues)
}

/** How often somebody wants to be told, or that they did not say, or named a team whose meetings they do not prepare. */
export function checkAlerts(
  db: Reader,
  personId: string,
  { alerts }: Pick<SavedSearchInput, 'alerts'>,
): Result<{ alerts: Alerts }> {
  const read = readAlerts(alerts)
  const missing = refuse([{ field: 'alerts', problem: 'required' }])
  if (read === null) return missing
  const { cadence, seriesId } = read
  if (seriesId === null) return done({ alerts: cadence })
  const isTheirs = seriesOfPerson(db, personId).some(({ id }) => id === seriesId)
  return isTheirs ? done({ alerts: alertsBefore(seriesId) }) : missing
}
