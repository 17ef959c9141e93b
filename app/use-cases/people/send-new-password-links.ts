import { resetEnd } from '#app/domain/password-reset.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import { deleteResetRequest, openResetRequests, putPasswordReset } from '#db/password-resets.ts'
import { findPersonByEmail } from '#db/people.ts'
import { keepDoing } from '../keep-doing.ts'
import { resetRequestPurpose } from './ask-new-password.ts'
import { hashOfToken, newToken } from './credentials.ts'

/**
 * Sends a link to everybody who asked for a new password and has an account that may be used. Nobody else gets mail: a
 * stranger did not ask to hear of this portal.
 */
export function sendNewPasswordLinks(portal: Portal): void {
  for (const request of openResetRequests(portal.db)) {
    const email = addressIn(portal, request.sealed)
    tx(portal.db, (db) => {
      deleteResetRequest(db, request.id)
      const person = email === null ? null : findPersonByEmail(db, email)
      if (person === null || person.suspended) return
      const token = newToken()
      const now = portal.clock()
      putPasswordReset(db, {
        personId: person.id,
        tokenHash: hashOfToken(token),
        createdAt: now.toISOString(),
        expiresAt: resetEnd(now).toISOString(),
      })
      const values = { path: paths.newPassword(token) }
      putInMail(portal, db, { to: { personId: person.id }, kind: 'set-password', values })
      keepAccount(portal, db, {
        actorId: null,
        deed: 'person.send-new-password-link',
        subject: person.id,
      })
    })
  }
}

/** Null for what another key sealed, as after a restore without it: nobody can read it, so it is put away. */
function addressIn(portal: Portal, sealed: string): string | null {
  try {
    return portal.vault.open(resetRequestPurpose, sealed)
  } catch {
    portal.log.warn('a wish for a new password could not be read')
    return null
  }
}

/** Looks for such wishes for as long as the portal runs. */
export function keepSendingPasswordLinks(portal: Portal): () => Promise<void> {
  const round = () => {
    try {
      sendNewPasswordLinks(portal)
    } catch (error) {
      portal.log.error({ err: error }, 'links for new passwords could not be sent')
    }
    return Promise.resolve()
  }
  return keepDoing(round, { first: 1_000, every: 1_000 })
}
