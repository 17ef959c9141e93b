import { createHash } from 'node:crypto'
import { casebookFormats, type CasebookFormat } from '#app/domain/casebook-file.ts'
import { Fault } from '#app/domain/fault.ts'
import { isKind, type Edition, type PortalRecord } from '#app/domain/record.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { casebookDocument } from '#app/use-cases/casebooks/casebook-blocks.ts'
import { casebookToTake, type CasebookToTake } from '#app/use-cases/casebooks/casebook-to-take.ts'
import { readOldCasebook } from '#app/use-cases/casebooks/read-casebook.ts'
import { readOldEdition } from '#app/use-cases/records/read-record.ts'
import type { Call } from './access.ts'
import { attachment } from './attachment.ts'
import { matches } from './caching.ts'
import { casebookAsCsv, casebookAsJson } from './casebook-tables.ts'
import { documentWords } from './document-words.ts'
import { epubDocument, epubType } from './documents/epub-document.ts'
import { pdfDocument, pdfType } from './documents/pdf-document.ts'
import { wordDocument, wordType } from './documents/word-document.ts'
import { logoPicture } from './logo-picture.ts'
import { wordsFor } from './words.ts'

const types: Record<CasebookFormat, string> = {
  docx: wordType,
  pdf: pdfType,
  epub: epubType,
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
}

/**
 * An edition that readers have seen, in the form the address asks for. It is made anew only when something in it changed
 * since the reader's copy was made.
 */
export async function casebookFile(call: Call, record: PortalRecord, edition: Edition): Promise<Response> {
  const { format } = call.params
  if (!isOneOf(casebookFormats, format)) throw new Fault('not-found')
  const casebook = readToTake(call, record, edition)
  const tag = tagOf(call, casebook, format)
  const headers = { ETag: tag, 'Cache-Control': 'public, no-cache' }
  if (matches(call.request.headers.get('If-None-Match') ?? '', tag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(await written(call, casebook, format), {
    headers: {
      ...headers,
      'Content-Type': types[format],
      'Content-Disposition': attachment(`${casebook.slug}-${casebook.edition.number}.${format}`),
    },
  })
}

function readToTake({ portal, language }: Call, record: PortalRecord, edition: Edition): CasebookToTake {
  if (!isKind(record, 'casebook')) throw new Fault('not-found')
  const own = edition as Edition<'casebook'>
  const read = readOldEdition(portal, record, edition, language)
  return casebookToTake(portal, record, own, readOldCasebook(portal, edition, read, language), language)
}

/** Of the words it is made of: two files with the same tag say the same. */
function tagOf(call: Call, casebook: CasebookToTake, format: CasebookFormat): string {
  const document = casebookDocument(casebook, wordsFor(call), call.language)
  const said = JSON.stringify([format, call.language, document, casebookAsJson(casebook, call.language)])
  return `W/"${createHash('sha256').update(said).digest('base64url').slice(0, 27)}"`
}

async function written(call: Call, casebook: CasebookToTake, format: CasebookFormat): Promise<BodyInit> {
  const { portal, language } = call
  const messages = wordsFor(call)
  if (format === 'csv') return casebookAsCsv(casebook, messages)
  if (format === 'json') return JSON.stringify(casebookAsJson(casebook, language))
  const document = casebookDocument(casebook, messages, language)
  if (format === 'epub') {
    const { publishedAt } = casebook.edition
    const about = { publisher: messages.common.portal, address: casebook.address, modified: publishedAt }
    const contents = messages.casebooks.read.contents
    return (await epubDocument(document, { ...about, contents })) as Uint8Array<ArrayBuffer>
  }
  const logo = await logoPicture(portal, casebook.organisationId, language)
  const write = format === 'pdf' ? pdfDocument : wordDocument
  return (await write(document, documentWords(language), logo)) as Uint8Array<ArrayBuffer>
}
