import { exactChangeOf, shortestReplaced, type Replacement } from '#app/domain/late-correction.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { correctTalk, isInEditions } from '#db/erasing/correct.ts'
import { editionsOf } from '#db/records.ts'
import { correctMails } from '../mail/correct-mails.ts'

/**
 * Takes words that were just replaced in a draft out of whatever else remembers it: what was sent to reviewers, what was
 * said about it, mail that waits. Words that an edition still has are left there too: readers may
 * have them, and a late correction is for those. Part of a transaction, after the draft was saved.
 */
export function forgetReplaced(
  portal: Portal,
  db: Reader,
  { id, kind }: PortalRecord,
  replaced: readonly Replacement[],
): void {
  const editionIds = editionsOf(db, id).map((edition) => edition.id)
  for (const replacement of replaced) {
    if (replacement.words.length < shortestReplaced) continue
    const change = exactChangeOf(replacement)
    if (isInEditions(db, { id, kind, change })) continue
    correctTalk(db, { id, kind, editionIds, change })
    correctMails(portal, db, id, change)
  }
}
