import { textOfParts } from '#app/domain/card.ts'
import type { ListedRecord } from '#app/domain/listed-record.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Messages } from '#app/messages/en.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { ListedResults } from '#app/use-cases/search/list-results.ts'
import type { Call } from './access.ts'
import { attachment } from './attachment.ts'
import { csvOf } from './documents/csv.ts'
import { wholeAddress } from './results-pages.ts'
import { wordsFor } from './words.ts'

/**
 * All results as a spreadsheet, its columns and choices in the page's language. When there are more than it holds, its
 * name says so, and a header says how many there are.
 */
export function resultsAsCsv(call: Call, { query, total, listed }: ListedResults): Response {
  const messages = wordsFor(call)
  const { name, cut } = messages.finding.file
  const rows = listed.map((one) => columnsOf(call, one, messages))
  const header = headerOf(messages)
  const file = name(query.words.trim().slice(0, longestWordsInName))
  const whole = listed.length < total ? `${file} (${cut(listed.length, total)})` : file
  return new Response(csvOf([header, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': attachment(`${whole}.csv`),
      'X-Total-Count': String(total),
    },
  })
}

/** File systems take names of 255 bytes. */
const longestWordsInName = 60

/** The order is a promise to those who read the file by position: add columns at the end. */
function headerOf({ finding, vocabulary: { facet } }: Messages): string[] {
  const { columns } = finding.file
  return [
    columns.title,
    facet.kind ?? '',
    facet.organisation ?? '',
    columns.publisher,
    columns.date,
    facet.outcome ?? '',
    facet.evidence ?? '',
    facet.sector ?? '',
    facet.subject ?? '',
    facet.theme ?? '',
    facet.region ?? '',
    columns.summary,
    columns.firstPublished,
    columns.lastPublished,
    columns.language,
    columns.demonstration,
    columns.address,
    columns.id,
  ]
}

function columnsOf(call: Call, { card, ...listed }: ListedRecord, messages: Messages): string[] {
  const { vocabulary, common } = messages
  return [
    textOfParts(card.title),
    kindName(messages, card),
    card.organisation.name,
    listed.publisher,
    card.date,
    card.outcome === null ? '' : vocabulary.outcome[card.outcome],
    card.evidence === null ? '' : vocabulary.evidenceLevel[card.evidence],
    listed.sector === null ? '' : vocabulary.sector[listed.sector],
    listed.subject === null ? '' : vocabulary.subject[listed.subject],
    listed.themes.map((theme) => vocabulary.theme[theme]).join('; '),
    listed.region === null ? '' : vocabulary.region[listed.region],
    listed.summary.text,
    dayOf(listed.firstPublished),
    dayOf(listed.lastPublished),
    vocabulary.language[card.language],
    card.demonstration ? common.yes : common.no,
    wholeAddress(call, inLanguage(paths.record(card), call.language)),
    card.id,
  ]
}
