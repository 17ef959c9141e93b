import type { Portal } from '#app/portal.ts'
import { count, forgetCounts, isUsedUp, limits, network } from '../throttle.ts'

/** Links that open nothing, from one network, before its further links are refused, right or wrong, for a quarter of an hour. */
export const wrongLinksAllowed = limits.wrong_links

/** Whether too many links from this network opened nothing of late. */
export function triedTooManyLinks(portal: Portal, address: string): Promise<boolean> {
  return isUsedUp(portal, 'wrong_links', network(address))
}

/** Counts a link that opened nothing. */
export async function countWrongLink(portal: Portal, address: string): Promise<void> {
  await count(portal, 'wrong_links', network(address))
  forgetCounts(portal)
}

/** Counts a use of an open link; false when there were too many. */
export async function mayUseLink(portal: Portal, linkId: string): Promise<boolean> {
  return (await count(portal, 'link_uses', linkId)) === 0
}
