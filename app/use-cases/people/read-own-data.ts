import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { ownData } from '#db/personal/own-data.ts'

/** Everything the portal stores about whoever asks, as their right of access has it, for a file of their own. */
export function readOwnData(portal: Portal, visitor: Visitor) {
  const person = insist(visitor, { do: 'use-account' })
  return {
    portal: portal.settings.publicOrigin,
    madeAt: portal.clock().toISOString(),
    ...ownData(portal.db, person),
  }
}
