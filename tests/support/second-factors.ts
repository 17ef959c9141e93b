import { TOTP } from 'otpauth'
import type { Person } from '#app/domain/person.ts'
import { openSecret } from '#app/use-cases/second-factor/codes.ts'
import { beginSetUp } from '#app/use-cases/second-factor/begin-set-up.ts'
import { turnOn } from '#app/use-cases/second-factor/turn-on.ts'
import { findSecondFactor } from '#db/second-factors.ts'
import { goodPassword } from './accounts.ts'
import type { TestPortal } from './portal.ts'

const address = '192.0.2.1'

/** What the person's app shows, now or some steps of 30 seconds away. */
export function appCode(portal: TestPortal, { id }: Person, stepsAway = 0): string {
  const factor = findSecondFactor(portal.db, id)
  if (factor === null) throw new Error('There is no second factor')
  const timestamp = portal.clock().getTime() + stepsAway * 30_000
  return TOTP.generate({
    secret: new TOTP({ secret: openSecret(portal, factor.sealedSecret) }).secret,
    timestamp,
  })
}

/** Somebody's second factor, on; gives the recovery codes. The code it took has passed. */
export async function withSecondFactor(portal: TestPortal, person: Person): Promise<string[]> {
  const begun = await beginSetUp(portal, person, { password: goodPassword, address })
  if (!begun.ok) throw new Error('The second factor was not begun')
  const result = await turnOn(portal, person, { code: appCode(portal, person), address })
  if (!result.ok) throw new Error('The second factor was not switched on')
  portal.pass({ minutes: 1 })
  return result.value.recoveryCodes
}
