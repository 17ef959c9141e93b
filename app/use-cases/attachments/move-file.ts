import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { describeAttachment, filesOf } from '#db/attachments.ts'
import { addAuthor } from '#db/draft-authors.ts'
import { act, draftOf } from '../records/act.ts'

/** Moves a file one place up or down in the draft; at the end of the list it stays. */
export function moveFile(
  portal: Portal,
  person: Person,
  { recordId, attachmentId, by }: { recordId: string; attachmentId: string; by: -1 | 1 },
): void {
  act(portal, person, 'edit', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    const ids = filesOf(db, draft.id).map(({ id }) => id)
    const from = ids.indexOf(attachmentId)
    const to = from + by
    if (from === -1 || to < 0 || to >= ids.length) return
    ids.splice(to, 0, ...ids.splice(from, 1))
    ids.forEach((id, index) => describeAttachment(db, draft.id, id, { position: index + 1 }))
    addAuthor(db, draft, person.id, at)
  })
}
