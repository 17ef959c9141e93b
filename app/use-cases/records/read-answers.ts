import type { Answer } from '#app/domain/answer.ts'
import { progressOf, type Completeness } from '#app/domain/completeness.ts'
import type { Field } from '#app/domain/field.ts'
import type { Person } from '#app/domain/person.ts'
import { groupsOf, valueOf, type Edition, type PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { renderingsOf } from '#db/records.ts'
import { answerOf } from './answer-of.ts'
import { namesFor } from './names.ts'
import { readDraft } from './read-draft.ts'

/** A draft's answers as its writers look through them once more before they send it. */
export interface Answers {
  record: PortalRecord
  draft: Edition
  groups: AnsweredGroup[]
  progress: Completeness | null
}

export interface AnsweredGroup {
  key: string
  answers: Answer[]
  /** Keys of questions without an answer. */
  open: string[]
}

export function readAnswers(portal: Portal, person: Person, recordId: string, reading: Language): Answers {
  const { record, draft } = readDraft(portal, person, recordId)
  const { kind } = record
  const html = renderingsOf(portal.db, draft.id)
  const answering = {
    kind,
    writing: draft.original,
    reading,
    ...namesFor(portal, reading, record.id),
  }
  const answered = (field: Field): Answer[] => {
    const answer = answerOf(field, valueOf(draft.content, field.key), answering)
    const rendered = html.get(`${field.key}.${draft.original}`)
    if (answer === null) return []
    return rendered === undefined
      ? [answer]
      : [{ key: field.key, is: 'html', html: rendered, language: draft.original }]
  }
  return {
    record,
    draft,
    groups: groupsOf[kind].map(({ key, fields }) => {
      const answers = fields.flatMap(answered)
      const keys = answers.map((answer) => answer.key)
      return { key, answers, open: fields.flatMap((field) => (keys.includes(field.key) ? [] : [field.key])) }
    }),
    progress: progressOf(record),
  }
}
