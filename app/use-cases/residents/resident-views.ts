import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { PlainVerdict } from '#app/domain/plain-verdict.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { plainVerdictsOf } from '#db/plain-verdicts.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { fingerprintOfAll } from './read-as-resident.ts'

/** A resident's view as others read it: without a name. */
export interface ResidentView extends PlainVerdict {
  /** The text was changed after they read it. */
  changedSince: boolean
}

/** What residents said about the edition that readers see; none of what is not published. */
export function publicResidentViews(portal: Portal, recordId: string): ResidentView[] {
  const record = findRecord(portal.db, recordId)
  return record?.live && isPublished(record) ? viewsOf(portal, record, record.live) : []
}

/** What residents said about the draft, for whoever decides on it. */
export function residentViewsOfDraft(portal: Portal, person: Person, recordId: string): ResidentView[] {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'see-draft', record })
  return record.draft === null ? [] : viewsOf(portal, record, record.draft)
}

function viewsOf(portal: Portal, record: PortalRecord, edition: Edition): ResidentView[] {
  const now = fingerprintOfAll(record.kind, edition.content)
  return plainVerdictsOf(portal.db, edition.id).map(({ personId: _, seen, ...verdict }) => ({
    ...verdict,
    changedSince: seen !== now,
  }))
}
