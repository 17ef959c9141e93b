import type { RecordCard } from '#app/domain/card.ts'
import { Fault } from '#app/domain/fault.ts'
import type { FormerName, Organisation } from '#app/domain/organisation.ts'
import { may } from '#app/domain/permissions.ts'
import type { LogoPlace } from '#app/domain/organisation-profile.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { AdoptedRecord } from '#app/domain/read-adoption.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { countStates, type StateCount } from '#app/use-cases/tracking/count-states.ts'
import { adoptedBy } from '#app/use-cases/adoption/read-adoptions.ts'
import { publishedBy } from '#app/use-cases/search/published-by.ts'
import { closedSince, formerNames } from '#db/organisation-life.ts'
import { findProfile, logoPlaceOf } from '#db/organisation-profiles.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'

export interface OrganisationPage {
  organisation: Organisation
  published: { total: number; cards: RecordCard[] }
  adopted: AdoptedRecord[]
  /** How many recommendations to it have come how far, as ombudsmen recorded; empty when there are none. */
  recommended: StateCount[]
  /** Rendered; null when it says nothing of itself. */
  about: { html: string; language: Language; translated: boolean } | null
  contact: { email: string; phone: string; address: string }
  logo: LogoPlace | null
  mayManage: boolean
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
  const mayManage = may(visitor, { do: 'manage-organisation', organisationId: organisation.id })
  const adopted = adoptedBy(portal, organisation.id, input.language)
  const recommended = countStates(portal, organisation.id)
  const closedAt = closedSince(portal.db, organisation.id)
  const former = formerNames(portal.db, [organisation.id]).get(organisation.id) ?? []
  const logo = logoPlaceOf(portal.db, organisation.id)
  const said = profileOf(portal, organisation.id, input.language)
  return {
    organisation,
    published,
    adopted,
    recommended,
    ...said,
    logo,
    mayManage,
    closedAt,
    formerNames: former,
  }
}

/** What it says of itself, as readers get it. */
function profileOf(
  portal: Portal,
  organisationId: string,
  language: Language,
): Pick<OrganisationPage, 'about' | 'contact'> {
  const profile = findProfile(portal.db, organisationId)
  if (profile === null) throw new Fault('not-found')
  const { text, ...read } = readIn(profile.about, language)
  const { contactEmail: email, contactPhone: phone, contactAddress: address } = profile
  const about = text === '' ? null : { ...read, html: portal.markdown.html(text) }
  return { about, contact: { email, phone, address } }
}
