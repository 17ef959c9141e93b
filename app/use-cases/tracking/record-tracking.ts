import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { canRecord, checkTracking, type TrackingDeed } from '#app/domain/tracking.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { insertEvidenceFile } from '#db/evidence-files.ts'
import { markChanged } from '#db/harvest.ts'
import { addEntry } from '#db/tracking.ts'
import { noteRecorded } from '../alerts/note-news.ts'
import type { SeenFile } from '../attachments/look-through.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { findRecommendation } from './find-recommendation.ts'
import { tellOfTracking } from './tell-of-tracking.ts'

interface Given {
  id: string
  deed: TrackingDeed
  words: string
  link: string
  /** What came with evidence. */
  files?: readonly SeenFile[]
  /** How much had been recorded when the form was opened. */
  seen: number
}

/**
 * Records that a body sent evidence, or what the ombudsman made of it. Refused with `changed-meanwhile` when somebody else
 * was faster: what was typed is then looked at beside what is new.
 */
export function recordTracking(portal: Portal, person: Person, given: Given): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const found = findRecommendation(portal, db, given.id)
    const { record, row, entries, state } = found
    const isAnswer = given.deed === 'evidence'
    insist(person, { do: isAnswer ? 'answer-recommendation' : 'judge-recommendation', record })
    if (given.seen !== entries.length) return refuse([{ field: '', problem: 'changed-meanwhile' }])
    if (!canRecord(given.deed, state)) throw new Fault('wrong-state', 'wrong-state')
    // A link is the body's evidence; the ombudsman answers in words.
    const said = { words: given.words.trim(), link: isAnswer ? given.link.trim() : '' }
    const issues = checkTracking(given.deed, said)
    if (issues.length > 0) return refuse(issues)
    const at = portal.clock().toISOString()
    const eventId = addEntry(db, {
      recordId: record.id,
      rowKey: row.id,
      deed: given.deed,
      at,
      personId: person.id,
      ...said,
    })
    const keepFile = ({ file, forms }: SeenFile, position: number) => {
      const kept = { ...file, id: portal.newId(), recordId: record.id, uploadedBy: person.id, uploadedAt: at }
      insertEvidenceFile(db, { eventId, position }, kept, forms)
    }
    if (isAnswer) given.files?.forEach(keepFile)
    const deed = isAnswer ? 'recommendation.answer' : 'recommendation.judge'
    keepAccount(portal, db, { actorId: person.id, deed, subject: record.id })
    tellOfTracking(portal, db, found, given)
    // Portals that have a copy learn of it too.
    markChanged(db, record.id, at)
    // Readers do not learn that evidence went back and forth.
    if (given.deed !== 'returned')
      noteRecorded(db, { recordId: record.id, rowKey: row.id, count: entries.length + 1, at })
    return done(null)
  })
}
