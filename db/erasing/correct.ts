import { and, eq, inArray, sql } from 'drizzle-orm'
import { changedContent, type Change } from '#app/domain/late-correction.ts'
import type { Content } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { eraseFiles } from '../attachments.ts'
import type { Reader } from '../connection.ts'
import {
  adoptionEntries,
  adoptions,
  agendaItems,
  agendaReports,
  attachments,
  bodyCorrections,
  bodyPreviews,
  caseReferences,
  editionAttachments,
  editions,
  factAnswers,
  factCheckers,
  findingDecisions,
  importRows,
  imports,
  linkChecks,
  links,
  linkUses,
  meetingActions,
  messages,
  outbox,
  parkedForms,
  plainVerdicts,
  recommendationEvents,
  records,
  reviewNotes,
  schedules,
  submissions,
  timeline,
  wordNotes,
} from '../schema/schema.ts'
import { importedPlaces } from './imported.ts'
import { casebookEditionsNaming } from './elsewhere.ts'
import { rewrite } from './rewrite.ts'

/** A record in which words are replaced, with all its editions. */
export interface Corrected {
  id: string
  kind: RecordKind
  editionIds: readonly string[]
  change: Change
  /** UTC, ISO. */
  at: string
}

/** An edition whose words are others now: what was rendered of them is to be rendered again. */
export interface ChangedEdition {
  id: string
  kind: RecordKind
  recordId: string
  content: Content
}

/** Makes the change in every edition: the record's own, and those of casebooks that speak of it. Open forms are late. */
export function correctEditions(db: Reader, { id, kind, change }: Corrected): ChangedEdition[] {
  const own = db
    .select({ id: editions.id, content: editions.content })
    .from(editions)
    .where(eq(editions.recordId, id))
    .all()
    .map((edition) => ({ ...edition, kind, recordId: id }))
  const others = casebookEditionsNaming(db, id)
    .filter(({ casebookId }) => casebookId !== id)
    .map((edition) => ({ ...edition, kind: 'casebook' as const, recordId: edition.casebookId }))
  return [...own, ...others].flatMap((edition) => {
    const content = changedContent(edition.kind, edition.content, change)
    if (JSON.stringify(content) === JSON.stringify(edition.content)) return []
    db.update(editions)
      .set({ content, lock: sql`${editions.lock} + 1` })
      .where(eq(editions.id, edition.id))
      .run()
    return [{ id: edition.id, kind: edition.kind, recordId: edition.recordId, content }]
  })
}

/** Makes the change wherever else the record's words are kept, or somebody's words about it. Gives how often. */
export function correctAround(db: Reader, corrected: Corrected): number {
  const { id, editionIds, change } = corrected
  const ofEditions = [...editionIds]
  const made = db.select({ id: links.id }).from(links).where(inArray(links.editionId, ofEditions))
  const taken = db.select({ id: adoptions.id }).from(adoptions).where(eq(adoptions.recordId, id))
  let times = correctTalk(db, corrected)
  const correct = (columns: Parameters<typeof rewrite>[1], where: Parameters<typeof rewrite>[2]) => {
    times += rewrite(db, columns, where, change)
  }
  correct([links.madeFor], inArray(links.editionId, ofEditions))
  correct([factCheckers.name, factCheckers.role], inArray(factCheckers.linkId, made))
  const { title, note, questions, restricted, resolution } = agendaItems
  correct([title, note, questions, restricted, resolution], eq(agendaItems.recordId, id))
  const items = db.select({ id: agendaItems.id }).from(agendaItems).where(eq(agendaItems.recordId, id))
  const { purpose, background, findings, recommendation, legal, financial, equality } = agendaReports
  const about = db.select({ id: agendaItems.agendaId }).from(agendaItems).where(eq(agendaItems.recordId, id))
  correct(
    [purpose, background, findings, recommendation, legal, financial, equality, agendaReports.welshLanguage],
    inArray(agendaReports.agendaId, about),
  )
  correct([meetingActions.what, meetingActions.evidence], inArray(meetingActions.itemId, items))
  const { changed, why, figures, contactRole, adoptionId } = adoptionEntries
  correct([changed, why, figures, contactRole], inArray(adoptionId, taken))
  correct([records.attribution, records.withdrawal], eq(records.id, id))
  correct([caseReferences.reference], eq(caseReferences.recordId, id))
  return times + correctImports(db, corrected) + forgetParked(db, corrected) + correctFiles(db, corrected)
}

