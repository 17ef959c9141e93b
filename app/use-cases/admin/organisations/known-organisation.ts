import { Fault } from '#app/domain/fault.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Reader } from '#db/connection.ts'
import { presentOrganisation } from '#db/organisation-life.ts'

/** The organisation of this id; not found when there is none, or it went into another. */
export function knownOrganisation(db: Reader, id: string): Organisation {
  const organisation = presentOrganisation(db, id)
  if (organisation === null || organisation.id !== id) throw new Fault('not-found')
  return organisation
}
