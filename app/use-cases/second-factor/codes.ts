import { Secret, TOTP } from 'otpauth'
import {
  codeDigits,
  recoveryCodeCount,
  spacedCode,
  stepsAround,
  stepSeconds,
  tidyCode,
} from '#app/domain/second-factor.ts'
import type { Portal } from '#app/portal.ts'
import { hashOfToken } from '#app/use-cases/people/credentials.ts'
import type { Reader } from '#db/connection.ts'
import { findSecondFactor, useRecoveryCode, useStep } from '#db/second-factors.ts'

/** What the vault is told it keeps. */
const purpose = 'second factor'

/** SHA-1 is what authenticator apps agree on; HMAC does not suffer from what breaks it elsewhere. */
const algorithm = 'SHA1'

/** 160 random bits (RFC 4226, 4), in base32 as apps read them. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

export function sealSecret(portal: Portal, secret: string): string {
  return portal.vault.seal(purpose, secret)
}

export function openSecret(portal: Portal, sealed: string): string {
  return portal.vault.open(purpose, sealed)
}

/** What the QR code says, as apps understand it. */
export function setUpAddress(secret: string, account: string): string {
  return totp(secret, account).toString()
}

function totp(secret: string, label = ''): TOTP {
  const issuer = 'Good Practice Portal'
  return new TOTP({ issuer, label, secret, algorithm, digits: codeDigits, period: stepSeconds })
}

/**
 * Whether this is the code that the person's app shows now, or showed or will show half a minute from now; a right code
 * is used up, inside the caller's transaction.
 */
export function useAppCode(portal: Portal, db: Reader, personId: string, typed: string): boolean {
  const factor = findSecondFactor(db, personId)
  const token = tidyCode(typed)
  if (factor === null || !/^\d{6}$/.test(token)) return false
  const timestamp = portal.clock().getTime()
  const code = totp(openSecret(portal, factor.sealedSecret))
  const away = code.validate({ token, timestamp, window: stepsAround })
  return away !== null && useStep(db, personId, code.counter({ timestamp }) + away)
}

/** Whether this is one of the person's recovery codes; it is used up, inside the caller's transaction. */
export function useRecoveryCodeOf(_portal: Portal, db: Reader, personId: string, typed: string): boolean {
  const code = tidyCode(typed)
  return /^[A-Z2-7]{16}$/.test(code) && useRecoveryCode(db, personId, hashOfToken(code))
}

/** New recovery codes, 80 random bits each: as they are shown once, and as they are kept. */
export function newRecoveryCodes(): { shown: string[]; hashes: string[] } {
  const codes = Array.from({ length: recoveryCodeCount }, () => new Secret({ size: 10 }).base32)
  return { shown: codes.map((code) => spacedCode(code.toLowerCase())), hashes: codes.map(hashOfToken) }
}
