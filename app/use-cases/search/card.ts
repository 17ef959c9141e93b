import { plainParts, type RecordCard } from '#app/domain/card.ts'
import { evidenceLevelOf } from '#app/domain/evidence-level.ts'
import { outcomeOfCase } from '#app/domain/excerpt.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { repeatsOf } from '#db/adoptions.ts'
import { findOrganisations } from '#db/organisations.ts'
import { dateOf } from './document-of.ts'

export type { RecordCard }

/** A published record as a card, in the reader's language where it is written in it. */
export function cardOf(portal: Portal, record: PortalRecord, language: Language): RecordCard {
  return cardsOf(portal, [record], language)[0] as RecordCard
}

/** The records as cards, in the same order; their organisations are read at once. */
export function cardsOf(portal: Portal, records: readonly PortalRecord[], language: Language): RecordCard[] {
  const ids = [...new Set(records.map(bodyIdOf))].filter((id) => id !== '')
  const bodies = new Map(findOrganisations(portal.db, ids).map((body) => [body.id, body]))
  const repeats = repeatsOf(
    portal.db,
    records.filter((record) => isKind(record, 'case-study')).map(({ id }) => id),
  )
  return records.map((record) => card(record, bodies, repeats.get(record.id) ?? 0, language))
}

type Bodies = ReadonlyMap<string, Organisation>

function card(record: PortalRecord, bodies: Bodies, repeatedBy: number, language: Language): RecordCard {
  const title = readIn(record.live?.content.title ?? noText, language)
  const summary = readIn(record.live?.content.summary ?? noText, language)
  return {
    id: record.id,
    kind: record.kind,
    isReport: isKind(record, 'casebook') && record.live?.content.thematicReport === true,
    slug: record.slug,
    title: plainParts(title.text),
    snippet: plainParts(summary.text),
    snippetLanguage: summary.language,
    language: title.language,
    translated: title.translated,
    organisation: bodyOf(record, bodies, language),
    date: dateOf(record),
    outcome: isKind(record, 'excerpt') ? outcomeOfCase(record.live?.content.heads ?? []) : null,
    evidence:
      isKind(record, 'case-study') && record.live ? evidenceLevelOf(record.live.content, repeatedBy) : null,
    demonstration: record.demonstration,
    home: record.origin === null ? null : new URL(record.origin.portal).host,
  }
}

/** Whom the record is about; '' when an excerpt names nobody. */
function bodyIdOf(record: PortalRecord): string {
  return isKind(record, 'excerpt') && record.live ? record.live.content.caseAgainst : record.organisationId
}

function bodyOf(record: PortalRecord, bodies: Bodies, language: Language): RecordCard['organisation'] {
  const body = bodies.get(bodyIdOf(record))
  if (body !== undefined) return { name: readIn(body.name, language).text, slug: body.slug }
  const anonymous = isKind(record, 'excerpt') ? (record.live?.content.anonymousBody ?? noText) : noText
  return { name: readIn(anonymous, language).text, slug: null }
}
