import { done, refuse, type Result } from '#app/domain/issue.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { saveSecretBeingSetUp } from '#db/second-factors.ts'
import { newSecret, sealSecret } from './codes.ts'
import { provePassword } from './prove-it-is-you.ts'

/** Makes the secret that somebody gives to their app next. Nothing is asked of them at sign-in before `turnOn`. */
export async function beginSetUp(
  portal: Portal,
  visitor: Visitor,
  input: { password: string; address: string },
): Promise<Result<null>> {
  const person = insist(visitor, { do: 'use-account' })
  const issues = await provePassword(portal, person, input)
  if (issues.length > 0) return refuse(issues)
  tx(portal.db, (db) => {
    if (!saveSecretBeingSetUp(db, person.id, sealSecret(portal, newSecret()))) throw new Fault('wrong-state')
    keepAccount(portal, db, { actorId: person.id, deed: 'person.begin-second-factor', subject: person.id })
  })
  return done(null)
}
