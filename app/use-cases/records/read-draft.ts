import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { noText, type Bilingual } from '#app/domain/text.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'

/** A record with a draft that the person may write in now. Throws a Fault that says why not. */
export function readDraft(
  portal: Portal,
  person: Person,
  recordId: string,
): { record: PortalRecord; draft: Edition; organisationName: Bilingual } {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'edit', record })
  if (record.draft === null) throw new Fault('wrong-state', 'wrong-state')
  const organisationName = findOrganisation(portal.db, record.organisationId)?.name ?? noText
  return { record, draft: record.draft, organisationName }
}
