import { isSafe, type Attachment } from '#app/domain/attachment.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { publicFace } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { bytesOf, editionsHolding, findAttachment, type ByteForm } from '#db/attachments.ts'
import { isEvidence } from '#db/evidence-files.ts'
import { editionsOf, findRecord } from '#db/records.ts'

export interface OpenedFile {
  file: Attachment & { sha256: string }
  bytes: Buffer
  /** Anybody may have it, so that it may be kept on the way; otherwise it is for this visitor alone. */
  isPublic: boolean
}

/**
 * A file for whoever may have it: every reader while the published edition has it, those who may see drafts otherwise. One
 * that came with evidence is for those who may see that, and for nobody else.
 * Throws gone where readers once could, not-found for everything else, so that nobody learns what drafts hold.
 */
export function openFile(portal: Portal, visitor: Visitor, attachmentId: string, form: ByteForm): OpenedFile {
  const file = findAttachment(portal.db, attachmentId)
  const record = file === null ? null : findRecord(portal.db, file.recordId)
  if (file === null || record === null) throw new Fault('not-found')
  if (file.erasedAt !== null) throw new Fault('gone')
  const access = isEvidence(portal.db, file.id)
    ? evidenceAccess(visitor, record)
    : accessOf(portal, visitor, record, editionsHolding(portal.db, file.id))
  if (access === 'not-found' || access === 'gone') throw new Fault(access)
  const bytes = isSafe(file.scan, portal.scanner !== null) ? bytesOf(portal.db, file.id, form) : null
  if (bytes === null) throw new Fault('not-found')
  return { file, bytes, isPublic: access === 'public' }
}

function evidenceAccess(visitor: Visitor, record: PortalRecord): 'private' | 'not-found' {
  return may(visitor, { do: 'see-evidence', record }) ? 'private' : 'not-found'
}

function accessOf(
  portal: Portal,
  visitor: Visitor,
  record: PortalRecord,
  held: readonly string[],
): 'public' | 'private' | 'gone' | 'not-found' {
  const onShow = record.live !== null && held.includes(record.live.id)
  const face = publicFace(record)
  if (
    onShow &&
    (face === 'page' || face === 'page-with-notice') &&
    may(visitor, { do: 'read-record', record })
  ) {
    return 'public'
  }
  if (may(visitor, { do: 'see-draft', record })) return 'private'
  return wasPublished(portal, record, held) ? 'gone' : 'not-found'
}

function wasPublished(portal: Portal, record: PortalRecord, held: readonly string[]): boolean {
  return editionsOf(portal.db, record.id).some(
    ({ id, publishedAt }) => publishedAt !== null && held.includes(id),
  )
}
