import type { Bilingual, ReadText } from './text.ts'

/** What a record's files may be. Everything else is refused: SVG and HTML can carry scripts, programs are programs. */
export const attachmentKinds = ['pdf', 'docx', 'xlsx', 'pptx', 'csv', 'png', 'jpeg', 'webp'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** Which kind a name promises, by what it ends in. */
const kindsByEnding: Record<string, AttachmentKind> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  csv: 'csv',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
}

/** What may be chosen, for the file input's `accept`. */
export const takenEndings = Object.keys(kindsByEnding).map((ending) => `.${ending}`)

const mebibyte = 1024 * 1024

export const attachmentLimits = {
  /** Bytes of one file, as uploaded. */
  file: 10 * mebibyte,
  /** Bytes of all files of one edition, as kept. */
  record: 50 * mebibyte,
  files: 20,
  /** Characters of a title or an alternative text. */
  title: 200,
  alt: 500,
  name: 120,
} as const

/**
 * Whether a file was looked at for viruses. `unasked`: no scanner is set up. `waiting`: the scanner has not answered yet.
 * `found`: it had something in it, and its bytes are gone.
 */
export const scanStates = ['unasked', 'waiting', 'clean', 'found'] as const
export type ScanState = (typeof scanStates)[number]

/** Where in a file something stands that search does not read; each has its words in both languages. */
export const asidePlaces = [
  'cells',
  'slide',
  'notes',
  'comment',
  'tracked-change',
  'header-or-footer',
  'footnote',
  'picture-text',
  'picture-properties',
  'link-target',
  'properties',
] as const
export type AsidePlace = (typeof asidePlaces)[number]

/** What a file says beside its running text. `number` counts within the place, from 1; null where there is only one. */
export interface FileAside {
  place: AsidePlace
  number: number | null
  text: string
}

/** What was taken out of an image before it was kept. */
export const removedKinds = ['position', 'camera', 'author', 'description', 'editing', 'profile'] as const
export type Removed = (typeof removedKinds)[number]

/** A file as it was stored; what is said about it belongs to the edition that shows it. */
export interface Attachment {
  id: string
  recordId: string
  name: string
  kind: AttachmentKind
  /** Bytes. */
  size: number
  /** Of an image, in pixels. */
  width: number | null
  height: number | null
  scan: ScanState
}

/** A file with what one edition says about it. */
export interface EditionFile extends Attachment {
  removed: Removed[]
  /** What readers see instead of the file's name; both languages may be ''. */
  title: Bilingual
  /** What an image shows, for those who do not see it. */
  alt: Bilingual
}

export function isImage(kind: AttachmentKind): kind is 'png' | 'jpeg' | 'webp' {
  return kind === 'png' || kind === 'jpeg' || kind === 'webp'
}

/** With a scanner set up nothing is handed out that it has not called clean; this is what "fails closed" means. */
export function isSafe(scan: ScanState, scannerIsSetUp: boolean): boolean {
  return scan === 'clean' || (scan === 'unasked' && !scannerIsSetUp)
}

/** The kind a file's name promises, or null when it may not be uploaded at all. */
export function kindOfName(name: string): AttachmentKind | null {
  return kindsByEnding[/\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null
}

/**
 * A file's name as it may be shown: without folders, control characters and the marks that turn the direction of
 * writing round (they make "gpj.exe" read as "exe.jpg"), never hidden, never too long.
 */
export function shownName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[<>:"|?*\s]+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return [...visible].slice(0, attachmentLimits.name).join('')
}

/** The same for a file that is kept, ending as its kind does. */
export function cleanName(name: string, kind: AttachmentKind): string {
  const base = shownName(name.replace(/\.[^.]*$/, ''))
  return `${base || 'file'}.${kind === 'jpeg' ? 'jpg' : kind}`
}

/** Every way in which a file cannot be taken, or may not go further; each has its sentence in both languages. */
export const fileProblems = [
  'file-empty',
  'attachment-too-large',
  'too-many-files',
  'files-too-large',
  'file-kind-not-taken',
  'file-is-not-its-kind',
  'file-damaged',
  'file-locked',
  'file-has-macros',
  'file-has-formulas',
  'file-holds-objects',
  'file-runs-something',
  'file-reaches-out',
  'file-unpacks-too-large',
  'file-took-too-long',
  'file-there-already',
  'file-infected',
  'image-too-large',
  'alt-required',
  'file-waits-for-scan',
] as const
export type FileProblem = (typeof fileProblems)[number]

/** What looking a file through gave: the bytes to keep, which for images are not those that came; or why it is refused. */
export type FileRead =
  | {
      ok: true
      bytes: Uint8Array
      /** An image as a page shows it, with its size in pixels; null for everything else. */
      shown: Uint8Array | null
      width: number | null
      height: number | null
      /** The words in it, for search. */
      words: string
      /** What it says besides, for the checks alone. */
      asides: FileAside[]
      /** What was taken out of it. */
      removed: Removed[]
    }
  | { ok: false; problem: FileProblem }

/** A logo drawn anew, as WebP; or why it is refused. */
export type LogoRead =
  { ok: true; bytes: Uint8Array; width: number; height: number } | { ok: false; problem: FileProblem }

/** A file on a page, in the reader's language where that was written. */
export interface ReadFile extends Omit<Attachment, 'recordId' | 'scan'> {
  /** The file's name when nothing better was written. */
  title: ReadText
  alt: ReadText
}
