import type { Agenda } from '#app/domain/agenda.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findAgenda } from '#db/agendas.ts'
import { findSeries } from '#db/meetings.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findPerson } from '#db/people.ts'

/**
 * Under whose name an agenda's documents are: the organisation of the team whose meeting it is for, or its owner's, when there
 * is just one; null otherwise.
 */
export function organisationOfAgenda(
  portal: Portal,
  { id, ownerId }: Pick<Agenda, 'id' | 'ownerId'>,
): string | null {
  const seriesId = findAgenda(portal.db, id)?.seriesId ?? null
  if (seriesId !== null) return findSeries(portal.db, seriesId)?.organisationId ?? null
  const owner = ownerId === null ? null : findPerson(portal.db, ownerId)
  const ids = new Set(owner?.memberships.map(({ organisationId }) => organisationId))
  return ids.size === 1 ? ([...ids][0] ?? null) : null
}

/** What that organisation is called; '' when there is none. */
export function organisationNameOfAgenda(
  portal: Portal,
  agenda: Pick<Agenda, 'id' | 'ownerId'>,
  language: Language,
): string {
  const id = organisationOfAgenda(portal, agenda)
  const organisation = id === null ? null : findOrganisation(portal.db, id)
  return organisation === null ? '' : readIn(organisation.name, language).text
}
