import { attachmentLimits } from '#app/domain/attachment.ts'
import { Fault } from '#app/domain/fault.ts'
import { partsOfForm } from './multipart.ts'

const mebibyte = 1024 * 1024

/** Bytes a form with files may hold: all files a record may have, and the words about them. */
export const longestUpload = attachmentLimits.record + 2 * mebibyte

/** More files and fields than any page asks for. */
const mostParts = 300
const longestField = 16 * 1024

/** A file as it arrived. */
export interface ArrivedFile {
  name: string
  /** Null when it was too large to be kept. */
  bytes: Uint8Array | null
}

/**
 * Reads a form with files: each file is handed over whole as it arrives, before the next is read; the other fields are
 * given when everything has arrived.
 */
export async function readUploads(
  request: Request,
  keep: (file: ArrivedFile) => Promise<void>,
): Promise<FormData> {
  const fields = new FormData()
  const limits = { file: attachmentLimits.file, field: longestField, parts: mostParts }
  for await (const { name, fileName, bytes } of partsOfForm(request, limits)) {
    if (fileName === null && bytes === null) throw new Fault('bad-request')
    if (fileName === null) fields.append(name, Buffer.from(bytes ?? []).toString('utf8'))
    // Browsers send an empty file without a name when none was chosen.
    else if (fileName !== '') await keep({ name: fileName, bytes })
  }
  return fields
}
