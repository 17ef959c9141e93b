import { isAskedForSecondFactor, spacedSecret } from '#app/domain/second-factor.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { hasPassword } from '#db/people.ts'
import { portalSettings } from '#db/portal-settings.ts'
import { countRecoveryCodes, findSecondFactor } from '#db/second-factors.ts'
import { openSecret, setUpAddress } from './codes.ts'
import { qrCode, type QrCode } from './qr-code.ts'

/** Where somebody stands with their second factor, for the page where they look after it. */
export interface SecondFactorStanding {
  state: 'off' | 'being-set-up' | 'on'
  /** What the app needs, while it is being set up. */
  setUp: { qr: QrCode; secret: string } | null
  recoveryCodesLeft: number
  /** The portal asks it of people with their roles. */
  required: boolean
  /** Somebody who only ever came through their organisation has none. */
  hasPassword: boolean
}

export function readSecondFactor(portal: Portal, visitor: Visitor): SecondFactorStanding {
  const person = insist(visitor, { do: 'use-account' })
  const factor = findSecondFactor(portal.db, person.id)
  const state = factor === null ? 'off' : factor.confirmedAt === null ? 'being-set-up' : 'on'
  const secret = state === 'being-set-up' ? openSecret(portal, factor?.sealedSecret ?? '') : null
  return {
    state,
    setUp:
      secret === null
        ? null
        : { qr: qrCode(setUpAddress(secret, person.email)), secret: spacedSecret(secret) },
    recoveryCodesLeft: countRecoveryCodes(portal.db, person.id),
    required: isAskedForSecondFactor(person) && portalSettings(portal.db).totpRequired,
    hasPassword: hasPassword(portal.db, person.id),
  }
}
