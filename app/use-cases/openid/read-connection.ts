import { Fault } from '#app/domain/fault.ts'
import type { IdentityProvider } from '#app/domain/openid.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { findIdentityProvider } from '#db/identity-providers.ts'
import { closedSince } from '#db/organisation-life.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'
import { redirectAddress } from './client.ts'

/** How an organisation's people sign in, without the secret; for its administrators to see and the portal's to change. */
export interface Connection {
  organisation: Pick<Organisation, 'id' | 'slug' | 'name'>
  /** Null while they only have passwords. */
  provider: Omit<IdentityProvider, 'sealedSecret'> | null
  /** What whoever looks after the directory has to enter there. */
  redirectAddress: string
  whyNotChange: Refusal | null
}

export function readConnection(portal: Portal, visitor: Visitor, input: { slug: string }): Connection {
  const organisation = findOrganisationBySlug(portal.db, input.slug)
  if (organisation === null) throw new Fault('not-found')
  const { id, slug, name } = organisation
  insist(visitor, { do: 'manage-organisation', organisationId: id })
  return {
    organisation: { id, slug, name },
    provider: withoutSecret(findIdentityProvider(portal.db, id)),
    redirectAddress: redirectAddress(portal),
    whyNotChange:
      whyNot(visitor, { do: 'manage-organisations' }) ??
      (closedSince(portal.db, id) === null ? null : 'organisation-closed'),
  }
}

function withoutSecret(provider: IdentityProvider | null): Connection['provider'] {
  if (provider === null) return null
  const { sealedSecret: _, ...rest } = provider
  return rest
}
