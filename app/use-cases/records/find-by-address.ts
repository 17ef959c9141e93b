import { recordKinds } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findRecordAt } from '#db/records.ts'

/** The id of the record at an address somebody pasted, whole or from the path on, in either language; '' when there is none. */
export function findByAddress(portal: Portal, pasted: string): string {
  const slug = /\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(pasted)?.[1] ?? ''
  const kind = recordKinds.find((one) => pasted.includes(paths.record({ kind: one, slug })))
  return (kind && findRecordAt(portal.db, kind, slug)?.id) ?? ''
}
