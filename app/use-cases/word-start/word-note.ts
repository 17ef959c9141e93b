import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { forgetWordNote, wordNoteOf } from '#db/lineage.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { act } from '../records/act.ts'

/** What a draft's Word file held that went to no question, as safe HTML; '' when there is nothing. Its writers' own. */
export function readWordNote(portal: Portal, person: Person, recordId: string): string {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'edit', record })
  return portal.markdown.html(wordNoteOf(portal.db, recordId))
}

/** Forgets the note for good. */
export function putAwayWordNote(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  act(portal, person, 'edit', recordId, ({ db }) => forgetWordNote(db, recordId))
}
