import type { AgendaOnPaper, KeyPoint, ReadAgenda } from '#app/domain/read-agenda.ts'
import { fieldsOf, valueOf, type PortalRecord } from '#app/domain/record.ts'
import { bullet, readIn, type Bilingual } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'

/** What a meeting talks about, by kind of record. */
const mainFields: Record<RecordKind, readonly string[]> = {
  'case-study': ['problem', 'whatWeDid', 'whatChanged'],
  excerpt: ['complaint', 'findings', 'learningPoints'],
  casebook: ['introduction'],
}

/** An agenda its reader may see, with the main points of each item in plain words, for paper. */
export function agendaForDocument(portal: Portal, agenda: ReadAgenda, language: Language): AgendaOnPaper {
  const ids = agenda.items.map((item) => item.recordId)
  const records = new Map(findRecords(portal.db, ids).map((record) => [record.id, record]))
  const items = agenda.items.map((item) => {
    const record = records.get(item.recordId)
    const readable = record !== undefined && item.card !== null && isPublished(record)
    return { ...item, keyPoints: readable ? keyPointsOf(portal, record, language) : [] }
  })
  return { ...agenda, items }
}

function keyPointsOf(portal: Portal, record: PortalRecord, language: Language): KeyPoint[] {
  const { live } = record
  if (live === null) return []
  const words = readerWordsOf(bothLanguages[language], record.kind)
  return fieldsOf(record.kind)
    .filter((field) => mainFields[record.kind].includes(field.key))
    .flatMap((field) => {
      const { text } = readIn(valueOf(live.content, field.key) as Bilingual, language)
      const paragraphs = portal.markdown.plain(text, bullet).split('\n').filter(Boolean)
      return paragraphs.length > 0 ? [{ heading: words.field(field.key), paragraphs }] : []
    })
}
