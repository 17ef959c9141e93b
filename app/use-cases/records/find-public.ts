import { Fault } from '#app/domain/fault.ts'
import { whyNot } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { isPublished, isTakenDown, publicFace } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { correctedAt } from '#db/late-corrections.ts'
import { findRecord, findRecordAt } from '#db/records.ts'
import { wasTakenDownAt } from '#db/take-downs.ts'

export type Found =
  | { face: 'page'; record: PortalRecord; live: Edition }
  | { face: 'gone'; why: 'taken-down' | null }
  | { face: 'moved'; to: PortalRecord }

/** What is at a record's address for this reader. Throws not-found when nothing was ever published there. */
export function findPublic(
  portal: Portal,
  visitor: Visitor,
  { kind, slug }: { kind: RecordKind; slug: string },
): Found {
  const record = findRecordAt(portal.db, kind, slug)
  if (record === null) {
    const moved = correctedAt(portal.db, kind, slug)
    const to = moved === null ? null : findRecord(portal.db, moved)
    if (to !== null && isPublished(to)) return { face: 'moved', to }
    if (wasTakenDownAt(portal.db, kind, slug)) return { face: 'gone', why: 'taken-down' }
    throw new Fault('not-found')
  }
  const face = publicFace(record)
  if (face === 'gone') return { face, why: isTakenDown(record) ? 'taken-down' : null }
  if (record.live === null || face === 'nothing') throw new Fault('not-found')
  if (face === 'moved') {
    const next = findRecord(portal.db, record.withdrawal?.replacedBy ?? '')
    return next === null || isTakenDown(next) ? { face: 'gone', why: null } : { face, to: next }
  }
  const refusal = whyNot(visitor, { do: 'read-record', record })
  if (refusal !== null) throw new Fault('not-found', refusal)
  return { face: 'page', record, live: record.live }
}
