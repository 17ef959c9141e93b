import { createHash } from 'node:crypto'
import {
  attachmentLimits,
  cleanName,
  kindOfName,
  shownName,
  type Attachment,
  type FileProblem,
  type FileRead,
} from '#app/domain/attachment.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Portal } from '#app/portal.ts'
import type { NewAttachment } from '#db/attachments.ts'
import { scanned } from './scanned.ts'

/** A file as it arrived. */
export interface Arrived {
  /** As the browser sent it. */
  name: string
  /** Null when there were more than a file may have. */
  bytes: Uint8Array | null
}

/** A file that may be kept: what is kept of it, with its bytes. */
export interface SeenFile {
  file: Omit<Attachment, 'id' | 'recordId'> &
    Pick<NewAttachment, 'sha256' | 'words' | 'asides' | 'removed' | 'readBy'>
  forms: { whole: Uint8Array; shown?: Uint8Array }
}

const mebibyte = 1024 * 1024
const limitOf: Partial<Record<FileProblem, number>> = {
  'attachment-too-large': attachmentLimits.file / mebibyte,
  'files-too-large': attachmentLimits.record / mebibyte,
  'too-many-files': attachmentLimits.files,
}

/**
 * Looks a file through and asks the virus scanner, or says why it is not taken. A scanner that does not answer keeps
 * nobody waiting: the file may be kept where nobody can open it. `whyNoRoom` is asked before the work is done.
 */
export async function lookThrough(
  portal: Portal,
  { name, bytes }: Arrived,
  whyNoRoom: (size: number) => FileProblem | null,
): Promise<Result<SeenFile>> {
  const kind = kindOfName(name)
  if (kind === null) return notTaken(name, 'file-kind-not-taken')
  if (bytes === null || bytes.length > attachmentLimits.file) return notTaken(name, 'attachment-too-large')
  if (bytes.length === 0) return notTaken(name, 'file-empty')
  const noRoom = whyNoRoom(bytes.length)
  if (noRoom !== null) return notTaken(name, noRoom)
  const read = await portal.files.read(kind, bytes)
  if (!read.ok) return notTaken(name, read.problem)
  const scan = await scanned(portal, bytes)
  if (scan === 'found') return notTaken(name, 'file-infected')
  return done(seenFile(cleanName(name, kind), { kind, scan }, read, portal.files.version))
}

function seenFile(
  name: string,
  { kind, scan }: Pick<Attachment, 'kind' | 'scan'>,
  { bytes, shown, width, height, words, asides, removed }: Extract<FileRead, { ok: true }>,
  readBy: number,
): SeenFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    file: { name, kind, scan, size: bytes.length, width, height, sha256, words, asides, removed, readBy },
    forms: shown === null ? { whole: bytes } : { whole: bytes, shown },
  }
}

/** That a file was not taken, and why; at most so many of `limit` where that is not what a record may have. */
export function notTaken(
  name: string,
  problem: FileProblem,
  limit = limitOf[problem],
): ReturnType<typeof refuse> {
  const values = { name: shownName(name), ...(limit === undefined ? {} : { limit }) }
  return refuse([{ field: 'files', problem, values }])
}
