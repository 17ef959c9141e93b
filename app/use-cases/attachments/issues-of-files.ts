import { issuesOfFile } from '#app/domain/attachment-issues.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Edition } from '#app/domain/record.ts'
import { filesOf } from '#db/attachments.ts'
import type { Reader } from '#db/connection.ts'

/** What has to be put right in a draft's files before it may go further. */
export function issuesOfFiles(db: Reader, draft: Edition): Issue[] {
  return filesOf(db, draft.id).flatMap((file) => issuesOfFile(file, draft.original))
}
