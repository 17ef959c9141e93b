import { londonDay } from '#app/domain/london-time.ts'
import { comingMeetings } from '#app/domain/meeting-series.ts'
import { dueAfter, dueBeforeMeetings, readAlerts, type Alerts } from '#app/domain/saved-search.ts'
import type { Reader } from '#db/connection.ts'
import { seriesOfPerson } from '#db/meetings.ts'

/** So many that one whose day to tell has passed is not the last. */
const meetingsLookedAt = 3

/** When what was found for somebody's saved search is told: by the clock, or before the meetings that they prepare, of one team or of all. */
export function dueFor(
  db: Reader,
  { personId, alerts }: { personId: string; alerts: Alerts },
  found: Date,
): Date {
  const { cadence, seriesId } = readAlerts(alerts) ?? { cadence: 'weekly' as const, seriesId: null }
  if (cadence !== 'meeting') return dueAfter(cadence, found)
  const days = seriesOfPerson(db, personId)
    .filter(({ id }) => seriesId === null || id === seriesId)
    .flatMap((series) => comingMeetings(series, londonDay(found), meetingsLookedAt).map(({ date }) => date))
  return dueBeforeMeetings(days, found)
}
