import { standingOf, type DraftLink, type LinkPurpose, type LinkStanding } from '#app/domain/link.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findLink } from '#db/links.ts'
import { findRecord } from '#db/records.ts'
import { hashOfToken, isToken } from '../people/credentials.ts'
import { countWrongLink, triedTooManyLinks } from './throttle-links.ts'

/** What a link leads to: one draft, and nothing else of the portal. */
export interface LinkedDraft {
  link: DraftLink
  record: PortalRecord
  draft: Edition
  standing: Exclude<LinkStanding, 'expired' | 'revoked'>
}

/**
 * What the link opens; null when it is wrong, too old, revoked, or its draft was published or discarded: whoever opens
 * it is told no more than that, so that trying links finds out nothing.
 */
export function findLinkedDraft(
  portal: Portal,
  db: Reader,
  purpose: LinkPurpose,
  token: string,
): LinkedDraft | null {
  const found = isToken(token) ? findLink(db, purpose, hashOfToken(token)) : null
  if (found === null) return null
  const record = findRecord(db, found.recordId)
  const standing = standingOf(found.link, portal.clock())
  if (record?.draft?.id !== found.link.editionId || standing === 'expired' || standing === 'revoked')
    return null
  return { link: found.link, record, draft: record.draft, standing }
}

/** The same for somebody at this network address, whose wrong links are counted: `too-many` when they are refused for a while. */
export async function openLink(
  portal: Portal,
  { purpose, token, address }: { purpose: LinkPurpose; token: string; address: string },
): Promise<LinkedDraft | null | 'too-many'> {
  if (await triedTooManyLinks(portal, address)) return 'too-many'
  const found = findLinkedDraft(portal, portal.db, purpose, token)
  if (found === null) await countWrongLink(portal, address)
  return found
}
