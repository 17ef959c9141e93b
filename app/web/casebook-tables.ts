import { textOfBlocks } from '#app/domain/annotations/block-text.ts'
import { textOfParts } from '#app/domain/card.ts'
import type { Messages } from '#app/messages/en.ts'
import { kindName } from '#app/messages/kind-name.ts'
import type { CasebookToTake } from '#app/use-cases/casebooks/casebook-to-take.ts'
import type { ReportToTake } from '#app/use-cases/casebooks/report-to-take.ts'
import { csvOf } from './documents/csv.ts'

/** A row for each entry. The order is a promise to those who read the file by position: add columns at the end. */
export function casebookAsCsv({ sections }: CasebookToTake, messages: Messages): string {
  const { casebooks, vocabulary } = messages
  const rows = sections.flatMap(({ title, entries }) =>
    entries.map(({ card, references, subject, commentary, address, points, notes }, index) => [
      title.text,
      String(index + 1),
      textOfParts(card.title),
      kindName(messages, card),
      card.organisation.name,
      references.join('; '),
      card.date,
      subject === '' ? '' : vocabulary.subject[subject],
      card.outcome === null ? '' : vocabulary.outcome[card.outcome],
      textOfParts(card.snippet),
      commentary?.plain ?? '',
      vocabulary.language[card.language],
      address,
      card.id,
      points
        .filter(({ quoted }) => quoted)
        .map(({ heading, blocks }) => `${heading}: ${textOfBlocks(blocks)}`)
        .join('\n\n'),
      notes.map(({ number, text }) => `[${number}] ${text}`).join('\n'),
    ]),
  )
  return csvOf([Object.values(casebooks.file.columns), ...rows])
}

/** The casebook as data. The shape is a promise: things are added to it, never renamed. */
export function casebookAsJson(casebook: CasebookToTake, language: string) {
  const { id, slug, card, edition, address, period, introduction, sections, figures, attribution, report } =
    casebook
  return {
    language,
    id,
    slug,
    title: textOfParts(card.title),
    summary: textOfParts(card.snippet),
    organisation: card.organisation.name,
    edition,
    address,
    period: period?.text ?? null,
    introduction: introduction?.plain ?? null,
    source: attribution,
    demonstration: card.demonstration,
    figures,
    report: report === null ? null : reportAsJson(report),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title.text,
      introduction: section.introduction?.plain ?? null,
      entries: section.entries.map((entry) => ({
        id: entry.card.id,
        kind: entry.card.kind,
        language: entry.card.language,
        title: textOfParts(entry.card.title),
        summary: textOfParts(entry.card.snippet),
        body: entry.card.organisation.name,
        references: entry.references,
        date: entry.card.date,
        sector: entry.sector === '' ? null : entry.sector,
        subject: entry.subject === '' ? null : entry.subject,
        outcome: entry.card.outcome,
        commentary: entry.commentary?.plain ?? null,
        quotations: entry.points
          .filter(({ quoted }) => quoted)
          .map((point) => ({
            field: point.field,
            language: point.language,
            text: textOfBlocks(point.blocks),
          })),
        notes: entry.notes.map(({ number, text, language }) => ({ number, language, text })),
        address: entry.address,
      })),
    })),
  }
}

function reportAsJson({ foreword, forewordBy, lookedAt, keyFindings, ...report }: ReportToTake) {
  return {
    foreword: foreword?.plain ?? null,
    forewordBy: forewordBy?.text ?? null,
    lookedAt: lookedAt?.plain ?? null,
    keyFindings: keyFindings?.plain ?? null,
    recommendations: report.recommendations.map(({ number, text, to, by }) => ({
      number,
      text: text.text,
      to: to?.text ?? null,
      by: by?.text ?? null,
    })),
    questions: report.questions?.plain ?? null,
    figures: report.figures,
  }
}
