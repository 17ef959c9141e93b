import { isEditor, isSiteAdmin, type Person } from './person.ts'

/** Codes as RFC 6238 and every app make them: six digits, a new one every 30 seconds. */
export const codeDigits = 6
export const stepSeconds = 30

/** How many steps a phone's clock may be early or late. */
export const stepsAround = 1

/** How long after the password the code may be given. */
export const pendingMinutes = 10

/** How many codes for a lost phone are made at once. */
export const recoveryCodeCount = 10

/** Those who could do most harm with a stolen password, so that the portal may ask a second factor of them. */
export function isAskedForSecondFactor(person: Person): boolean {
  return isSiteAdmin(person) || isEditor(person)
}

/** A code without what people put between its characters, in the one case that recovery codes are made in. */
export function tidyCode(typed: string): string {
  return typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase()
}

/** A recovery code as it is shown: in fours, to be copied by hand without losing one's place. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** The secret as it is shown for typing into an app. */
export function spacedSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
