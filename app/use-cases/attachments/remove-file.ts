import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { letGoOfFiles } from '#db/attachments.ts'
import { addAuthor } from '#db/draft-authors.ts'
import { act, draftOf } from '../records/act.ts'

/** Takes a file from the draft; readers of the published edition keep theirs. One that is gone already is no fault. */
export function removeFile(
  portal: Portal,
  person: Person,
  { recordId, attachmentId }: { recordId: string; attachmentId: string },
): void {
  act(portal, person, 'edit', recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    letGoOfFiles(db, recordId, draft.id, attachmentId)
    addAuthor(db, draft, person.id, at)
  })
}
