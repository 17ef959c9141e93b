import type { Person } from '#app/domain/person.ts'
import { isAskedForSecondFactor } from '#app/domain/second-factor.ts'
import type { Portal } from '#app/portal.ts'
import { providerOfSession } from '#db/identity-providers.ts'
import { portalSettings } from '#db/portal-settings.ts'
import { hasSecondFactor } from '#db/second-factors.ts'

/**
 * Whether somebody must set up a second factor before they may do anything else. Asked at every request, so that it
 * holds at once when the portal begins to ask it, or somebody is given a role that it is asked of. Whoever came through
 * an organisation that asks for a second factor itself has given one.
 */
export function lacksSecondFactor(portal: Portal, person: Person, sessionId: string): boolean {
  if (!isAskedForSecondFactor(person) || !portalSettings(portal.db).totpRequired) return false
  if (hasSecondFactor(portal.db, person.id)) return false
  return !(providerOfSession(portal.db, sessionId)?.asksSecondFactor ?? false)
}
