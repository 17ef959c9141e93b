import { overrun, questionsIn } from '#app/domain/agenda.ts'
import type { Block, OverviewRow, TextBlock } from '#app/domain/blocks.ts'
import { isSupplement, numberOf } from '#app/domain/item-numbers.ts'
import { textOfParts, type RecordCard } from '#app/domain/card.ts'
import type { PinnedRecord, ReadAgenda, ReadAgendaItem } from '#app/domain/read-agenda.ts'
import type { Attribution } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { changeSentences, itemTitle, standingSentence } from '#app/messages/agenda-words.ts'
import { longDate } from '#app/messages/dates.ts'
import { kindName } from '#app/messages/kind-name.ts'
import type { Messages } from '#app/messages/en.ts'
import type { KeyPoint } from '../records/key-points.ts'

export interface PaperAgenda extends Omit<ReadAgenda, 'items'> {
  /** Under whose name it goes; '' for nobody's. */
  organisation: string
  items: PaperItem[]
}

/** An item with what there is to talk about. Only what readers may see has a source and a whole address. */
export interface PaperItem extends ReadAgendaItem {
  keyPoints: KeyPoint[]
  source: { owner: string; attribution: Attribution | null } | null
  address: string | null
}

/** The whole agenda as blocks: the one source of its page for printing, Word, Markdown and text. */
export function agendaBlocks(agenda: PaperAgenda, messages: Messages, language: Language): Block[] {
  const { agendas } = messages
  const { title, meetingDate, meetingLength, totalMinutes, items, issuedAt } = agenda
  const blocks: Block[] = [{ is: 'title', text: title }]
  if (items.some(({ restricted }) => restricted !== ''))
    blocks.push({ is: 'notice', text: agendas.restricted.onPaper })
  if (agenda.organisation !== '')
    blocks.push({ is: 'fact', label: agendas.document.organisation, text: agenda.organisation })
  if (meetingDate !== '')
    blocks.push({ is: 'fact', label: agendas.date, text: longDate(meetingDate, language) })
  blocks.push({
    is: 'fact',
    label: agendas.document.totalTime,
    text: agendas.time(totalMinutes, meetingLength),
  })
  if (issuedAt !== null)
    blocks.push({ is: 'fact', label: agendas.issue.sentOut, text: longDate(issuedAt, language) })
  if (items.length === 0) return [...blocks, { is: 'about', text: agendas.empty.noItems }]
  return [
    ...blocks,
    ...changeBlocks(agenda, messages, language),
    overview(items, messages, language),
    ...items.flatMap((item, index) => itemBlocks(agenda, item, numberOf(item, index), messages, language)),
  ]
}

function overview(items: readonly PaperItem[], messages: Messages, language: Language): Block {
  const { agendas } = messages
  const { document } = agendas
  const heads: OverviewRow<string> = {
    item: document.item,
    organisation: document.organisation,
    minutes: agendas.minutes,
    until: document.runningTotal,
  }
  const rows = items.map((item, index) => {
    const title = itemTitle(item, messages, language)
    return {
      item: { ...title, text: `${numberOf(item, index)}. ${title.text}` },
      organisation: item.record?.card?.organisation.name ?? '',
      minutes: String(item.minutes),
      until: String(item.until),
    }
  })
  return { is: 'overview', caption: document.overview, heads, rows }
}

function itemBlocks(
  agenda: PaperAgenda,
  item: PaperItem,
  number: string,
  messages: Messages,
  language: Language,
): Block[] {
  const { agendas } = messages
  const { record, note, address } = item
  const card = record?.card ?? null
  const title = itemTitle(item, messages, language)
  const about = [
    isSupplement(agenda, item) ? agendas.issue.supplement : '',
    ...(card === null ? [] : kindAndBody(card, messages)),
    item.reason === '' ? '' : messages.meetings.reasons[item.reason],
    item.purpose === '' ? '' : agendas.purposes[item.purpose],
    item.presenter === '' ? '' : `${agendas.presenter}: ${item.presenter}`,
    agendas.duration(item.minutes),
    agendas.until(item.until, overrun(item.until, agenda.meetingLength)),
  ]
  return [
    { is: 'heading', level: 1, text: title, number, href: address },
    { is: 'about', text: about.filter((part) => part !== '').join(' · ') },
    ...(record === null ? [] : notices(record, messages, language)),
    ...(card === null ? [] : [paragraph(textOfParts(card.snippet), card.snippetLanguage)]),
    ...noteBlocks(agendas.note, note, item.written?.notes),
    ...noteBlocks(agendas.restricted.marked, item.restricted, item.written?.notes),
    ...questions(item, agendas, language),
    ...item.keyPoints.flatMap((point): Block[] => [
      heading(point.heading, language),
      { is: 'text', language: point.language, blocks: point.blocks },
    ]),
    ...sourceBlocks(item, messages, language),
  ]
}

