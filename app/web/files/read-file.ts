import type { AttachmentKind, FileRead } from '#app/domain/attachment.ts'
import { notItsKind } from './file-kinds.ts'
import { readCsv } from './read-csv.ts'
import { readImage } from './read-image.ts'
import { readOffice } from './read-office.ts'
import { readPdf } from './read-pdf.ts'
import { Refused } from './refused.ts'

const readers: Record<AttachmentKind, (bytes: Uint8Array) => FileRead | Promise<FileRead>> = {
  pdf: readPdf,
  docx: (bytes) => readOffice('docx', bytes),
  xlsx: (bytes) => readOffice('xlsx', bytes),
  pptx: (bytes) => readOffice('pptx', bytes),
  csv: readCsv,
  png: (bytes) => readImage('png', bytes),
  jpeg: (bytes) => readImage('jpeg', bytes),
  webp: (bytes) => readImage('webp', bytes),
}

/** Looks a file through from its first byte to its last; every fault of a library on the way is a file that is damaged. */
export async function readFile(kind: AttachmentKind, bytes: Uint8Array): Promise<FileRead> {
  try {
    const problem = await notItsKind(kind, bytes)
    return problem === null ? await readers[kind](bytes) : { ok: false, problem }
  } catch (error) {
    return { ok: false, problem: error instanceof Refused ? error.problem : 'file-damaged' }
  }
}
