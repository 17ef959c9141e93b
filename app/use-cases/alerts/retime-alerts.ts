import type { Reader } from '#db/connection.ts'
import { setDue, waitingForMeetings } from '#db/alerts.ts'
import { dueFor } from './due-for.ts'

/**
 * What waits to be told before the meetings of these people is told before them as they are planned now: sooner when one
 * is brought forward, and with the next when one is called off. Whoever changes what is planned calls this.
 */
export function retimeAlerts(db: Reader, personIds: readonly string[]): void {
  for (const { search, foundAt } of waitingForMeetings(db, personIds)) {
    const due = dueFor(db, search, new Date(foundAt)).toISOString()
    setDue(db, { searchId: search.id, foundAt }, due)
  }
}
