import type { Citation } from '#app/domain/citation.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { ageOf, type Age } from './age.ts'
import { citationOf } from './cite.ts'

/** What a published record's page says besides its words. */
export interface AfterPublishing {
  age: Age | null
  citation: Citation
  /** Its page at home, when that is another portal. */
  home: string | null
  mayConfirm: boolean
  mayTakeDown: boolean
}

/** How a record that `readRecord` has found to be readable is cited, how old it is, and what this visitor may do with it. */
export function afterPublishing(
  portal: Portal,
  visitor: Visitor,
  recordId: string,
  language: Language,
): AfterPublishing {
  const record = findRecord(portal.db, recordId)
  if (record === null || record.live === null) throw new Fault('not-found')
  return {
    age: ageOf(portal, record),
    home: record.origin?.address ?? null,
    citation: citationOf(portal, record, record.live, language),
    mayConfirm: may(visitor, { do: 'confirm', record }),
    mayTakeDown: may(visitor, { do: 'take-down', record }),
  }
}
