import type { Portal } from '#app/portal.ts'
import { count, countAnew, forgetCounts, limits, network, takeOff } from '../throttle.ts'
import { hashOfToken } from './credentials.ts'

/** Wrong passwords allowed before further tries are refused, right or wrong, until the quarter of an hour is over. */
export const triesPerAccount = limits.account
export const triesPerAddress = limits.address

/**
 * Counts a try at somebody's password. Gives null when it may go ahead, or after how many minutes to try again. Counted
 * before the password is looked at, so that many tries at once cannot overtake the count. An address nobody has counts alike.
 */
export async function countTry(portal: Portal, email: string, address: string): Promise<number | null> {
  const waits = [
    await count(portal, 'account', hashOfToken(email)),
    await count(portal, 'address', network(address)),
  ]
  return minutesOf(Math.max(...waits))
}

/** After a right password the account's count starts again, and the address is not charged for the try. */
export async function forgiveTry(portal: Portal, email: string, address: string): Promise<void> {
  await forgiveAccount(portal, email)
  await takeOff(portal, 'address', network(address))
  forgetCounts(portal)
}

/** Whoever set a new password by the link in their mail is not kept waiting for what others tried. */
export async function forgiveAccount(portal: Portal, email: string): Promise<void> {
  await countAnew(portal, 'account', hashOfToken(email))
}

/** Counts a wish for a link to set a new password, for an address that somebody has or nobody. Null, or minutes to wait. */
export async function countResetRequest(
  portal: Portal,
  email: string,
  address: string,
): Promise<number | null> {
  const waits = [
    await count(portal, 'resets', hashOfToken(email)),
    await count(portal, 'resets_from', network(address)),
  ]
  return minutesOf(Math.max(...waits))
}

/** Counts a wish for another address: each sends mail to one that need not be theirs. Null, or minutes to wait. */
export async function countAddressChange(portal: Portal, personId: string): Promise<number | null> {
  return minutesOf(await count(portal, 'address_changes', personId))
}

function minutesOf(milliseconds: number): number | null {
  return milliseconds === 0 ? null : Math.ceil(milliseconds / 60_000)
}
