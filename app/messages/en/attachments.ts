import type { AttachmentKind } from '#app/domain/attachment.ts'
import { plural } from '../plural.ts'

/** The page where a draft's files are added and described, and where readers meet them. */
export const attachments = {
  title: 'Files and pictures',
  lead: 'Reports, slides, tables and pictures that readers can keep or look at. Everything here is optional.',
  optional: 'Optional: reports, slides, tables and pictures.',
  back: 'Back to the record',
  add: {
    label: 'Add files',
    hint: (mebibytes: number, files: number) =>
      `PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), CSV, PNG, JPG or WEBP. Each at most ${mebibytes} MB, at most ${files} files. Hold down Ctrl or Shift to choose several.`,
    button: 'Add the chosen files',
    choose: 'Choose files',
    drop: 'or drop files here',
    noneChosen: 'No files chosen',
    chosen: { one: '%{count} file chosen', other: '%{count} files chosen' },
    entered: 'Over the place to drop files',
    left: 'No longer over the place to drop files',
  },
  privacy:
    'Location, camera and other details are removed from pictures. Word, Excel, PowerPoint and PDF files are kept as they are: remove names from their properties and comments first.',
  help: 'What we check, and why a file may be refused',
  files: 'Files in this draft',
  none: 'No files yet.',
  titleLabel: 'What readers see instead of the file’s name',
  titleHint: 'For example “Letter templates we use now”. Optional.',
  altLabel: 'What the picture shows',
  altHint:
    'One or two sentences for people who cannot see it, such as “A graph: waiting times fall from 20 days to 6 between May and October.”',
  alt: 'Needed before you send this for review.',
  inOther: { en: 'In English', cy: 'In Welsh' },
  theirs: 'Saved meanwhile',
  save: 'Save',
  saveAndBack: 'Save and go back',
  remove: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  scan: {
    waiting: 'Waiting for the virus check. Nobody can open it until then.',
    found: 'The virus check found something in this file. Its content was deleted; remove it from the list.',
  },
  done: {
    saved: 'Saved.',
    added: (count: number) => plural('en', count, { one: '# file was added.', other: '# files were added.' }),
    removed: 'The file was removed.',
  },
  kind: {
    pdf: 'PDF',
    docx: 'Word document',
    xlsx: 'Excel spreadsheet',
    pptx: 'PowerPoint slides',
    csv: 'CSV table',
    png: 'PNG picture',
    jpeg: 'JPG picture',
    webp: 'WEBP picture',
  } satisfies Record<AttachmentKind, string>,
  bytes: (amount: string, unit: 'KB' | 'MB') => `${amount} ${unit}`,
  reading: { heading: 'Files and pictures', pictures: 'Pictures', download: 'Download the picture' },
}
