import type { BrowserName, SystemName } from './device.ts'

/** What mail about somebody's own account tells. Values and `path` are as in mail.ts. */
export interface AccountMailValues {
  /** The link by which a forgotten password is replaced. */
  'set-password': { path: string }
  'password-changed': { path: string }
  /** To the address that an account is to have, and to the one it has: both must agree. */
  'confirm-new-address': { path: string }
  'agree-old-address': { newEmail: string; path: string }
  /** In place of `confirm-new-address`, to whoever has an account with that address already. */
  'address-in-use': { path: string }
  /** To the address that an account had until now. */
  'address-changed': { path: string }
  'new-sign-in': { at: string; browser: BrowserName; system: SystemName; path: string }
  'account-deleted': { path: string }
}

/** Nobody can do without any of them. */
export const accountMailSentAnyway: Readonly<Record<keyof AccountMailValues, true>> = {
  'set-password': true,
  'password-changed': true,
  'confirm-new-address': true,
  'agree-old-address': true,
  'address-in-use': true,
  'address-changed': true,
  'new-sign-in': true,
  'account-deleted': true,
}
