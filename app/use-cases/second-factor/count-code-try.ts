import type { Issue } from '#app/domain/issue.ts'
import type { Portal } from '#app/portal.ts'
import { count, countAnew, network, takeOff } from '../throttle.ts'

/**
 * Counts a try before the code is looked at. Counted apart from tries at the password: whoever knows that begins its
 * count anew with each right one, and could go on guessing codes for ever. The issue is for the field it was typed in.
 */
export async function countCodeTry(
  portal: Portal,
  given: { personId: string; address: string; field: string },
): Promise<Issue[]> {
  const { personId, address, field } = given
  const waits = [await count(portal, 'codes', personId), await count(portal, 'address', network(address))]
  const wait = Math.max(...waits)
  if (wait === 0) return []
  portal.log.warn({ requestId: portal.requestId, address }, 'code refused: too many tries')
  return [{ field, problem: 'too-many-attempts', values: { minutes: Math.ceil(wait / 60_000) } }]
}

/** After a right code the count starts again, and the address is not charged for the try. */
export async function forgiveCodeTry(
  portal: Portal,
  { personId, address }: { personId: string; address: string },
): Promise<void> {
  await countAnew(portal, 'codes', personId)
  await takeOff(portal, 'address', network(address))
}
