import type { Block, BlockDocument, TextBlock } from '#app/domain/blocks.ts'
import { textOfParts } from '#app/domain/card.ts'
import type { ShownText } from '#app/domain/shown.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { figureTables } from '#app/messages/casebook-figures.ts'
import { longDate } from '#app/messages/dates.ts'
import type { Messages } from '#app/messages/en.ts'
import type { CasebookToTake, EntryToTake, SectionToTake, WrittenText } from './casebook-to-take.ts'

/** A casebook as a document: what it is about, what was found over all its cases, then its sections with their entries. */
export function casebookDocument(
  casebook: CasebookToTake,
  messages: Messages,
  language: Language,
): BlockDocument {
  const title = textOfParts(casebook.card.title)
  return {
    title,
    language,
    blocks: [
      { is: 'title', text: title },
      ...head(casebook, messages, language),
      ...text(casebook.introduction),
      ...figures(casebook, messages, language),
      ...casebook.sections.flatMap((section) => sectionBlocks(section, messages, language)),
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
    { is: 'text', language: card.language, blocks: [summary] },
    {
      is: 'link',
      label: agendas.document.readOnline,
      text: { text: textOfParts(card.title), language: card.language },
      href: address,
    },
  ]
}

function figures({ figures: counted }: CasebookToTake, messages: Messages, language: Language): Block[] {
  return figureTables(counted, messages).flatMap(({ title, note, head: columns, rows }): Block[] => [
    heading(1, { text: title, language }),
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
    ...text(introduction),
    ...entries.flatMap((entry) => entryBlocks(entry, messages, language)),
  ]
}

function entryBlocks(entry: EntryToTake, messages: Messages, language: Language): Block[] {
  const { card, references, subject, commentary, points, address } = entry
  const { casebooks, vocabulary, agendas, common } = messages
  const title = { text: textOfParts(card.title), language: card.language }
  const about = [
    vocabulary.recordKind[card.kind],
    card.organisation.name,
    references.join(', '),
    longDate(card.date, language),
    subject === '' ? '' : vocabulary.subject[subject],
    card.outcome === null ? '' : vocabulary.outcome[card.outcome],
    card.translated ? '' : common.onlyIn(card.language),
  ]
  const summary: TextBlock = { is: 'paragraph', text: textOfParts(card.snippet) }
  return [
    heading(2, title),
    { is: 'about', text: about.filter((part) => part !== '').join(' · ') },
    { is: 'text', language: card.language, blocks: [summary] },
    ...(commentary === null
      ? []
      : [heading(3, { text: casebooks.read.commentary, language }), ...text(commentary)]),
    ...points.flatMap((point): Block[] => [
      heading(3, { text: point.heading, language }),
      { is: 'text', language: point.language, blocks: point.blocks },
    ]),
    { is: 'link', label: agendas.document.readOnline, text: title, href: address },
  ]
}

function heading(level: 1 | 2 | 3, text: ShownText): Block {
  return { is: 'heading', level, text, number: null, href: null }
}

function text(written: WrittenText | null): Block[] {
  return written === null ? [] : [{ is: 'text', language: written.language, blocks: written.blocks }]
}
