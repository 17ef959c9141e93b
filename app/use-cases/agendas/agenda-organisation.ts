import type { Agenda } from '#app/domain/agenda.ts'
import type { Portal } from '#app/portal.ts'
import { findPerson } from '#db/people.ts'

/** Under whose name an agenda's documents are: its owner's organisation, when there is just one; null otherwise. */
export function organisationOfAgenda(portal: Portal, { ownerId }: Pick<Agenda, 'ownerId'>): string | null {
  const owner = ownerId === null ? null : findPerson(portal.db, ownerId)
  const ids = new Set(owner?.memberships.map(({ organisationId }) => organisationId))
  return ids.size === 1 ? ([...ids][0] ?? null) : null
}
