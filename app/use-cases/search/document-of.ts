import { annotationsOf } from '#app/domain/annotations/of-entry.ts'
import { evidenceLevelOf } from '#app/domain/evidence-level.ts'
import { isTextField, type Field, type FieldValue, type Row } from '#app/domain/field.ts'
import {
  fieldsOf,
  isKind,
  privateFields,
  valueOf,
  type Edition,
  type PortalRecord,
} from '#app/domain/record.ts'
import type { Bilingual } from '#app/domain/text.ts'
import type { EvidenceLevel } from '#app/domain/vocabulary.ts'
import { vocabulary as welsh } from '#app/messages/cy/vocabulary.ts'
import { dayOf } from '#app/messages/dates.ts'
import { vocabulary as english } from '#app/messages/en/vocabulary.ts'
import { termLabels } from '#app/messages/with-terms.ts'
import type { MarkdownRenderer } from '#app/portal.ts'
import type { SearchDocument } from '#search/document.ts'
import { asRead } from '../records/as-read.ts'
import { facetsOf, type Around } from './facets-of.ts'

/** Shown on the record's page, but nobody looks for a case study by the mailbox it names. */
const contactFields = ['publicContact']
/** Found by, but not read as prose: they are no passage to show with a result. */
const keywordFields = ['references']

/** A published record as the search engines see it. */
export function documentOf(
  record: PortalRecord,
  live: Edition,
  around: Around,
  markdown: MarkdownRenderer,
): SearchDocument {
  const shown: PortalRecord = { ...record, live }
  const date = dateOf(shown)
  return {
    id: record.id,
    version: record.version,
    title: live.content.title,
    summary: live.content.summary,
    body: { en: bodyText(shown, 'en', around, markdown), cy: bodyText(shown, 'cy', around, markdown) },
    keywords: keywordsOf(shown, around).join(' \n '),
    references: isKind(shown, 'excerpt')
      ? (shown.live?.content.references ?? []).map((r) => r.reference)
      : [],
    date,
    evidence:
      isKind(shown, 'case-study') && shown.live
        ? standingOf[evidenceLevelOf(shown.live.content, around.repeatedBy)]
        : 0,
    facets: { ...facetsOf(shown, around), year: date === '' ? [] : [date.slice(0, 4)] },
  }
}

/** What tried and did not work is worth as much to a reader as what was reported to work. */
const standingOf: Record<EvidenceLevel, number> = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4, x: 1 }

/** Names of bodies and labels in both languages: readers look for them though the record need not say them. */
function keywordsOf(record: PortalRecord, { owner, caseAgainst, formerNames, terms }: Around): string[] {
  const [en, cy] = [termLabels(english, terms, 'en'), termLabels(welsh, terms, 'cy')]
  const content = record.live?.content
  const bodies = caseAgainst === null ? [owner] : [caseAgainst, owner]
  const sector = content?.sector || bodies[0]?.sector
  const subject = content && 'subject' in content ? content.subject : ''
  return [
    ...bodies.flatMap((body) => [body.name.en, body.name.cy]),
    ...bodies.flatMap(({ id }) => formerNames.get(id) ?? []).flatMap(({ name }) => [name.en, name.cy]),
    ...(content?.themes ?? []).flatMap((id) => [en.theme[id], cy.theme[id]]),
    ...(sector ? [en.sector[sector], cy.sector[sector]] : []),
    ...(subject ? [en.subject[subject], cy.subject[subject]] : []),
  ]
}

/** The date a reader sorts by: when the report was made, or when the portal published it. `YYYY-MM-DD`. */
export function dateOf(record: PortalRecord): string {
  if (isKind(record, 'excerpt') && record.live) return record.live.content.reportDate
  return dayOf(record.live?.publishedAt ?? '')
}

function bodyText(
  record: PortalRecord,
  language: 'en' | 'cy',
  { files }: Around,
  markdown: MarkdownRenderer,
): string {
  const live = record.live
  if (live === null) return ''
  const content = asRead(record.kind, live.content, language)
  const parts = fieldsOf(record.kind)
    .filter(
      ({ key }) => !['title', 'summary', ...privateFields, ...contactFields, ...keywordFields].includes(key),
    )
    .flatMap((field) => textsOf(field, valueOf(content, field.key), language, markdown))
  if (isKind(record, 'casebook')) {
    for (const section of record.live?.content.sections ?? []) {
      parts.push(
        section.title[language],
        markdown.plain(section.introduction[language]),
        ...section.entries.flatMap((entry) => [
          markdown.plain(entry.commentary[language]),
          ...annotationsOf(entry).map(({ words }) => words[language]),
        ]),
      )
    }
  }
  parts.push(files[language])
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
