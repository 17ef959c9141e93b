import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { tx } from '#db/connection.ts'
import { hasSecondFactor, replaceRecoveryCodes } from '#db/second-factors.ts'
import { newRecoveryCodes, useAppCode } from './codes.ts'
import { countCodeTry, forgiveCodeTry } from './count-code-try.ts'

/** Ten new recovery codes, to be shown this once; those of before no longer work. Asks for a code from the app. */
export async function renewRecoveryCodes(
  portal: Portal,
  visitor: Visitor,
  input: { code: string; address: string },
): Promise<Result<{ recoveryCodes: string[] }>> {
  const person = insist(visitor, { do: 'use-account' })
  const given = { personId: person.id, address: input.address }
  const tooMany = await countCodeTry(portal, { ...given, field: 'renewCode' })
  if (tooMany.length > 0) return refuse(tooMany)
  const codes = newRecoveryCodes()
  const renewed = tx(portal.db, (db) => {
    if (!hasSecondFactor(db, person.id) || !useAppCode(portal, db, person.id, input.code)) return false
    replaceRecoveryCodes(db, person.id, codes.hashes)
    keepAccount(portal, db, { actorId: person.id, deed: 'person.renew-recovery-codes', subject: person.id })
    const warning = { to: { personId: person.id }, values: { path: paths.secondFactor() } }
    putInMail(portal, db, { ...warning, kind: 'recovery-codes-renewed' })
    return true
  })
  if (!renewed)
    return refuse([{ field: 'renewCode', problem: input.code === '' ? 'required' : 'code-wrong' }])
  await forgiveCodeTry(portal, given)
  return done({ recoveryCodes: codes.shown })
}
