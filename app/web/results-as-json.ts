import { textOfParts } from '#app/domain/card.ts'
import type { ListedRecord } from '#app/domain/listed-record.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { ListedResults } from '#app/use-cases/search/list-results.ts'
import type { Call } from './access.ts'
import type { RecordSummary } from './api/schemas.ts'
import { pagesAround, pagesOf, searchPageOf, wholeAddress } from './results-pages.ts'

/**
 * A page of results as data. The shape is a promise, explained on the help page about feeds and downloads: things are
 * added to it, never renamed. `ignored` are filters of the address that mean nothing.
 */
export function resultsAsJson(call: Call, results: ListedResults, ignored: readonly string[]): Response {
  const { query, total, listed, facets, didYouMean, leftOut } = results
  const { words, filters, dates, sort, page } = query
  const links = { ...pagesAround(call, results, 'json'), page: searchPageOf(call, query) }
  return Response.json({
    language: call.language,
    query: { words, filters, dates, sort, page },
    total,
    pages: pagesOf(total),
    links,
    didYouMean,
    leftOut,
    ignored,
    facets,
    results: listed.map((one) => resultOf(call, one)),
  })
}

/** A record as data, in a list. */
export function resultOf(call: Call, { card, summary, ...listed }: ListedRecord): RecordSummary {
  const address = (path: string) => wholeAddress(call, inLanguage(path, call.language))
  const { name, slug } = card.organisation
  return {
    id: card.id,
    kind: card.kind,
    address: address(paths.record(card)),
    language: card.language,
    title: textOfParts(card.title),
    summary: summary.text,
    organisation: { name, address: slug === null ? null : address(paths.organisation(slug)) },
    publisher: listed.publisher,
    date: card.date,
    outcome: card.outcome,
    evidence: card.evidence,
    sector: listed.sector,
    subject: listed.subject,
    themes: listed.themes,
    region: listed.region,
    firstPublished: listed.firstPublished,
    lastPublished: listed.lastPublished,
    home: listed.home,
    demonstration: card.demonstration,
  }
}
