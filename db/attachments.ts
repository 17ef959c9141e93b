import { and, asc, eq, inArray, max, notExists, sql } from 'drizzle-orm'
import type { Attachment, EditionFile, FileAside, Removed, ScanState } from '#app/domain/attachment.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { Reader } from './connection.ts'
import { prepared } from './prepared.ts'
import {
  attachmentBytes,
  attachments,
  editionAttachments,
  recommendationEventFiles,
} from './schema/schema.ts'

/** `whole` to be kept by a reader; `shown`: an image as it stands on a page. */
export type ByteForm = 'whole' | 'shown'

const columns = {
  id: attachments.id,
  recordId: attachments.recordId,
  name: attachments.name,
  kind: attachments.kind,
  size: attachments.size,
  width: attachments.width,
  height: attachments.height,
  scan: attachments.scan,
}

/** An edition's files with what it says about them, in its order. */
export function filesOf(db: Reader, editionId: string): EditionFile[] {
  return ofEdition(db).all({ editionId })
}

const ofEdition = prepared((db) =>
  db
    .select({
      ...columns,
      removed: attachments.removed,
      title: editionAttachments.title,
      alt: editionAttachments.alt,
    })
    .from(editionAttachments)
    .innerJoin(attachments, eq(attachments.id, editionAttachments.attachmentId))
    .where(eq(editionAttachments.editionId, sql.placeholder('editionId')))
    .orderBy(asc(editionAttachments.position))
    .prepare(),
)

export function findAttachment(
  db: Reader,
  id: string,
): (Attachment & { sha256: string; erasedAt: string | null }) | null {
  return (
    db
      .select({ ...columns, sha256: attachments.sha256, erasedAt: attachments.erasedAt })
      .from(attachments)
      .where(eq(attachments.id, id))
      .get() ?? null
  )
}

/** The editions that have a file. */
export function editionsHolding(db: Reader, attachmentId: string): string[] {
  return db
    .select({ id: editionAttachments.editionId })
    .from(editionAttachments)
    .where(eq(editionAttachments.attachmentId, attachmentId))
    .all()
    .map(({ id }) => id)
}

/** Null when the bytes are gone. */
export function bytesOf(db: Reader, attachmentId: string, form: ByteForm): Buffer | null {
  const row = db
    .select({ bytes: attachmentBytes.bytes })
    .from(attachmentBytes)
    .where(and(eq(attachmentBytes.attachmentId, attachmentId), eq(attachmentBytes.form, form)))
    .get()
  return row?.bytes ?? null
}

/** Whether the edition has a file with these bytes already. */
export function holdsBytes(db: Reader, editionId: string, sha256: string): boolean {
  const same = db
    .select({ id: attachments.id })
    .from(editionAttachments)
    .innerJoin(attachments, eq(attachments.id, editionAttachments.attachmentId))
    .where(and(eq(editionAttachments.editionId, editionId), eq(attachments.sha256, sha256)))
    .get()
  return same !== undefined
}

export interface NewAttachment extends Attachment {
  sha256: string
  words: string
  asides: FileAside[]
  removed: Removed[]
  readBy: number
  uploadedBy: string
  uploadedAt: string
}

/** Stores a file and its bytes; whoever does so says at once what it belongs to. */
export function storeAttachment(
  db: Reader,
  attachment: NewAttachment,
  forms: Readonly<Partial<Record<ByteForm, Uint8Array>>>,
): void {
  db.insert(attachments).values(attachment).run()
  for (const form of ['whole', 'shown'] as const) {
    const bytes = forms[form]
    if (bytes === undefined) continue
    db.insert(attachmentBytes)
      .values({ attachmentId: attachment.id, form, bytes: Buffer.from(bytes) })
      .run()
  }
}

/** Stores a file as the last of an edition. */
export function insertAttachment(
  db: Reader,
  editionId: string,
  attachment: NewAttachment,
  forms: Readonly<Partial<Record<ByteForm, Uint8Array>>>,
): void {
  storeAttachment(db, attachment, forms)
  const last = db
    .select({ position: max(editionAttachments.position) })
    .from(editionAttachments)
    .where(eq(editionAttachments.editionId, editionId))
    .get()
  const none = { en: '', cy: '' }
  db.insert(editionAttachments)
    .values({
      editionId,
      attachmentId: attachment.id,
      position: (last?.position ?? 0) + 1,
      title: none,
      alt: none,
    })
    .run()
}

