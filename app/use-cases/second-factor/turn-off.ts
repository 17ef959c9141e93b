import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import { deleteSecondFactor, hasSecondFactor } from '#db/second-factors.ts'
import { useAppCode, useRecoveryCodeOf } from './codes.ts'
import { countCodeTry, forgiveCodeTry } from './count-code-try.ts'
import { provePassword } from './prove-it-is-you.ts'

/**
 * Switches off one's own second factor, after the password and a code; a recovery code will do, since the usual reason
 * is a phone that is gone. Where the portal asks it of the person's roles, they are led to set up another one next.
 */
export async function turnOff(
  portal: Portal,
  visitor: Visitor,
  input: { password: string; code: string; address: string },
): Promise<Result<null>> {
  const person = insist(visitor, { do: 'use-account' })
  const given = { personId: person.id, address: input.address }
  const issues: Issue[] = await provePassword(portal, person, input)
  if (input.code === '') issues.push({ field: 'offCode', problem: 'required' })
  if (issues.length > 0) return refuse(issues)
  const tooMany = await countCodeTry(portal, { ...given, field: 'offCode' })
  if (tooMany.length > 0) return refuse(tooMany)
  const off = tx(portal.db, (db) => {
    if (!hasSecondFactor(db, person.id)) return false
    const right =
      useAppCode(portal, db, person.id, input.code) || useRecoveryCodeOf(portal, db, person.id, input.code)
    if (!right) return false
    deleteSecondFactor(db, person.id)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.turn-off-second-factor', subject: person.id })
    const warning = { to: { personId: person.id }, values: { path: paths.secondFactor() } }
    putInMail(portal, db, { ...warning, kind: 'second-factor-off' })
    return true
  })
  if (!off) return refuse([{ field: 'offCode', problem: 'code-wrong' }])
  await forgiveCodeTry(portal, given)
  return done(null)
}
