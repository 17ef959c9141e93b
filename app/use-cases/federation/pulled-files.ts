import { cleanName, type FileRead } from '#app/domain/attachment.ts'
import type { BundleFile, BundleRecord, PullNote } from '#app/domain/federation.ts'
import type { Portal } from '#app/portal.ts'
import {
  copyHeldFiles,
  describeAttachment,
  filesOf,
  findAttachment,
  insertAttachment,
  letGoOfFiles,
} from '#db/attachments.ts'
import type { Reader } from '#db/connection.ts'
import { scanned } from '../attachments/scanned.ts'
import { sha256Of } from './bundle-page.ts'
import type { BundleSource } from './reach-bundle.ts'

/** A file that was looked through as any upload is, with the bytes that its home has. */
export interface PulledFile {
  file: BundleFile
  bytes: Buffer
  read: Extract<FileRead, { ok: true }>
  scan: 'clean' | 'unasked' | 'waiting'
}

/** Fetches the files that are not here yet; one that is not what it says, or that nobody could upload, is left out. */
export async function fetchFiles(
  portal: Portal,
  source: BundleSource,
  { files }: BundleRecord,
  here: ReadonlySet<string>,
): Promise<{ fetched: PulledFile[]; notes: PullNote[] }> {
  const fetched: PulledFile[] = []
  const notes: PullNote[] = []
  for (const file of files) {
    if (here.has(file.sha256) || fetched.some((one) => one.file.sha256 === file.sha256)) continue
    const bytes = await source.read(`files/${file.sha256}`, file.size)
    const read = sha256Of(bytes) === file.sha256 ? await portal.files.read(file.kind, bytes) : null
    const scan = read?.ok ? await scanned(portal, bytes) : 'found'
    // Its home took out what an image must not tell: what has something to take out never went through a portal.
    if (read?.ok && scan !== 'found' && read.removed.length === 0) fetched.push({ file, bytes, read, scan })
    else notes.push({ problem: 'left-file', value: cleanName(file.name, file.kind) })
  }
  return { fetched, notes }
}

/** The checksums of an edition's files, with the ids they have here. */
export function filesHere(db: Reader, editionId: string | undefined): Map<string, string> {
  if (editionId === undefined) return new Map()
  const files = filesOf(db, editionId)
  return new Map(files.map(({ id }) => [findAttachment(db, id)?.sha256 ?? '', id]))
}

/** Gives the live edition the record's files and what is said about them. Earlier editions show none of theirs here. */
export function placeFiles(
  portal: Portal,
  db: Reader,
  given: {
    record: BundleRecord
    recordId: string
    liveId: string
    before: string | null
    /** The ids the files have, or are to have. */
    ids: ReadonlyMap<string, string>
    fetched: readonly PulledFile[]
    actorId: string
  },
): void {
  const { record, recordId, liveId, before, ids, fetched, actorId } = given
  if (before !== null && before !== liveId) {
    copyHeldFiles(db, before, liveId)
    letGoOfFiles(db, recordId, before)
  }
  const wanted = new Set(record.files.map(({ sha256 }) => sha256))
  for (const [sha256, id] of filesHere(db, liveId)) {
    if (!wanted.has(sha256)) letGoOfFiles(db, recordId, liveId, id)
  }
  for (const { file, bytes, read, scan } of fetched) {
    const { width, height, words, asides, removed, shown } = read
    insertAttachment(
      db,
      liveId,
      {
        ...{ id: ids.get(file.sha256) ?? portal.newId(), recordId, kind: file.kind, scan },
        ...{ name: cleanName(file.name, file.kind), size: bytes.length, width, height },
        ...{ sha256: file.sha256, words, asides, removed, readBy: portal.files.version },
        ...{ uploadedBy: actorId, uploadedAt: portal.clock().toISOString() },
      },
      shown === null ? { whole: bytes } : { whole: bytes, shown },
    )
  }
  const here = filesHere(db, liveId)
  for (const [i, { sha256, title, alt }] of record.files.entries()) {
    const id = here.get(sha256)
    if (id !== undefined) describeAttachment(db, liveId, id, { title, alt, position: i + 1 })
  }
}
