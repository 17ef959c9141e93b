import { noReport } from '#app/domain/committee-report.ts'
import { eq } from 'drizzle-orm'
import { noChoices } from '#app/domain/import-choices.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { insertAction } from '#db/meeting-actions.ts'
import {
  adoptionEntries,
  adoptions,
  agendaItems,
  agendaReports,
  attachmentBytes,
  attachments,
  bodyCorrections,
  bodyPreviews,
  editionAttachments,
  editions,
  factAnswers,
  factCheckers,
  importRows,
  imports,
  findingDecisions,
  linkChecks,
  links,
  linkUses,
  messages,
  outbox,
  parkedForms,
  plainVerdicts,
  recommendationEventFiles,
  recommendationEvents,
  records,
  reviewNotes,
  schedules,
  wordNotes,
} from '#db/schema/schema.ts'
import { makeOrganisation } from './builders.ts'
import type { TestPortal } from './portal.ts'

/**
 * Puts a word wherever other people's work keeps something about a record: one row in each place, as if written there
 * through its own pages, which tests of those pages do.
 */
export function sayEverywhere(portal: TestPortal, record: PortalRecord, person: Person, word: string): void {
  const { db } = portal
  const at = portal.clock().toISOString()
  const recordId = record.id
  const editionId = record.live?.id ?? ''
  const personId = person.id
  const organisationId = makeOrganisation(portal).id
  const both = { en: word, cy: word }
  db.insert(messages).values({ recordId, at, personId, side: 'writers', text: word }).run()
  const written = [{ written: word, count: 1 }]
  db.insert(imports)
    .values({
      id: 'import',
      organisationId,
      startedBy: personId,
      startedAt: at,
      scheme: 'psow',
      original: 'en',
      language: 'en',
      fileName: word,
      format: 'csv',
      state: 'importing',
      revises: false,
      file: Buffer.from(word),
      found: { rows: 1, columns: [], words: {}, bodies: written },
      choices: { ...noChoices, bodies: { [word]: '' } },
      updatedAt: at,
    })
    .run()
  db.insert(importRows)
    .values({ importId: 'import', line: 1, rowKey: word, result: 'accepted', reasons: [word], recordId })
    .run()
  db.insert(reviewNotes).values({ recordId, at, personId, text: word }).run()
  const issue = { check: 'rules', severity: 'block', field: word, problem: 'required' } as never
  db.insert(findingDecisions)
    .values({
      recordId,
      mark: 'mark',
      decision: 'kept',
      reason: 'other',
      note: word,
      decidedBy: personId,
      decidedAt: at,
    })
    .run()
  db.insert(schedules)
    .values({
      recordId,
      publishAt: at,
      scheduledBy: personId,
      scheduledAt: at,
      failure: { why: 'issues', issues: [issue] },
    })
    .run()
  db.insert(links)
    .values({
      id: 'link',
      tokenHash: 'hash',
      purpose: 'fact-check',
      editionId,
      madeFor: word,
      createdBy: personId,
      createdAt: at,
      expiresAt: at,
    })
    .run()
  db.insert(factCheckers).values({ linkId: 'link', name: word, role: word, answeredAt: at }).run()
  db.insert(factAnswers)
    .values({
      linkId: 'link',
      section: 'quick',
      verdict: 'wrong' as never,
      correction: word,
      seen: '',
      answeredAt: at,
    })
    .run()
  db.insert(bodyPreviews)
    .values({
      editionId,
      organisationId,
      openedBy: personId,
      openedAt: at,
      lastDay: at.slice(0, 10),
      skipReason: word,
    })
    .run()
  db.insert(bodyCorrections)
    .values({ id: 'correction', editionId, field: '', correction: word, sentBy: personId, sentAt: at })
    .run()
  const { lastInsertRowid } = db
    .insert(recommendationEvents)
    .values({
      recordId,
      rowKey: 'recommendation-1',
      deed: 'evidence',
      at,
      personId,
      words: word,
      link: word,
    })
    .run()
  db.insert(plainVerdicts)
    .values({
      editionId,
      personId,
      verdict: 'clear' as never,
      words: word,
      language: 'en',
      seen: '',
      givenAt: at,
    })
    .run()
  db.insert(wordNotes).values({ recordId, text: word, at }).run()
  for (const id of ['file', 'evidence-file']) {
    db.insert(attachments)
      .values({
        id,
        recordId,
        name: `${word}.pdf`,
        kind: 'pdf' as never,
        size: 9,
        sha256: '',
        words: word,
        asides: [{ place: 'comment', number: 1, text: word }],
        scan: 'clean' as never,
        uploadedBy: personId,
        uploadedAt: at,
      })
      .run()
    const bytes = Buffer.from(`%PDF ${word} `.repeat(2_000))
    db.insert(attachmentBytes).values({ attachmentId: id, form: 'whole', bytes }).run()
  }
  db.insert(recommendationEventFiles)
    .values({ attachmentId: 'evidence-file', eventId: Number(lastInsertRowid), position: 0 })
    .run()
  db.insert(editionAttachments)
    .values({ editionId, attachmentId: 'file', position: 0, title: both, alt: both })
    .run()
  db.insert(adoptions)
    .values({ id: 'adoption', recordId, organisationId, number: 1, measured: false, recordedAt: at })
    .run()
  const figures = [{ measure: word, direction: '' as const, before: '1', after: '2', period: '' }]
  db.insert(adoptionEntries)
    .values({
      adoptionId: 'adoption',
      number: 1,
      at,
      personId,
      stage: 'adopted',
      changed: word,
      why: word,
      figures,
      contactRole: word,
      language: 'en',
    })
    .run()
  const address = `https://${word.toLowerCase()}.example/`
  db.insert(linkUses).values({ editionId, address }).run()
  db.insert(linkChecks).values({ address, dueAt: at }).run()
  db.insert(parkedForms)
    .values({ tokenHash: 'parked', personId, recordId, task: '', form: `title=${word}`, at })
    .run()
  db.insert(outbox)
    .values({
      topic: 'search',
      subject: recordId,
      createdAt: at,
      availableAt: at,
      attempts: 1,
      lastError: word,
    })
    .run()
  db.update(agendaItems)
    .set({ title: word, note: word, questions: word, restricted: word, resolution: word })
    .where(eq(agendaItems.recordId, recordId))
    .run()
  for (const { id: itemId, agendaId } of db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.recordId, recordId))
    .all()) {
    const { words: parts } = noReport
    const report = Object.fromEntries(Object.keys(parts).map((part) => [part, word])) as typeof parts
    db.insert(agendaReports)
      .values({ ...report, agendaId, language: 'en', version: 1, changedFrom: '', updatedAt: at })
      .run()
    const words = {
      what: word,
      owner: 'Manager',
      due: '2026-04-01',
      status: 'under-way',
      evidence: word,
    } as const
    insertAction(db, { id: `action-${itemId}`, agendaId, itemId, ...words }, at)
  }
  db.update(records)
    .set({ source: `elsewhere:${word}`, attribution: { from: word, licence: word, link: '' } })
    .where(eq(records.id, recordId))
    .run()
  db.update(editions)
    .set({ returned: [{ field: '', reason: word }] })
    .where(eq(editions.id, editionId))
    .run()
}
