import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { isKind } from '#app/domain/record.ts'
import { withoutVoices } from '#app/domain/voice.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { audit } from '#db/audit-log.ts'
import { tx } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findRecord, updateRecord } from '#db/records.ts'
import { editionsWithVoices, forgetParkedVoice, noteWithdrawnVoice, rewriteContents } from '#db/voices.ts'
import { insist } from '../insist.ts'
import { cleanUp } from '../records/clean-up.ts'
import { tellSearch } from '../search/tell-search.ts'

/**
 * Takes somebody's words out of the live page, the draft, every edition and what was sent to reviewers, at once and for
 * good, also from the file's own bytes: the one exception to editions that never change. That there was a voice is still told, its words nowhere.
 */
export async function withdrawVoice(
  portal: Portal,
  person: Person,
  { recordId, voiceId }: { recordId: string; voiceId: string },
): Promise<void> {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null || !isKind(record, 'case-study')) throw new Fault('not-found')
    insist(person, { do: 'withdraw-voice', record })
    const held = editionsWithVoices(db, recordId).some(({ content }) =>
      content.voices.some(({ id }) => id === voiceId),
    )
    if (!held) throw new Fault('not-found')
    const at = portal.clock().toISOString()
    const ids = new Set([voiceId])
    rewriteContents(db, recordId, (content, published) =>
      withoutVoices(content, ids, published ? { on: dayOf(at) } : null),
    )
    forgetParkedVoice(db, recordId, voiceId)
    noteWithdrawnVoice(db, { recordId, voiceId, at, actorId: person.id })
    updateRecord(db, recordId, { version: record.version + 1 })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'voice-withdrawn' })
    const { requestId } = portal
    audit(db, { at, actorId: person.id, deed: 'record.withdraw-voice', subject: recordId, requestId })
    tellSearch(portal, db, recordId, at)
  })
  await cleanUp(portal)
}
