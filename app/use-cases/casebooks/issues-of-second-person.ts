import type { Issue } from '#app/domain/issue.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { needsAnother } from '#app/domain/second-person.ts'
import { isSecondPersonRequired } from '#db/casebooks.ts'
import type { Reader } from '#db/connection.ts'

/** Why this person may not be the one who publishes the draft. */
export function issuesOfSecondPerson(
  db: Reader,
  { kind, organisationId }: Pick<PortalRecord, 'kind' | 'organisationId'>,
  draft: Edition,
  personId: string,
): Issue[] {
  return needsAnother(kind, draft, personId) && isSecondPersonRequired(db, organisationId)
    ? [{ field: '', problem: 'needs-second-person' }]
    : []
}
