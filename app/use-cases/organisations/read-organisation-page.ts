import type { RecordCard } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import type { FormerName, Organisation } from '#app/domain/organisation.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { AdoptedRecord } from '#app/domain/read-adoption.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { adoptedBy } from '#app/use-cases/adoption/read-adoptions.ts'
import { publishedBy } from '#app/use-cases/search/published-by.ts'
import { closedSince, formerNames } from '#db/organisation-life.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'

export interface OrganisationPage {
  organisation: Organisation
  published: { total: number; cards: RecordCard[] }
  adopted: AdoptedRecord[]
  mayManagePeople: boolean
  /** Null while it takes part. */
  closedAt: string | null
  /** What it was called before, the latest first. */
  formerNames: FormerName[]
}

/** An organisation and a page of what is published by or about it, newest first. */
export async function readOrganisationPage(
  portal: Portal,
  visitor: Visitor,
  input: { slug: string; language: Language; page: number },
): Promise<OrganisationPage> {
  const organisation = findOrganisationBySlug(portal.db, input.slug)
  if (organisation === null) throw new Fault('not-found')
  const published = await publishedBy(portal, organisation.id, input.language, input.page)
  const mayManagePeople = may(visitor, { do: 'manage-people', organisationId: organisation.id })
  const adopted = adoptedBy(portal, organisation.id, input.language)
  const closedAt = closedSince(portal.db, organisation.id)
  const former = formerNames(portal.db, [organisation.id]).get(organisation.id) ?? []
  return { organisation, published, adopted, mayManagePeople, closedAt, formerNames: former }
}
