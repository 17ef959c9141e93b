import type { Edition } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { findRecord } from '#db/records.ts'
import { tellWriters } from './tell-writers.ts'

/** Tells the writers of an edition that readers have it now. The record is read anew: its address is made as it goes live. */
export function tellPublished(
  portal: Portal,
  db: Reader,
  { recordId, draft, actorId }: { recordId: string; draft: Edition; actorId: string },
): void {
  const record = findRecord(db, recordId)
  if (record === null || record.live === null) return
  const values = { title: draft.content.title, path: paths.record({ kind: record.kind, slug: record.slug }) }
  tellWriters(portal, db, { record, draft, actorId }, { kind: 'published', values })
}
