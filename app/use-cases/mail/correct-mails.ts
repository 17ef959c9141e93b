import type { Change } from '#app/domain/late-correction.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { changedJson } from '#db/erasing/rewrite.ts'
import { resealMail, sealedMailAbout } from '#db/mail.ts'
import { mailPurpose } from './put-in-mail.ts'

/** Makes a change in mail about a record that has not been sent yet; gives in how many. */
export function correctMails(portal: Portal, db: Reader, about: string, change: Change): number {
  let changed = 0
  for (const { id, sealed } of sealedMailAbout(db, about)) {
    const said = portal.vault.open(mailPurpose, sealed)
    const next = changedJson(said, change)
    if (next === said) continue
    resealMail(db, id, portal.vault.seal(mailPurpose, next))
    changed += 1
  }
  return changed
}
