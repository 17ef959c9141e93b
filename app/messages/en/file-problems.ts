import type { FileProblem } from '#app/domain/attachment.ts'
import type { ProblemValues } from '../problem-sentences.ts'

/** Why a file was not taken, and what to do. `name` is the file's own. */
export const fileProblems: Record<FileProblem, (values: ProblemValues) => string> = {
  'file-empty': ({ name }) => `“${name}” is empty`,
  'attachment-too-large': ({ name, limit }) => `“${name}” is too large: a file may be at most ${limit} MB`,
  'too-many-files': ({ name, limit }) =>
    `“${name}” was not added: there may be at most ${limit} files. Remove one first`,
  'files-too-large': ({ name, limit }) =>
    `“${name}” was not added: all files together may be at most ${limit} MB. Remove one first, or make it smaller`,
  'file-kind-not-taken': ({ name }) =>
    `“${name}” is not a kind of file we take. Use PDF, DOCX, XLSX, PPTX, CSV, PNG, JPG or WEBP`,
  'file-is-not-its-kind': ({ name }) =>
    `“${name}” is not the kind of file its name says. Open it, save it again in that format, then add it again`,
  'file-damaged': ({ name }) =>
    `“${name}” is damaged or incomplete. Open it, save it again, then add it again`,
  'file-locked': ({ name }) => `“${name}” has a password or is encrypted. Save it without, then add it again`,
  'file-has-macros': ({ name }) => `“${name}” contains macros. Save it as a file without macros`,
  'file-has-formulas': ({ name }) =>
    `“${name}” has cells that a spreadsheet would run as formulas (they start with =, +, - or @). Save values only`,
  'file-holds-objects': ({ name }) =>
    `“${name}” has other files or programs inside it. Take them out, then add it again`,
  'file-runs-something': ({ name }) =>
    `“${name}” runs scripts or programs, or sends what is typed into it. Print it to a new PDF, then add that`,
  'file-reaches-out': ({ name }) =>
    `“${name}” fetches a template, picture or object from somewhere else when it is opened. Put it into the file itself`,
  'file-unpacks-too-large': ({ name }) =>
    `“${name}” unpacks to far more than its size. Make it smaller, for example by saving its pictures smaller`,
  'file-took-too-long': ({ name }) =>
    `“${name}” took too long to check. Make it shorter or simpler, then add it again`,
  'file-there-already': ({ name }) => `“${name}” is already in the list`,
  'file-infected': ({ name }) => `“${name}” was not kept: the virus scanner found something in it`,
  'image-too-large': ({ name }) => `“${name}” has too many pixels: at most 50 megapixels. Make it smaller`,
  'alt-required': ({ name }) =>
    `Describe what “${name}” shows, for people who cannot see it (Files and pictures)`,
  'file-waits-for-scan': ({ name }) =>
    `“${name}” has not been checked for viruses yet. Wait a few minutes, or remove it (Files and pictures)`,
}
