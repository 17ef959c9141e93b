import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import type { Reader } from '#db/connection.ts'
import { isKnownBrowser } from '#db/known-browsers.ts'
import { hashOfToken } from './credentials.ts'

/**
 * A step of signing in, before the session begins: tells somebody when their account is signed in to with a browser that
 * has not been before. Not by network address, which changes with every train journey.
 */
export function tellOfNewBrowser(portal: Portal, db: Reader, personId: string): void {
  const { device } = portal
  if (device === null || isKnownBrowser(db, personId, hashOfToken(device.key))) return
  const { browser, system } = device
  const values = { at: portal.clock().toISOString(), browser, system, path: paths.sessions() }
  putInMail(portal, db, { to: { personId }, kind: 'new-sign-in', values })
}
