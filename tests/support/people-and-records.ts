import type { OrganisationRole, Person, PortalRole } from '#app/domain/person.ts'
import { emptyContent, type Edition, type PortalRecord, type Withdrawal } from '#app/domain/record.ts'
import type { OrganisationType, RecordKind, Status } from '#app/domain/vocabulary.ts'

/** Somebody, for tests of rules; nothing is stored. */
export function person(
  id: string,
  given: {
    organisationId?: string
    type?: OrganisationType
    roles?: OrganisationRole[]
    suspended?: boolean
  } & {
    portalRoles?: PortalRole[]
    reviewsOwnOrganisation?: boolean
    /** The organisation no longer takes part. */
    closed?: boolean
  } = {},
): Person {
  const {
    organisationId = 'home',
    type = 'county-council',
    roles = [],
    portalRoles = [],
    suspended = false,
    reviewsOwnOrganisation = true,
    closed = false,
  } = given
  const memberships = roles.map((role) => ({
    organisationId,
    organisationType: type,
    organisationSlug: organisationId,
    organisationName: { en: organisationId, cy: organisationId },
    organisationClosed: closed,
    role,
  }))
  return {
    id,
    name: id,
    email: `${id}@people.example`,
    language: 'en',
    suspended,
    portalRoles,
    memberships,
    reviewsOwnOrganisation,
  }
}

/** A record of the organisation `home`, for tests of rules; nothing is stored. */
export function record(
  kind: RecordKind,
  given: {
    draft?: Status | null
    live?: boolean
    withdrawn?: Withdrawal['reason']
    authors?: string[]
    reviewerId?: string | null
    colleagues?: string[]
    earlierAuthors?: string[]
  } = {},
): PortalRecord {
  const { draft = null, live = false, withdrawn, authors = ['author'], reviewerId = null } = given
  const withdrawal = { at: '2026-01-01T00:00:00.000Z', explanation: '', replacedBy: null }
  return {
    id: 'record',
    kind,
    slug: 'record',
    organisationId: 'home',
    createdBy: 'author',
    version: 1,
    live: live ? edition(kind, 1, 'published', authors, null) : null,
    draft: draft === null ? null : edition(kind, 2, draft, authors, reviewerId),
    colleagues: given.colleagues ?? [],
    earlierAuthors: given.earlierAuthors ?? [],
    withdrawal: withdrawn === undefined ? null : { ...withdrawal, reason: withdrawn },
    demonstration: false,
    source: null,
    attribution: null,
    origin: null,
  }
}

function edition(
  kind: RecordKind,
  number: number,
  status: Status,
  authors: string[],
  reviewerId: string | null,
): Edition {
  return {
    id: `edition-${number}`,
    recordId: 'record',
    number,
    status,
    lock: 1,
    original: 'en',
    content: emptyContent(kind),
    changeKind: 'minor',
    changeNote: '',
    authors,
    reviewerId,
    returned: [],
    submittedAt: status === 'draft' ? null : '2026-01-01T00:00:00.000Z',
    publishedAt: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
  }
}
