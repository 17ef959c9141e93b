import {
  checkCorrections,
  previewStanding,
  type BodyCorrection,
  type BodyPreview,
  type TypedCorrections,
} from '#app/domain/body-preview.ts'
import { Fault } from '#app/domain/fault.ts'
import { factSections } from '#app/domain/fact-check.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { changeBodyPreview, correctionsOf, findBodyPreview, insertCorrections } from '#db/body-previews.ts'
import { tx, type Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecord } from '#db/records.ts'
import { showSections, type ShownSection } from '../fact-checks/show-sections.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** A draft for the people of the body it names. */
export interface BodyFacts {
  kind: RecordKind
  title: ReadText
  /** Who writes it. */
  owner: string
  lastDay: string
  /** They said that nothing is left to correct. */
  agreed: boolean
  sections: ShownSection[]
  corrections: BodyCorrection[]
}

export function readBodyFacts(
  portal: Portal,
  person: Person,
  { recordId, language }: { recordId: string; language: Language },
): BodyFacts {
  const { record, preview } = openedTo(portal, portal.db, person, recordId)
  const draft = record.draft
  if (draft === null) throw new Fault('gone')
  const owner = findOrganisation(portal.db, record.organisationId)?.name ?? { en: '', cy: '' }
  return {
    kind: record.kind,
    title: readIn(draft.content.title, language),
    owner: readIn(owner, language).text,
    lastDay: preview.lastDay,
    agreed: preview.agreedAt !== null,
    sections: showSections(portal, draft, record.kind, language),
    corrections: correctionsOf(portal.db, draft.id),
  }
}

/** Sends what the body says is wrong. The editor decides what to change; nothing is changed by itself. */
export function sendCorrections(
  portal: Portal,
  person: Person,
  { recordId, corrections }: { recordId: string; corrections: TypedCorrections },
): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const { record, preview } = openedTo(portal, db, person, recordId)
    if (preview.agreedAt !== null) throw new Fault('wrong-state', 'wrong-state')
    const issues = checkCorrections(corrections)
    if (issues.length > 0) return refuse(issues)
    const known = ['', ...factSections(record.kind).flatMap(({ fields }) => fields)]
    const given = corrections.filter(({ correction }) => correction.trim() !== '')
    if (!given.every(({ field }) => known.includes(field))) throw new Fault('bad-request')
    const at = portal.clock().toISOString()
    const rows = given.map(({ field, correction }) => ({
      id: portal.newId(),
      editionId: preview.editionId,
      field,
      correction: correction.trim(),
      sentBy: person.id,
      sentAt: at,
    }))
    insertCorrections(db, rows)
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'facts-corrected' })
    keepAccount(portal, db, { actorId: person.id, deed: 'body-preview.correct', subject: recordId })
    return done(null)
  })
}

/** The body says that nothing is left to correct: publishing need not wait for it any longer. */
export function agreeFacts(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  tx(portal.db, (db) => {
    const { preview } = openedTo(portal, db, person, recordId)
    if (preview.agreedAt !== null) throw new Fault('wrong-state', 'wrong-state')
    const at = portal.clock().toISOString()
    changeBodyPreview(db, preview.editionId, { agreedAt: at, agreedBy: person.id })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'facts-agreed' })
    keepAccount(portal, db, { actorId: person.id, deed: 'body-preview.agree', subject: recordId })
  })
}

/** The draft and its period, for somebody of the body it is open to; `gone` when its days are over. */
function openedTo(
  portal: Portal,
  db: Reader,
  person: Person,
  recordId: string,
): { record: PortalRecord; preview: BodyPreview } {
  const record = findRecord(db, recordId)
  const preview = record?.draft ? findBodyPreview(db, record.draft.id) : null
  // Whoever is not of the body learns nothing of the draft, not even that there is one.
  if (record === null || preview === null) throw new Fault('not-found')
  insist(person, { do: 'check-body-facts', record, organisationId: preview.organisationId })
  const today = dayOf(portal.clock().toISOString())
  const standing = previewStanding(preview, today)
  if (standing === 'skipped' || today > preview.lastDay) throw new Fault('gone')
  return { record, preview }
}
