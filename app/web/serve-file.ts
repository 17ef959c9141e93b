import type { AttachmentKind } from '#app/domain/attachment.ts'
import { isImage } from '#app/domain/attachment.ts'
import { openFile } from '#app/use-cases/attachments/open-file.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import type { Call } from './access.ts'
import { attachment } from './attachment.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const typeOf: Record<AttachmentKind, string> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
}

/**
 * An uploaded file as an answer. Whatever is in it after all, no browser runs it: it is kept and not opened, its type is
 * not guessed, and if it were opened it would be in a sandbox that may load nothing. Only images drawn anew are shown.
 */
export function serveFile(call: Call, form: 'whole' | 'shown'): Response {
  const { file, bytes, isPublic } = openFile(call.portal, call.visitor, call.params['id'] ?? '', form)
  // Bytes never change under one id; asking again each time makes a take-down count at once.
  const etag = `W/"${file.sha256.slice(0, 32)}-${form}"`
  const headers = new Headers({
    'Cache-Control': isPublic ? 'public, no-cache' : 'no-store',
    'Content-Security-Policy': "sandbox; default-src 'none'",
  })
  if (isPublic) headers.set('ETag', etag)
  if (isPublic && call.request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers })
  }
  if (isPublic && form === 'whole') countServed(call.portal, 'file', [file.recordId])
  headers.set('Content-Type', form === 'shown' && isImage(file.kind) ? typeOf.webp : typeOf[file.kind])
  headers.set('Content-Disposition', form === 'shown' ? 'inline' : attachment(file.name))
  headers.set('Content-Length', String(bytes.length))
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers })
}
