import { previewStanding } from '#app/domain/body-preview.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { previewsForBodies } from '#db/body-previews.ts'
import { findRecord } from '#db/records.ts'

/** A draft that names one of the person's organisations and waits for it to say what is wrong. */
export interface WaitingForFacts {
  recordId: string
  title: ReadText
  lastDay: string
}

/** What waits for the facts of the person's organisations, what ends first at the top. */
export function waitingForFacts(portal: Portal, person: Person, language: Language): WaitingForFacts[] {
  const own = [...new Set(person.memberships.map((m) => m.organisationId))]
  const today = dayOf(portal.clock().toISOString())
  return previewsForBodies(portal.db, own).flatMap(({ preview, recordId }) => {
    const record = findRecord(portal.db, recordId)
    const { organisationId, lastDay } = preview
    if (record?.draft == null || previewStanding(preview, today) !== 'open') return []
    if (!may(person, { do: 'check-body-facts', record, organisationId })) return []
    return [{ recordId, title: readIn(record.draft.content.title, language), lastDay }]
  })
}
