import type { EditionFile } from '#app/domain/attachment.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { filesOf } from '#db/attachments.ts'
import { readDraft } from '../records/read-draft.ts'

export interface DraftFiles {
  id: string
  kind: RecordKind
  title: ReadText
  /** The language descriptions are needed in. */
  original: Language
  files: EditionFile[]
}

/** A draft's files, for somebody who may change them now. */
export function readDraftFiles(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): DraftFiles {
  const { record, draft } = readDraft(portal, person, recordId)
  return {
    id: record.id,
    kind: record.kind,
    title: readIn(draft.content.title, language),
    original: draft.original,
    files: filesOf(portal.db, draft.id),
  }
}