/** What changed since the agenda went out; nothing when nothing did. */
function changeBlocks(agenda: PaperAgenda, messages: Messages, language: Language): Block[] {
  const sentences = changeSentences(agenda, messages, language)
  if (sentences.length === 0) return []
  const items = sentences.map((text): TextBlock[] => [{ is: 'paragraph', text }])
  return [
    { ...heading(messages.agendas.issue.changes, language), level: 1 },
    { is: 'text', language, blocks: [{ is: 'list', start: null, items }] },
  ]
}

export function noteBlocks(label: string, text: string, language?: Language): Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0 ? [] : [{ is: 'note', label, lines, ...(language && { language }) }]
}

function kindAndBody(card: RecordCard, messages: Messages): string[] {
  const { vocabulary } = messages
  const kind = kindName(messages, card)
  return [
    card.outcome === null ? kind : `${kind} (${vocabulary.outcome[card.outcome]})`,
    card.organisation.name,
  ]
}

/** What became of the record since it was chosen, and that it is in the other language. */
export function notices(record: PinnedRecord, messages: Messages, language: Language): Block[] {
  const { card } = record
  const other = card !== null && card.language !== language
  return [
    standingSentence(record, messages, language),
    other ? messages.agendas.document.writtenIn[card.language] : '',
  ].flatMap((text) => (text === '' ? [] : [{ is: 'notice', text }]))
}

function questions(item: PaperItem, agendas: Messages['agendas'], language: Language): Block[] {
  const asked = questionsIn(item.questions)
  if (asked.length === 0) return []
  const list: TextBlock = {
    is: 'list',
    start: 1,
    items: asked.map((text) => [{ is: 'paragraph', text }]),
  }
  return [
    heading(agendas.questions, language),
    { is: 'text', language: item.written?.questions ?? language, blocks: [list] },
  ]
}

/** Whose words these are, on what terms, in which edition, and where to read on. */
export function sourceBlocks(
  { record, source, address }: PaperItem,
  messages: Messages,
  language: Language,
): Block[] {
  if (record?.card == null || source === null || address === null) return []
  const { agendas, records } = messages
  const { document } = agendas
  const { attribution } = source
  const { number, publishedAt } = record.edition
  const sentences = [
    document.sourceOf(source.owner, number, longDate(publishedAt ?? '', language)),
    attribution?.from ?? '',
    attribution?.licence ?? document.licence,
    record.card.demonstration ? records.demonstration : '',
  ]
  const text = sentences.filter((part) => part !== '').map((part) => part.replace(/\.?$/, '.'))
  const title = { text: textOfParts(record.card.title), language: record.card.language }
  const original: Block[] =
    attribution === null || attribution.link === ''
      ? []
      : [
          {
            is: 'link',
            label: document.original,
            text: { text: attribution.from, language },
            href: attribution.link,
          },
        ]
  return [
    { is: 'fact', label: records.source, text: text.join(' ') },
    ...original,
    { is: 'link', label: document.readOnline, text: title, href: address },
  ]
}

function heading(text: string, language: Language): Extract<Block, { is: 'heading' }> {
  return { is: 'heading', level: 2, text: { text, language }, number: null, href: null }
}

function paragraph(text: string, language: Language): Block {
  return { is: 'text', language, blocks: text === '' ? [] : [{ is: 'paragraph', text }] }
}
