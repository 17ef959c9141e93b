import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { undeliveredTo } from '#db/mail-trouble.ts'
import { mailChoice } from '#db/mail.ts'
import { insist } from '../insist.ts'

/** How somebody stands with the portal's mail: whether they want it, and how many could not be delivered to them. */
export interface OwnMail {
  wantsMail: boolean
  undelivered: number
}

export function readOwnMail(portal: Portal, visitor: Visitor): OwnMail {
  const { id } = insist(visitor, { do: 'use-account' })
  return {
    wantsMail: mailChoice(portal.db, id)?.wantsMail ?? true,
    undelivered: undeliveredTo(portal.db, id),
  }
}
