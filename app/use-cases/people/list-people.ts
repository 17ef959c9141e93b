import { Fault } from '#app/domain/fault.ts'
import type { Colleague, Invitation } from '#app/domain/membership.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { openInvitations } from '#db/invitations.ts'
import { undeliveredAbout } from '#db/mail.ts'
import { closedSince } from '#db/organisation-life.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'
import { colleaguesOf } from '#db/people.ts'

export interface PeopleOfOrganisation {
  organisation: Organisation
  /** It no longer takes part: nobody is invited to it. */
  closed: boolean
  colleagues: Colleague[]
  /** `undelivered`: the mail with its link was given up, or may not have been sent. */
  invitations: (Invitation & { undelivered: boolean })[]
}

/** Who is in an organisation and who is invited to it, for its administrators. */
export function listPeople(portal: Portal, visitor: Visitor, input: { slug: string }): PeopleOfOrganisation {
  const organisation = findOrganisationBySlug(portal.db, input.slug)
  if (organisation === null) throw new Fault('not-found')
  insist(visitor, { do: 'manage-people', organisationId: organisation.id })
  const open = openInvitations(portal.db, organisation.id, portal.clock().toISOString())
  const undelivered = undeliveredAbout(
    portal.db,
    open.map(({ id }) => id),
  )
  return {
    organisation,
    closed: closedSince(portal.db, organisation.id) !== null,
    colleagues: colleaguesOf(portal.db, organisation.id),
    invitations: open.map((one) => ({ ...one, undelivered: undelivered.has(one.id) })),
  }
}
