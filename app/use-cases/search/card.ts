import { plainParts, type RecordCard } from '#app/domain/card.ts'
import { evidenceLevelOf } from '#app/domain/case-study.ts'
import { outcomeOfCase } from '#app/domain/excerpt.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { dateOf } from './document-of.ts'

export type { RecordCard }

/** A published record as a card, in the reader's language where it is written in it. */
export function cardOf(portal: Portal, record: PortalRecord, language: Language): RecordCard {
  const title = readIn(record.live?.content.title ?? noText, language)
  const summary = readIn(record.live?.content.summary ?? noText, language)
  return {
    id: record.id,
    kind: record.kind,
    slug: record.slug,
    title: plainParts(title.text),
    snippet: plainParts(summary.text),
    language: title.language,
    translated: title.translated,
    organisation: bodyOf(portal, record, language),
    date: dateOf(record),
    outcome: isKind(record, 'excerpt') ? outcomeOfCase(record.live?.content.heads ?? []) : null,
    evidence: isKind(record, 'case-study') && record.live ? evidenceLevelOf(record.live.content) : null,
    demonstration: record.demonstration,
  }
}

function bodyOf(portal: Portal, record: PortalRecord, language: Language): RecordCard['organisation'] {
  const excerpt = isKind(record, 'excerpt') ? record.live?.content : undefined
  if (excerpt && excerpt.caseAgainst === '') {
    return { name: readIn(excerpt.anonymousBody, language).text, slug: null }
  }
  const body = findOrganisation(portal.db, excerpt?.caseAgainst ?? record.organisationId)
  return body === null
    ? { name: '', slug: null }
    : { name: readIn(body.name, language).text, slug: body.slug }
}
