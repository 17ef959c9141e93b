import type { Organisation } from '#app/domain/organisation.ts'
import {
  standingOfToken,
  type OrganisationToken,
  type TokenStanding,
} from '#app/domain/organisation-token.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tokensOf } from '#db/organisation-tokens.ts'
import { personNames } from '#db/people.ts'
import { openDesk } from '../organisations/open-desk.ts'

/** A token as the organisation's administrators see it. */
export interface ListedToken extends Omit<OrganisationToken, 'organisationId' | 'madeBy' | 'revokedAt'> {
  standing: TokenStanding
  maker: string
}

export interface TokensPage {
  organisation: Organisation
  tokens: ListedToken[]
  /** Why this person may not make another; null when they may. */
  whyNotMake: Refusal | null
}

/** The programs that an organisation lets in. */
export function readTokens(portal: Portal, visitor: Visitor, slug: string): TokensPage {
  const organisation = openDesk(portal, visitor, slug)
  const found = tokensOf(portal.db, organisation.id)
  const names = personNames(portal.db, [...new Set(found.map(({ madeBy }) => madeBy))])
  const now = portal.clock()
  return {
    organisation,
    tokens: found.map(({ organisationId: _, revokedAt, madeBy, ...token }) => ({
      ...token,
      standing: standingOfToken({ ...token, revokedAt }, now),
      maker: names.get(madeBy) ?? '',
    })),
    whyNotMake: whyNot(visitor, { do: 'let-programs-in', organisationId: organisation.id }),
  }
}
