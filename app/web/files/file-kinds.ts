import { fileTypeFromBuffer } from 'file-type'
import type { AttachmentKind, FileProblem } from '#app/domain/attachment.ts'

/** What the first bytes of each kind say it is. CSV is only text, and says nothing. Office files are ZIP archives. */
const said: Record<AttachmentKind, readonly (string | undefined)[]> = {
  pdf: ['pdf'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  csv: [undefined],
  png: ['png', 'apng'],
  jpeg: ['jpg'],
  webp: ['webp'],
}

const withMacros = ['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm']

/** Whether the bytes begin as the name promised; null when they do. */
export async function notItsKind(kind: AttachmentKind, bytes: Uint8Array): Promise<FileProblem | null> {
  const found = (await fileTypeFromBuffer(bytes))?.ext
  if (said[kind].includes(found)) return null
  if (found !== undefined && withMacros.includes(found)) return 'file-has-macros'
  // Word, Excel and PowerPoint wrap what has a password in the container of their files from before 2007.
  return found === 'cfb' && isOffice(kind) ? 'file-locked' : 'file-is-not-its-kind'
}

function isOffice(kind: AttachmentKind): boolean {
  return kind === 'docx' || kind === 'xlsx' || kind === 'pptx'
}