/** Makes the change in what was sent to reviewers and in what its people said about it meanwhile. Gives how often. */
export function correctTalk(db: Reader, corrected: Omit<Corrected, 'at'>): number {
  const { id, kind, editionIds, change } = corrected
  const ofEditions = [...editionIds]
  const made = db.select({ id: links.id }).from(links).where(inArray(links.editionId, ofEditions))
  let times = 0
  const correct = (columns: Parameters<typeof rewrite>[1], where: Parameters<typeof rewrite>[2]) => {
    times += rewrite(db, columns, where, change)
  }
  for (const { id: number, content } of db
    .select({ id: submissions.id, content: submissions.content })
    .from(submissions)
    .where(eq(submissions.recordId, id))
    .all()) {
    const next = changedContent(kind, content, change)
    if (JSON.stringify(next) === JSON.stringify(content)) continue
    db.update(submissions).set({ content: next }).where(eq(submissions.id, number)).run()
    times += 1
  }
  correct([submissions.changeNote], eq(submissions.recordId, id))
  correct([messages.text], eq(messages.recordId, id))
  correct([reviewNotes.text], eq(reviewNotes.recordId, id))
  correct([findingDecisions.note], eq(findingDecisions.recordId, id))
  correct([schedules.failure], eq(schedules.recordId, id))
  correct([wordNotes.text], eq(wordNotes.recordId, id))
  correct([factAnswers.correction], inArray(factAnswers.linkId, made))
  correct([bodyCorrections.correction], inArray(bodyCorrections.editionId, ofEditions))
  correct([recommendationEvents.words, recommendationEvents.link], eq(recommendationEvents.recordId, id))
  correct([bodyPreviews.skipReason], inArray(bodyPreviews.editionId, ofEditions))
  correct([plainVerdicts.words], inArray(plainVerdicts.editionId, ofEditions))
  correct([editions.changeNote, editions.returned], eq(editions.recordId, id))
  correct([timeline.note], eq(timeline.recordId, id))
  correct([outbox.lastError], eq(outbox.subject, id))
  return times
}

/** The file it came in cannot be changed, and goes where it has the words; of a list, the words go. */
function correctImports(db: Reader, corrected: Corrected): number {
  const { id, change } = corrected
  const { reasons, rowKey, importId, recordId } = importRows
  const from = db.select({ id: importId }).from(importRows).where(eq(recordId, id))
  const came = db.select().from(imports).where(inArray(imports.id, from)).all()
  const holding = came.filter(({ file, fileName, found, choices }) => {
    const said = [file?.toString('utf8') ?? '', fileName, JSON.stringify([found, choices])].join('\n')
    return change(said) !== said
  })
  if (holding.length > 0) for (const place of importedPlaces) place.erase(db, corrected)
  return holding.length + rewrite(db, [reasons, rowKey], eq(recordId, id), change)
}

/** What its writers had typed when their sessions had ended, where it has the words. */
function forgetParked(db: Reader, { id, change }: Corrected): number {
  const parked = db.select().from(parkedForms).where(eq(parkedForms.recordId, id)).all()
  const holding = parked.filter(({ form }) => {
    const typed = [...new URLSearchParams(form).values()].join('\n')
    return change(typed) !== typed
  })
  for (const { tokenHash } of holding) {
    db.delete(parkedForms).where(eq(parkedForms.tokenHash, tokenHash)).run()
  }
  return holding.length
}

/** Nobody can change a file here: one in which the words were read goes, from every edition. */
function correctFiles(db: Reader, { id, editionIds, change, at }: Corrected): number {
  const holding = filesHolding(db, id, change)
  eraseFiles(db, holding, at)
  const { title, alt, editionId } = editionAttachments
  const said = rewrite(db, [title, alt], inArray(editionId, [...editionIds]), change)
  const ofRecord = and(eq(attachments.recordId, id), sql`${attachments.erasedAt} is null`)
  return holding.length + said + rewrite(db, [attachments.name], ofRecord, change)
}

/** Whether any edition of a record, in writing, live or old, still has what the change would change. */
export function isInEditions(
  db: Reader,
  { id, kind, change }: Pick<Corrected, 'id' | 'kind' | 'change'>,
): boolean {
  const all = db.select({ content: editions.content }).from(editions).where(eq(editions.recordId, id)).all()
  return all.some(
    ({ content }) => JSON.stringify(changedContent(kind, content, change)) !== JSON.stringify(content),
  )
}

/** The ids of a record's files in which the words were read. */
export function filesHolding(db: Reader, recordId: string, change: Change): string[] {
  return db
    .select({ id: attachments.id, words: attachments.words, asides: attachments.asides })
    .from(attachments)
    .where(and(eq(attachments.recordId, recordId), sql`${attachments.erasedAt} is null`))
    .all()
    .filter(({ words, asides }) =>
      [words, ...asides.map(({ text }) => text)].some((text) => change(text) !== text),
    )
    .map(({ id }) => id)
}

/** Addresses that no edition leads to any more are words of nobody. */
export function forgetUnusedLinks(db: Reader): void {
  db.delete(linkChecks)
    .where(sql`${linkChecks.address} not in (select ${linkUses.address} from ${linkUses})`)
    .run()
}
