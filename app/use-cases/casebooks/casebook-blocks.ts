import type { Block, BlockDocument, TextBlock } from '#app/domain/blocks.ts'
import { textOfParts } from '#app/domain/card.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { figureTables, type FigureTable } from '#app/messages/casebook-figures.ts'
import { longDate } from '#app/messages/dates.ts'
import type { Messages } from '#app/messages/en.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { reportTables } from '#app/messages/report-words.ts'
import { heading, written } from './block-parts.ts'
import type { CasebookToTake, EntryToTake, SectionToTake } from './casebook-to-take.ts'
import { closingBlocks, openingBlocks } from './report-blocks.ts'
import type { ReportToTake } from './report-to-take.ts'

/** A casebook as a document: what it is about, what was found over all its cases, then its sections with their entries; of a report with the chapters around them. */
export function casebookDocument(
  casebook: CasebookToTake,
  messages: Messages,
  language: Language,
): BlockDocument {
  const title = textOfParts(casebook.card.title)
  const { report } = casebook
  return {
    title,
    language,
    contents: messages.casebooks.read.contents,
    blocks: [
      { is: 'title', text: title },
      ...head(casebook, messages, language),
      ...written(casebook.introduction),
      ...(report === null
        ? figures(casebook, messages, language)
        : openingBlocks(report, messages, language)),
      ...casebook.sections.flatMap((section) => sectionBlocks(section, messages, language)),
      ...(report === null
        ? []
        : [
            ...closingBlocks(report, messages, language),
            ...statistics(casebook, report, messages, language),
          ]),
    ],
  }
}

function head(
  { card, period, edition, attribution, address }: CasebookToTake,
  { records, casebooks, agendas }: Messages,
  language: Language,
): Block[] {
  const { number, publishedAt } = edition
  const source = [attribution?.from ?? '', attribution?.licence ?? agendas.document.licence]
  const summary: TextBlock = { is: 'paragraph', text: textOfParts(card.snippet) }
  return [
    { is: 'fact', label: records.byBody, text: card.organisation.name },
    ...(period === null ? [] : [{ is: 'fact' as const, label: casebooks.file.period, text: period.text }]),
    {
      is: 'fact',
      label: casebooks.file.edition,
      text: casebooks.read.earlierEdition(number, longDate(publishedAt, language)),
    },
    { is: 'fact', label: records.source, text: source.filter(Boolean).join('. ') },
    ...(card.demonstration ? [{ is: 'notice' as const, text: records.demonstration }] : []),
    { is: 'text', language: card.snippetLanguage, blocks: [summary] },
    {
      is: 'link',
      label: agendas.document.readOnline,
      text: { text: textOfParts(card.title), language: card.language },
      href: address,
    },
  ]
}

function figures({ figures: counted }: CasebookToTake, messages: Messages, language: Language): Block[] {
  return tableBlocks(1, figureTables(counted, messages), language)
}

function statistics(
  { figures: counted, sections }: CasebookToTake,
  report: ReportToTake,
  messages: Messages,
  language: Language,
): Block[] {
  const tables = reportTables(report.figures, counted, sections, messages)
  const title = { text: messages.thematicReports.chapters.statistics, language }
  return tables.length === 0 ? [] : [heading(1, title), ...tableBlocks(2, tables, language)]
}

function tableBlocks(level: 1 | 2, tables: readonly FigureTable[], language: Language): Block[] {
  return tables.flatMap(({ title, note, head: columns, rows }): Block[] => [
    heading(level, { text: title, language }),
    { is: 'about', text: note },
    { is: 'text', language, blocks: [{ is: 'table', head: columns, rows }] },
  ])
}

function sectionBlocks(
  { title, introduction, entries }: SectionToTake,
  messages: Messages,
  language: Language,
): Block[] {
  return [
    heading(1, title),
    ...written(introduction),
    ...entries.flatMap((entry) => entryBlocks(entry, messages, language)),
  ]
}

function entryBlocks(entry: EntryToTake, messages: Messages, language: Language): Block[] {
  const { card, references, subject, commentary, points, notes, address } = entry
  const { casebooks, vocabulary, agendas, common } = messages
  const title = { text: textOfParts(card.title), language: card.language }
  const about = [
    kindName(messages, card),
    card.organisation.name,
    references.join(', '),
    longDate(card.date, language),
    subject === '' ? '' : vocabulary.subject[subject],
    card.outcome === null ? '' : vocabulary.outcome[card.outcome],
    card.translated ? '' : common.onlyIn(card.language),
  ]
  const summary = entry.summary ?? [{ is: 'paragraph' as const, text: textOfParts(card.snippet) }]
  const isQuoted = entry.summary !== null || points.some(({ quoted }) => quoted)
  const { read } = casebooks
  return [
    heading(2, title),
    { is: 'about', text: about.filter((part) => part !== '').join(' · ') },
    ...(isQuoted ? [{ is: 'about' as const, text: read.quoted.signs }] : []),
    { is: 'text', language: card.snippetLanguage, blocks: summary },
    ...(commentary === null ? [] : [heading(3, { text: read.commentary, language }), ...written(commentary)]),
    ...points.flatMap((point): Block[] => [
      heading(3, { text: point.heading, language }),
      { is: 'text', language: point.language, blocks: point.blocks },
    ]),
    ...(notes.length === 0 ? [] : [heading(3, { text: read.quoted.notes, language })]),
    ...notes.map((note): Block => {
      const said: TextBlock = { is: 'paragraph', text: `[${note.number}] ${note.text}` }
      return { is: 'text', language: note.language, blocks: [said] }
    }),
    { is: 'link', label: agendas.document.readOnline, text: title, href: address },
  ]
}
