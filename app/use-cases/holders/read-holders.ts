import type { Holders } from '#app/domain/holders.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { addServed, holdersOf } from '#db/holders.ts'
import { takeServed } from './count-served.ts'

/** Who may have what a record says, as it stands now: what was counted a moment ago included. */
export function readHolders(portal: Portal, db: Reader, recordId: string): Holders {
  for (const served of takeServed(portal, recordId)) addServed(db, served)
  return holdersOf(db, recordId)
}
