import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import { draftOf } from '#app/use-cases/records/act.ts'
import { tx } from '#db/connection.ts'
import { addAuthor } from '#db/draft-authors.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord } from '#db/records.ts'
import { colleaguesFor } from './list-drafts.ts'

/**
 * Asks a colleague to go on with a draft, for instance because whoever began it has left. From then on they count among
 * its writers: they hear what becomes of it, and decide on it as little as any writer does.
 */
export function giveDraft(
  portal: Portal,
  visitor: Visitor,
  { recordId, personId }: { recordId: string; personId: string },
): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    const admin = insist(visitor, { do: 'give-to-colleague', record })
    const draft = draftOf(record)
    const colleague = colleaguesFor(db, record).find(({ id }) => id === personId)
    if (colleague === undefined) return refuse([{ field: `to.${recordId}`, problem: 'required' }])
    const at = portal.clock().toISOString()
    addAuthor(db, draft, colleague.id, at)
    addToTimeline(db, { recordId, at, actorId: admin.id, event: 'given-to-colleague' })
    const values = { title: draft.content.title, path: paths.workOn(recordId) }
    putInMail(portal, db, { to: { personId: colleague.id }, kind: 'given-to-you', values, about: recordId })
    keepAccount(portal, db, { actorId: admin.id, deed: 'draft.give-to-colleague', subject: recordId })
    return done(null)
  })
}
