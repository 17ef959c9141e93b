import { previewStanding, type PreviewStanding } from '#app/domain/body-preview.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { namedBody, type PortalRecord } from '#app/domain/record.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { findBodyPreview } from '#db/body-previews.ts'
import { factAnswersAbout } from '#db/fact-checks.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

/** How others have a part in a draft, in short, for those at its desk; null for what is not theirs to see or not to be had. */
export interface InvitedToDraft {
  colleagues: number | null
  /** Answers of fact checkers that nobody has dealt with. */
  factsToCorrect: number | null
  namedBody: PreviewStanding | 'not-opened' | 'no-named-body' | null
}

export function readInvited(portal: Portal, person: Person, recordId: string): InvitedToDraft {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'see-draft', record })
  if (record.draft === null) return { colleagues: null, factsToCorrect: null, namedBody: null }
  const answers = factAnswersAbout(portal.db, record.draft.id)
  const open = answers.filter(({ verdict, doneAt }) => verdict === 'needs-correction' && doneAt === null)
  return {
    colleagues: may(person, { do: 'invite-colleagues', record }) ? record.colleagues.length : null,
    factsToCorrect: record.kind === 'casebook' ? null : open.length,
    namedBody: record.kind === 'excerpt' ? standingOfBody(portal, record) : null,
  }
}

function standingOfBody(portal: Portal, record: PortalRecord): InvitedToDraft['namedBody'] {
  const body = namedBody(record)
  if (body === '') return 'no-named-body'
  const preview = findBodyPreview(portal.db, record.draft?.id ?? '')
  if (preview?.organisationId !== body) return 'not-opened'
  return previewStanding(preview, dayOf(portal.clock().toISOString()))
}
