import { redirect } from '@remix-run/node'
import { Fault } from '#app/domain/fault.ts'
import type { AddedItem } from '#app/domain/read-agenda.ts'
import type { ReadAdoptions } from '#app/domain/read-adoption.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import type { RelatedRecords } from '#app/domain/related-records.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { readAdoptions } from '#app/use-cases/adoption/read-adoptions.ts'
import { recordsOnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { readLineage, type Lineage } from '#app/use-cases/lineage/read-lineage.ts'
import { readLooks, type Looks } from '#app/use-cases/meetings/read-looks.ts'
import { readRecordActions, type RecordActions } from '#app/use-cases/meetings/record-actions.ts'
import { afterPublishing, type AfterPublishing } from '#app/use-cases/records/after-publishing.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { publicResidentViews, type ResidentView } from '#app/use-cases/residents/resident-views.ts'
import { relatedTo } from '#app/use-cases/search/related.ts'
import type { Call } from './access.ts'
import { readAdded } from './added.ts'

/** What a record's public page needs. */
export interface RecordPageData {
  record: ReadRecord
  onAgenda: boolean
  /** What was just put on the agenda, for readers whose page came back anew. */
  added: AddedItem | null
  /** The page's whole address, for paper. */
  address: string
  after: AfterPublishing
  /** Null for what nobody can adopt. */
  adoptions: ReadAdoptions | null
  /** How many teams looked at it; null when there is nothing to say. */
  looks: Looks | null
  /** What the visitor's own teams took from it. */
  actions: RecordActions[]
  /** How easy residents found it to understand. */
  residentViews: ResidentView[]
  lineage: Lineage
  related: RelatedRecords
}

/** A record's public page: shown, sent on to what replaced it, or gone. */
export async function recordPage(call: Call, kind: RecordKind): Promise<RecordPageData> {
  const found = readRecord(
    call.portal,
    call.visitor,
    { kind, slug: call.params['slug'] ?? '' },
    call.language,
  )
  if (found.face === 'gone') throw new Fault('gone', found.why)
  if (found.face === 'moved') {
    throw redirect(inLanguage(paths.record(found.to), call.language), 301)
  }
  return {
    record: found.record,
    onAgenda: recordsOnAgenda(call.portal, call).includes(found.record.card.id),
    added: readAdded(call),
    address: call.portal.settings.publicOrigin + inLanguage(paths.record(found.record.card), call.language),
    after: afterPublishing(call.portal, call.visitor, found.record.card.id, call.language),
    adoptions: readAdoptions(call.portal, call.visitor, found.record.card.id, call.language),
    looks: readLooks(call.portal, found.record.card.id),
    actions: readRecordActions(call.portal, call.visitor, found.record.card.id, call.language),
    residentViews: publicResidentViews(call.portal, found.record.card.id),
    lineage: readLineage(call.portal, call.visitor, found.record.card.id, call.language),
    related: await relatedTo(call.portal, found.record.card.id, call.language),
  }
}
