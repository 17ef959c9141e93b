import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { startSession } from '#app/use-cases/people/start-session.ts'
import { tx } from '#db/connection.ts'
import { confirmSecondFactor, hasSecondFactor, replaceRecoveryCodes } from '#db/second-factors.ts'
import { endSessionsOf } from '#db/sessions.ts'
import { newRecoveryCodes, useAppCode } from './codes.ts'
import { countCodeTry, forgiveCodeTry } from './count-code-try.ts'

/**
 * A code from the app shows that it has the secret: from now on every sign-in needs one. Ends every session of the
 * person, which began without a code, and gives the token of a new one, with the recovery codes to be shown this once.
 */
export async function turnOn(
  portal: Portal,
  visitor: Visitor,
  input: { code: string; address: string },
): Promise<Result<{ token: string; recoveryCodes: string[] }>> {
  const person = insist(visitor, { do: 'use-account' })
  const { address } = input
  const tooMany = await countCodeTry(portal, { personId: person.id, address, field: 'code' })
  if (tooMany.length > 0) return refuse(tooMany)
  const codes = newRecoveryCodes()
  const token = tx(portal.db, (db) => {
    if (hasSecondFactor(db, person.id) || !useAppCode(portal, db, person.id, input.code)) return null
    confirmSecondFactor(db, person.id, portal.clock().toISOString())
    replaceRecoveryCodes(db, person.id, codes.hashes)
    endSessionsOf(db, person.id)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.turn-on-second-factor', subject: person.id })
    const warning = { to: { personId: person.id }, values: { path: paths.secondFactor() } }
    putInMail(portal, db, { ...warning, kind: 'second-factor-on' })
    return startSession(portal, db, person.id)
  })
  if (token === null)
    return refuse([{ field: 'code', problem: input.code === '' ? 'required' : 'code-wrong' }])
  await forgiveCodeTry(portal, { personId: person.id, address })
  return done({ token, recoveryCodes: codes.shown })
}
