import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { plainVerdictsOf } from '#db/plain-verdicts.ts'
import { recordsInReview } from '#db/records.ts'
import { insist } from '../insist.ts'

/** A submission as a resident reviewer meets it in a list. */
export interface ResidentItem {
  recordId: string
  kind: RecordKind
  title: ReadText
  submittedAt: string
  /** They gave their verdict on it. */
  given: boolean
}

/** What is in review and they did not write, longest waiting first. */
export function residentQueue(portal: Portal, person: Person, language: Language): ResidentItem[] {
  insist(person, { do: 'read-as-resident' })
  return recordsInReview(portal.db).flatMap((record) => {
    const { draft } = record
    if (draft === null || !may(person, { do: 'give-plain-verdict', record })) return []
    return [
      {
        recordId: record.id,
        kind: record.kind,
        title: readIn(draft.content.title, language),
        submittedAt: draft.submittedAt ?? '',
        given: plainVerdictsOf(portal.db, draft.id).some(({ personId }) => personId === person.id),
      },
    ]
  })
}
