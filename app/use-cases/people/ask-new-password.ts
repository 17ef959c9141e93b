import { isEmail, tidyEmail } from '#app/domain/email.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { insertResetRequest } from '#db/password-resets.ts'
import { countResetRequest } from './throttle.ts'

/** What the addresses of such wishes are sealed for in the vault. */
export const resetRequestPurpose = 'reset request'

/**
 * Takes down that somebody wants a new password for an address. Whether anybody has it is not looked at here, but soon
 * after, by `sendNewPasswordLinks`: so neither the answer nor the time it takes can tell.
 */
export async function askNewPassword(
  portal: Portal,
  _visitor: Visitor,
  input: { email: string; address: string; language: Language },
): Promise<Result<null>> {
  const email = tidyEmail(input.email)
  if (email === '') return refuse([{ field: 'email', problem: 'required' }])
  if (!isEmail(email)) return refuse([{ field: 'email', problem: 'not-an-email' }])
  const minutes = await countResetRequest(portal, email, input.address)
  if (minutes !== null) {
    return refuse([{ field: 'email', problem: 'too-many-attempts', values: { minutes } }])
  }
  const request = {
    sealed: portal.vault.seal(resetRequestPurpose, email),
    language: input.language,
    at: portal.clock().toISOString(),
  }
  tx(portal.db, (db) => {
    insertResetRequest(db, request)
    keepAccount(portal, db, { actorId: null, deed: 'person.ask-new-password', subject: '' })
  })
  return done(null)
}
