import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { issuesOfDraft } from '../submissions/check-draft.ts'
import { readDraft } from './read-draft.ts'

/** Everything that would keep the draft, as it is stored now, from being sent. For those who may write in it. */
export function readIssues(portal: Portal, person: Person, recordId: string): Issue[] {
  const { record, draft } = readDraft(portal, person, recordId)
  return issuesOfDraft(portal.db, record, draft, portal.clock().toISOString())
}
