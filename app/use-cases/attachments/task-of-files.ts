import type { TaskStatus } from '#app/domain/completeness.ts'
import type { Edition } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { filesOf } from '#db/attachments.ts'
import { issuesOfFiles } from './issues-of-files.ts'

/** How far a draft's files have got: none is fine, and not every picture has its description yet. */
export function taskOfFiles(portal: Portal, draft: Edition): TaskStatus {
  if (filesOf(portal.db, draft.id).length === 0) return 'not-started'
  return issuesOfFiles(portal.db, draft).length === 0 ? 'completed' : 'in-progress'
}
