import type { PortalRecord } from '#app/domain/record.ts'
import { newsOfRow } from '#app/domain/saved-search.ts'
import { insertNews } from '#db/alerts.ts'
import type { Reader } from '#db/connection.ts'

/**
 * Notes, in the transaction in which a draft goes live, that there may be people to tell: of a record that is new to
 * readers, and of a change that its writer calls major. `record` is as it was before.
 */
export function noteNews(db: Reader, { id, live, draft }: PortalRecord, at: string): void {
  if (draft === null || (live !== null && draft.changeKind === 'minor')) return
  const kind = live === null ? 'new' : 'changed'
  insertNews(db, { recordId: id, rowKey: null, newsKey: draft.id, kind, at })
}

/** The same when readers can learn something new of a recommendation: of the `count`th thing that was recorded of it. */
export function noteRecorded(
  db: Reader,
  { recordId, rowKey, count, at }: { recordId: string; rowKey: string; count: number; at: string },
): void {
  insertNews(db, { recordId, rowKey, newsKey: newsOfRow(recordId, rowKey, count), kind: 'recorded', at })
}
