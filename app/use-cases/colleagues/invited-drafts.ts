import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { recordsInvitedTo } from '#db/draft-colleagues.ts'
import { findRecords } from '#db/records.ts'
import { workItems, type WorkItem } from '../records/work-list.ts'

/** The drafts that the person was invited to write, first joined first. */
export function invitedDrafts(portal: Portal, person: Person, language: Language): WorkItem[] {
  return workItems(portal, findRecords(portal.db, recordsInvitedTo(portal.db, person.id)), language)
}
