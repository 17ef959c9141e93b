import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { isKind, type Edition, type PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { readDraft } from '../records/read-draft.ts'

/** A casebook with a draft that the person may arrange now. Throws a Fault that says why not. */
export function draftCasebook(
  portal: Portal,
  person: Person,
  recordId: string,
): { record: PortalRecord<'casebook'>; draft: Edition<'casebook'> } {
  const { record } = readDraft(portal, person, recordId)
  if (!isKind(record, 'casebook') || record.draft === null) throw new Fault('not-found')
  return { record, draft: record.draft }
}
