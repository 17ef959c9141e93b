import { progressOf, type Completeness } from '#app/domain/completeness.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { fieldsOf, groupsOf, type Edition, type PortalRecord } from '#app/domain/record.ts'
import type { ShownGroup } from '#app/domain/shown.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { issuesOfDraft } from '../submissions/check-draft.ts'
import { readDraft } from './read-draft.ts'
import { showFields } from './show-fields.ts'

/** A draft's answers as its writers look through them once more before they send it. */
export interface Answers {
  record: PortalRecord
  draft: Edition
  groups: AnsweredGroup[]
  /** What keeps it from being sent. */
  issues: Issue[]
  progress: Completeness | null
}

interface AnsweredGroup {
  key: string
  answered: ShownGroup['fields']
  /** Keys of questions without an answer. */
  open: string[]
}

export function readAnswers(portal: Portal, person: Person, recordId: string, language: Language): Answers {
  const { record, draft } = readDraft(portal, person, recordId)
  const keys = fieldsOf(record.kind).map(({ key }) => key)
  const shown = showFields(portal, draft, record.kind, keys, language)
  return {
    record,
    draft,
    groups: groupsOf[record.kind].map(({ key, fields }) => {
      const answered = shown.find((group) => group.key === key)?.fields ?? []
      const found = answered.map((field) => field.key)
      return {
        key,
        answered,
        open: fields.flatMap((field) => (found.includes(field.key) ? [] : [field.key])),
      }
    }),
    issues: issuesOfDraft(portal.db, record, draft, portal.clock().toISOString()),
    progress: progressOf(record),
  }
}
