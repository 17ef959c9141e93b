import {
  previewStanding,
  type BodyCorrection,
  type BodyPreview,
  type PreviewStanding,
} from '#app/domain/body-preview.ts'
import { Fault } from '#app/domain/fault.ts'
import { may, whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { namedBody } from '#app/domain/record.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { correctionsOf, findBodyPreview } from '#db/body-previews.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { draftOf } from '../records/act.ts'

/** How the preview for the body named stands, for the draft's editors and its reviewer. */
export interface ReadBodyPreview {
  kind: RecordKind
  title: ReadText
  /** '' when the draft names none. */
  body: string
  days: number
  /** Of the body that the draft names now; null when it was never opened to it. */
  preview: (Pick<BodyPreview, 'openedAt' | 'lastDay' | 'skipReason'> & { standing: PreviewStanding }) | null
  corrections: BodyCorrection[]
  /** Null when this person may open it or decide not to wait. */
  whyNotOpen: Refusal | null
  mayMark: boolean
}

export function readBodyPreview(
  portal: Portal,
  person: Person,
  { recordId, language }: { recordId: string; language: Language },
): ReadBodyPreview {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'see-draft', record })
  const draft = draftOf(record)
  const found = findBodyPreview(portal.db, draft.id)
  const preview = found?.organisationId === namedBody(record) ? found : null
  const name = findOrganisation(portal.db, namedBody(record))?.name ?? { en: '', cy: '' }
  return {
    kind: record.kind,
    title: readIn(draft.content.title, language),
    body: readIn(name, language).text,
    days: portal.settings.bodyPreviewDays,
    preview: preview && {
      openedAt: preview.openedAt,
      lastDay: preview.lastDay,
      skipReason: preview.skipReason,
      standing: previewStanding(preview, dayOf(portal.clock().toISOString())),
    },
    corrections: preview === null ? [] : correctionsOf(portal.db, draft.id),
    whyNotOpen: whyNot(person, { do: 'open-body-preview', record }),
    mayMark: may(person, { do: 'mark-facts', record }),
  }
}
