import { createHash } from 'node:crypto'
import {
  attachmentLimits,
  cleanName,
  kindOfName,
  shownName,
  type AttachmentKind,
  type FileProblem,
  type FileRead,
  type ScanState,
} from '#app/domain/attachment.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { filesOf, holdsBytes, insertAttachment } from '#db/attachments.ts'
import type { Reader } from '#db/connection.ts'
import { addAuthor } from '#db/draft-authors.ts'
import { act, draftOf } from '../records/act.ts'
import { readDraft } from '../records/read-draft.ts'
import { scanned } from './scanned.ts'

export interface Upload {
  recordId: string
  /** As the browser sent it. */
  name: string
  /** Null when there were more than a file may have. */
  bytes: Uint8Array | null
}

/** More to write in the same transaction. */
type Then = (db: Reader, fileId: string) => void

const mebibyte = 1024 * 1024
const limitOf: Partial<Record<FileProblem, number>> = {
  'attachment-too-large': attachmentLimits.file / mebibyte,
  'files-too-large': attachmentLimits.record / mebibyte,
  'too-many-files': attachmentLimits.files,
}

/**
 * Looks a file through, asks the virus scanner, and keeps it as the last of the draft's files. Gives its id, or says
 * why it was not taken. A scanner that does not answer keeps nobody waiting: the file is kept where nobody can open it.
 */
export async function addFile(
  portal: Portal,
  person: Person,
  upload: Upload,
  then: Then = () => undefined,
): Promise<Result<string>> {
  const { recordId, bytes } = upload
  const { draft } = readDraft(portal, person, recordId)
  const refused = (problem: FileProblem) => notTaken(upload.name, problem)
  const kind = kindOfName(upload.name)
  if (kind === null) return refused('file-kind-not-taken')
  if (bytes === null || bytes.length > attachmentLimits.file) return refused('attachment-too-large')
  if (bytes.length === 0) return refused('file-empty')
  // Before the work of looking it through, and again when it is stored.
  const noRoom = whyNoRoom(portal.db, draft.id, bytes.length)
  if (noRoom !== null) return refused(noRoom)
  const read = await portal.files.read(kind, bytes)
  if (!read.ok) return refused(read.problem)
  const scan = await scanned(portal, bytes)
  if (scan === 'found') return refused('file-infected')
  return store(portal, person, upload, { kind, read, scan }, then)
}

interface Seen {
  kind: AttachmentKind
  read: Extract<FileRead, { ok: true }>
  scan: ScanState
}

function store(
  portal: Portal,
  person: Person,
  upload: Upload,
  { kind, read, scan }: Seen,
  then: Then,
): Result<string> {
  const { bytes, shown, width, height, words, asides, removed } = read
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return act<Result<string>>(portal, person, 'edit', upload.recordId, ({ db, record, at }) => {
    const draft = draftOf(record)
    const noRoom = whyNoRoom(db, draft.id, bytes.length)
    if (noRoom !== null) return notTaken(upload.name, noRoom)
    if (holdsBytes(db, draft.id, sha256)) return notTaken(upload.name, 'file-there-already')
    const id = portal.newId()
    const name = cleanName(upload.name, kind)
    insertAttachment(
      db,
      draft.id,
      {
        ...{ id, recordId: record.id, name, kind, size: bytes.length, width, height, scan },
        ...{
          sha256,
          words,
          asides,
          removed,
          readBy: portal.files.version,
          uploadedBy: person.id,
          uploadedAt: at,
        },
      },
      shown === null ? { whole: bytes } : { whole: bytes, shown },
    )
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

function notTaken(name: string, problem: FileProblem): Result<string> {
  const limit = limitOf[problem]
  const values = { name: shownName(name), ...(limit === undefined ? {} : { limit }) }
  return refuse([{ field: 'files', problem, values }])
}