/** What an edition says about one of its files, and where it stands; the edition must have the file. */
export function describeAttachment(
  db: Reader,
  editionId: string,
  attachmentId: string,
  change: Partial<{ title: Bilingual; alt: Bilingual; position: number }>,
): void {
  db.update(editionAttachments)
    .set(change)
    .where(
      and(eq(editionAttachments.editionId, editionId), eq(editionAttachments.attachmentId, attachmentId)),
    )
    .run()
}

/** A new edition begins with the files of the one it is made from. */
export function copyHeldFiles(db: Reader, fromEditionId: string, toEditionId: string): void {
  const held = db
    .select()
    .from(editionAttachments)
    .where(eq(editionAttachments.editionId, fromEditionId))
    .all()
  if (held.length === 0) return
  db.insert(editionAttachments)
    .values(held.map((row) => ({ ...row, editionId: toEditionId })))
    .run()
}

/**
 * Takes one file, or all of them, from an edition. What no edition has any more, and did not come with evidence, is
 * deleted with its bytes.
 */
export function letGoOfFiles(db: Reader, recordId: string, editionId: string, attachmentId?: string): void {
  const one = attachmentId === undefined ? undefined : eq(editionAttachments.attachmentId, attachmentId)
  db.delete(editionAttachments)
    .where(and(eq(editionAttachments.editionId, editionId), one))
    .run()
  const heldStill = db
    .select({ one: sql`1` })
    .from(editionAttachments)
    .where(eq(editionAttachments.attachmentId, attachments.id))
  const cameWithEvidence = db
    .select({ one: sql`1` })
    .from(recommendationEventFiles)
    .where(eq(recommendationEventFiles.attachmentId, attachments.id))
  const unheld = db
    .select({ id: attachments.id })
    .from(attachments)
    .where(
      and(
        eq(attachments.recordId, recordId),
        notExists(heldStill),
        notExists(cameWithEvidence),
        sql`${attachments.erasedAt} is null`,
      ),
    )
    .all()
    .map(({ id }) => id)
  if (unheld.length === 0) return
  db.delete(attachmentBytes).where(inArray(attachmentBytes.attachmentId, unheld)).run()
  db.delete(attachments).where(inArray(attachments.id, unheld)).run()
}

/**
 * Everything of a record's files, in every edition: bytes, names, words, descriptions. The ids stay, so that the
 * addresses readers kept answer "gone" and not "never was".
 */
export function eraseAttachments(db: Reader, recordId: string, at: string): void {
  const ids = db
    .select({ id: attachments.id })
    .from(attachments)
    .where(eq(attachments.recordId, recordId))
    .all()
    .map(({ id }) => id)
  eraseFiles(db, ids, at)
}

/** The same for single files. */
export function eraseFiles(db: Reader, ids: readonly string[], at: string): void {
  if (ids.length === 0) return
  db.delete(attachmentBytes)
    .where(inArray(attachmentBytes.attachmentId, [...ids]))
    .run()
  db.delete(editionAttachments)
    .where(inArray(editionAttachments.attachmentId, [...ids]))
    .run()
  db.update(attachments)
    .set({
      name: '',
      sha256: '',
      words: '',
      asides: [],
      removed: [],
      size: 0,
      width: null,
      height: null,
      erasedAt: at,
    })
    .where(inArray(attachments.id, [...ids]))
    .run()
}

/** Files that a scanner has yet to look at, longest waiting first. */
export function unscannedAttachments(db: Reader, atMost: number): string[] {
  return db
    .select({ id: attachments.id })
    .from(attachments)
    .where(and(inArray(attachments.scan, ['unasked', 'waiting']), sql`${attachments.erasedAt} is null`))
    .orderBy(asc(attachments.uploadedAt))
    .limit(atMost)
    .all()
    .map(({ id }) => id)
}

/** What the scanner said. Of a file with something in it only its name stays, for the writer to see and to remove. */
export function noteScan(db: Reader, id: string, scan: ScanState): void {
  db.update(attachments)
    .set(scan === 'found' ? { scan, words: '', asides: [] } : { scan })
    .where(eq(attachments.id, id))
    .run()
  if (scan === 'found') db.delete(attachmentBytes).where(eq(attachmentBytes.attachmentId, id)).run()
}
