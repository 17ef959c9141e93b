import { textOfParts } from '#app/domain/card.ts'
import type { AgendaOnPaper, ItemOnPaper } from '#app/domain/read-agenda.ts'
import { messagesIn } from '#app/messages/known.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Call } from './access.ts'
import {
  agendaDocument,
  type AgendaDocumentWords,
  type AgendaItemForDocument,
} from './documents/agenda-docx.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The agenda as a download for Word, in the page's language. */
export async function agendaAsWord(call: Call, agenda: AgendaOnPaper): Promise<Response> {
  const { title, meetingDate, totalMinutes } = agenda
  const items = agenda.items.map((item, index) => itemOf(call, item, index + 1))
  const document = { title, meetingDate, minutes: totalMinutes, items }
  const bytes = await agendaDocument(document, call.language, wordsOf(call))
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': wordType,
      'Content-Disposition': attachment(`${title}.docx`),
      'Cache-Control': 'no-store',
    },
  })
}

/**
 * The header for a file to be kept under this name (RFC 6266): once in letters that every program reads, once as it is.
 * Characters that file systems refuse become spaces.
 */
export function attachment(name: string): string {
  const safe = name
    .replace(/[\u0000-\u001f\u007f"*/:<>?\\|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const plain = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '-')
  const encoded = encodeURIComponent(Buffer.from(safe).toString()).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function itemOf(call: Call, item: ItemOnPaper, number: number): AgendaItemForDocument {
  const { agendas, vocabulary } = messagesIn(call.language)
  const { card, minutes, note, keyPoints } = item
  if (card === null) {
    const nothing = { kindLabel: '', organisation: '', url: '', language: call.language }
    return { ...nothing, number, minutes, note, title: agendas.withdrawn, summary: agendas.withdrawnText }
  }
  const kind = vocabulary.recordKind[card.kind]
  return {
    number,
    minutes,
    note,
    keyPoints,
    title: textOfParts(card.title),
    summary: textOfParts(card.snippet),
    kindLabel: card.outcome === null ? kind : `${kind} (${vocabulary.outcome[card.outcome]})`,
    organisation: card.organisation.name,
    url: call.portal.settings.publicOrigin + inLanguage(paths.record(card), call.language),
    language: card.language,
  }
}

function wordsOf({ language }: Call): AgendaDocumentWords {
  const { agendas, common } = messagesIn(language)
  return {
    ...agendas.document,
    portal: common.portal,
    meetingDate: agendas.date,
    minutes: agendas.minutes,
    note: agendas.note,
    minutesLong: agendas.duration,
  }
}
