import type { Portal } from '#app/portal.ts'
import { dropAllAlerts } from '#db/alerts.ts'
import { tx } from '#db/connection.ts'
import { findPerson } from '#db/people.ts'
import { pauseAll } from '#db/saved-searches.ts'
import { keepAccount } from '../keep-account.ts'
import { personOfStopToken } from './stop-token.ts'

/**
 * Ends all alerts to whoever holds a link that came with one, signed in or not: their searches are kept, paused, and
 * nothing that waits is sent. Again and again does no harm. False when it is no such link.
 */
export function stopAlerts(portal: Portal, { token }: { token: string }): boolean {
  const personId = personOfStopToken(portal, token)
  if (personId === null) return false
  tx(portal.db, (db) => {
    if (findPerson(db, personId) === null) return
    pauseAll(db, personId)
    dropAllAlerts(db, personId)
    keepAccount(portal, db, { actorId: personId, deed: 'alerts.stop', subject: personId })
  })
  return true
}

/** Whether the link is one that ends alerts: asked by its page, which does nothing by itself. */
export function isStopLink(portal: Portal, { token }: { token: string }): boolean {
  return personOfStopToken(portal, token) !== null
}
