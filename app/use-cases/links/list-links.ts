import { standingOf, type DraftLink, type LinkPurpose, type LinkStanding } from '#app/domain/link.ts'
import type { Portal } from '#app/portal.ts'
import { linksTo } from '#db/links.ts'

export type ListedLink = Pick<DraftLink, 'id' | 'madeFor' | 'expiresAt' | 'atMost' | 'uses'> & {
  standing: LinkStanding
}

/** The links to a draft, newest first, for those who make them. Their addresses are not here: they were shown once. */
export function listLinks(portal: Portal, editionId: string, purpose: LinkPurpose): ListedLink[] {
  const now = portal.clock()
  return linksTo(portal.db, editionId, purpose).map((link) => {
    const { id, madeFor, expiresAt, atMost, uses } = link
    return { id, madeFor, expiresAt, atMost, uses, standing: standingOf(link, now) }
  })
}
