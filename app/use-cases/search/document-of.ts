import { evidenceLevelOf } from '#app/domain/case-study.ts'
import { outcomeOfCase } from '#app/domain/excerpt.ts'
import { isTextField, type Field, type FieldValue, type Row } from '#app/domain/field.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import {
  fieldsOf,
  isKind,
  privateFields,
  valueOf,
  type Edition,
  type PortalRecord,
} from '#app/domain/record.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { vocabulary as cy } from '#app/messages/cy/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import { vocabulary as en } from '#app/messages/en/vocabulary.ts'
import type { MarkdownRenderer } from '#app/portal.ts'
import type { SearchDocument } from '#search/document.ts'

/** Shown on the record's page, but nobody looks for a case study by the mailbox it names. */
const contactFields = ['publicContact']
/** Found by, but not read as prose: they are no passage to show with a result. */
const keywordFields = ['references']

/** A published record as the search engines see it. `bodies` are the organisations it is about or from. */
export function documentOf(
  record: PortalRecord,
  live: Edition,
  owner: Organisation,
  caseAgainst: Organisation | null,
  markdown: MarkdownRenderer,
): SearchDocument {
  const shown: PortalRecord = { ...record, live }
  const bodies = caseAgainst === null ? [owner] : [caseAgainst, owner]
  const facets = facetsOf(shown, owner, caseAgainst)
  const date = dateOf(shown)
  return {
    id: record.id,
    version: record.version,
    title: live.content.title,
    summary: live.content.summary,
    body: { en: bodyText(shown, 'en', markdown), cy: bodyText(shown, 'cy', markdown) },
    keywords: [
      ...bodies.flatMap((body) => [body.name.en, body.name.cy]),
      ...facets.theme.flatMap((id) => [labelOf(en.theme, id), labelOf(cy.theme, id)]),
      ...facets.sector.flatMap((id) => [labelOf(en.sector, id), labelOf(cy.sector, id)]),
    ].join(' \n '),
    references: isKind(shown, 'excerpt')
      ? (shown.live?.content.references ?? []).map((r) => r.reference)
      : [],
    date,
    evidence: 0,
    facets: { ...facets, year: date === '' ? [] : [date.slice(0, 4)] },
  }
}

/** The date a reader sorts by: when the report was made, or when the portal published it. `YYYY-MM-DD`. */
export function dateOf(record: PortalRecord): string {
  if (isKind(record, 'excerpt') && record.live) return record.live.content.reportDate
  return dayOf(record.live?.publishedAt ?? '')
}

function facetsOf(record: PortalRecord, owner: Organisation, caseAgainst: Organisation | null) {
  const none = {
    kind: [record.kind],
    subject: [],
    casebook: [],
    outcome: [],
    evidence: [],
    maturity: [],
    year: [],
    goodPractice: [],
    welsh: [],
    measures: [],
    coProduced: [],
  }
  const from = caseAgainst ?? owner
  const common = { organisation: [from.id], organisationType: [from.type], region: [from.region] }
  if (isKind(record, 'case-study') && record.live) {
    const study = record.live.content
    return {
      ...none,
      ...common,
      theme: study.themes,
      sector: [study.sector || owner.sector],
      region: [study.region || owner.region],
      evidence: [evidenceLevelOf(study)],
      maturity: study.maturity === '' ? [] : [study.maturity],
    }
  }
  if (isKind(record, 'excerpt') && record.live) {
    const excerpt = record.live.content
    const outcome = outcomeOfCase(excerpt.heads)
    return {
      ...none,
      ...common,
      organisation: caseAgainst === null ? [owner.id] : [caseAgainst.id, owner.id],
      theme: excerpt.themes,
      sector: [excerpt.sector || from.sector],
      region: [excerpt.region || from.region],
      outcome: outcome === null ? [] : [outcome],
    }
  }
  const casebook = isKind(record, 'casebook') ? record.live?.content : undefined
  return { ...none, ...common, theme: casebook?.themes ?? [], sector: [casebook?.sector || owner.sector] }
}

function bodyText(record: PortalRecord, language: 'en' | 'cy', markdown: MarkdownRenderer): string {
  const live = record.live
  if (live === null) return ''
  const parts = fieldsOf(record.kind)
    .filter(
      ({ key }) => !['title', 'summary', ...privateFields, ...contactFields, ...keywordFields].includes(key),
    )
    .flatMap((field) => textsOf(field, valueOf(live.content, field.key), language, markdown))
  if (isKind(record, 'casebook')) {
    for (const section of record.live?.content.sections ?? []) {
      parts.push(
        section.title[language],
        markdown.plain(section.introduction[language]),
        ...section.entries.map((entry) => markdown.plain(entry.commentary[language])),
      )
    }
  }
  return parts.filter((part) => part !== '').join('\n')
}

function textsOf(
  field: Field,
  value: FieldValue,
  language: 'en' | 'cy',
  markdown: MarkdownRenderer,
): string[] {
  if (isTextField(field)) {
    const text = (value as Bilingual)[language]
    return [field.kind === 'markdown' ? markdown.plain(text) : text]
  }
  if (field.kind === 'rows') {
    return (value as Row[]).flatMap((row) =>
      field.columns.flatMap((column) => textsOf(column, row[column.key] ?? '', language, markdown)),
    )
  }
  return field.kind === 'name' ? [value as string] : []
}

function labelOf(labels: Record<string, string>, id: string): string {
  return labels[id] ?? ''
}
