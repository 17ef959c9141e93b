import { attachmentLimits, type FileProblem } from '#app/domain/attachment.ts'
import { done, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { filesOf, holdsBytes, insertAttachment } from '#db/attachments.ts'
import type { Reader } from '#db/connection.ts'
import { addAuthor } from '#db/draft-authors.ts'
import { act, draftOf } from '../records/act.ts'
import { readDraft } from '../records/read-draft.ts'
import { lookThrough, notTaken, type Arrived, type SeenFile } from './look-through.ts'

export interface Upload extends Arrived {
  recordId: string
}

/** More to write in the same transaction. */
type Then = (db: Reader, fileId: string) => void

/** Looks a file through and keeps it as the last of the draft's files. Gives its id, or says why it was not taken. */
export async function addFile(
  portal: Portal,
  person: Person,
  upload: Upload,
  then: Then = () => undefined,
): Promise<Result<string>> {
  const { draft } = readDraft(portal, person, upload.recordId)
  const seen = await lookThrough(portal, upload, (size) => whyNoRoom(portal.db, draft.id, size))
  return seen.ok ? store(portal, person, upload, seen.value, then) : seen
}

function store(
  portal: Portal,
  person: Person,
  upload: Upload,
  { file, forms }: SeenFile,
  then: Then,
): Result<string> {
  return act<Result<string>>(portal, person, 'edit', upload.recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    // Asked again: others may have added files while this one was looked through.
    const noRoom = whyNoRoom(db, draft.id, file.size)
    if (noRoom !== null) return notTaken(upload.name, noRoom)
    if (holdsBytes(db, draft.id, file.sha256)) return notTaken(upload.name, 'file-there-already')
    const id = portal.newId()
    const kept = { ...file, id, recordId: record.id, uploadedBy: person.id, uploadedAt: at }
    insertAttachment(db, draft.id, kept, forms)
    addAuthor(db, draft, person.id, at)
    then(db, id)
    return done(id)
  })
}

function whyNoRoom(db: Reader, draftId: string, size: number): FileProblem | null {
  const files = filesOf(db, draftId)
  if (files.length >= attachmentLimits.files) return 'too-many-files'
  const total = files.reduce((sum, file) => sum + file.size, size)
  return total > attachmentLimits.record ? 'files-too-large' : null
}
