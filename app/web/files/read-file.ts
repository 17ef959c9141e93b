import {
  isImage,
  type AttachmentKind,
  type FileProblem,
  type FileRead,
  type LogoRead,
} from '#app/domain/attachment.ts'
import type { WordRead } from '#app/domain/word-start.ts'
import { notItsKind } from './file-kinds.ts'
import { readCsv } from './read-csv.ts'
import { readImage, readLogo } from './read-image.ts'
import { readOffice } from './read-office.ts'
import { readPdf } from './read-pdf.ts'
import { readWord } from './read-word.ts'
import { Refused } from './refused.ts'

/** What the reader is asked: to look an attachment through, to draw a logo anew, or what a Word file says. */
export type Question =
  | { about: 'attachment' | 'logo'; kind: AttachmentKind; bytes: Uint8Array }
  | { about: 'word'; bytes: Uint8Array }
export type Answer = FileRead | WordRead | LogoRead

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

/** Reads a file from its first byte to its last; every fault of a library on the way is a file that is damaged. */
export async function readFile(question: Question): Promise<Answer> {
  try {
    if (question.about === 'word') return await readWord(question.bytes)
    const { kind, bytes } = question
    const problem = await notItsKind(kind, bytes)
    if (problem !== null) return refused(problem)
    if (question.about === 'attachment') return await readers[kind](bytes)
    return isImage(kind) ? await readLogo(kind, bytes) : refused('file-kind-not-taken')
  } catch (error) {
    return refused(error instanceof Refused ? error.problem : 'file-damaged')
  }
}

function refused(problem: FileProblem): { ok: false; problem: FileProblem } {
  return { ok: false, problem }
}
