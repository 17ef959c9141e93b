import { Fault } from '#app/domain/fault.ts'
import type { ImportBatch } from '#app/domain/import-batch.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findImport } from '#db/imports.ts'
import { findOrganisation } from '#db/organisations.ts'
import { insist } from '../insist.ts'

/** An import that the visitor may work on, with the organisation it is for. Throws a Fault that says why not. */
export function openImport(
  portal: Portal,
  visitor: Visitor,
  id: string,
): { batch: ImportBatch; organisation: Organisation } {
  const batch = findImport(portal.db, id)
  const organisation = batch === null ? null : findOrganisation(portal.db, batch.organisationId)
  if (batch === null || organisation === null) throw new Fault('not-found')
  insist(visitor, { do: 'import-excerpts', organisation })
  return { batch, organisation }
}
