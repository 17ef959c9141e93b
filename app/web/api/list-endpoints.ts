import { z } from 'zod'
import type { OpenTable } from '#app/domain/open-data.ts'
import { openVocabularies } from '#app/domain/terms.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { pageOfOpenCases } from '#app/use-cases/open-data/list-open-cases.ts'
import { listResults, type ListedResults } from '#app/use-cases/search/list-results.ts'
import type { Call } from '../access.ts'
import { openRowsOf } from '../open-rows.ts'
import { resultOf } from '../results-as-json.ts'
import { pagesOf, wholeAddress } from '../results-pages.ts'
import { readSearchUrl } from '../search-url.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { openCase, openRows } from './open-schemas.ts'
import { organisationAnswer, organisationAnswers } from './organisation-answers.ts'
import { pageOfItems, paging } from './paging.ts'
import { id, organisation, pageOf, term } from './schemas.ts'
import { searchAnswer, searchQuery } from './search-schema.ts'
import { termsOfVocabulary } from './term-answers.ts'

const none = z.object({})

/** Where a search goes on; null on its last page. */
function nextPage(call: Call, { query, total }: ListedResults): string | null {
  if (query.page >= pagesOf(total)) return null
  const asked = new URLSearchParams(call.url.searchParams)
  asked.set('page', String(query.page + 1))
  return wholeAddress(call, `${inLanguage(paths.api('/search'), call.language)}?${asked}`)
}

function openTable(table: OpenTable): Endpoint {
  return endpoint({
    key: table,
    path: `/${table}`,
    params: none,
    query: paging,
    answer: pageOf(openRows[table]),
    handle: (call, { query: { cursor = '', limit } }) => {
      const cases = pageOfOpenCases(call.portal, { after: cursor, size: limit + 1 })
      const { items, next } = pageOfItems(call, `/${table}`, cases, limit, (one) => one.case)
      return { items: items.flatMap((one) => openRowsOf(one, table)), next }
    },
  })
}

/** Cases as data, organisations, vocabularies and search. */
export const listEndpoints: readonly Endpoint[] = [
  endpoint({
    key: 'excerpts',
    path: '/excerpts',
    params: none,
    query: paging,
    answer: pageOf(openCase),
    handle: (call, { query: { cursor = '', limit } }) => {
      const cases = pageOfOpenCases(call.portal, { after: cursor, size: limit + 1 })
      return pageOfItems(call, '/excerpts', cases, limit, (one) => one.case)
    },
  }),
  openTable('findings'),
  openTable('recommendations'),
  endpoint({
    key: 'organisations',
    path: '/organisations',
    params: none,
    query: paging,
    answer: pageOf(organisation),
    handle: (call, { query: { cursor = '', limit } }) => {
      const bodies = organisationAnswers(call, cursor, limit + 1)
      return pageOfItems(call, '/organisations', bodies, limit, (body) => body.id)
    },
  }),
  endpoint({
    key: 'organisation',
    path: '/organisations/{id}',
    params: z.object({ id }),
    query: none,
    answer: organisation,
    handle: (call, { params }) => organisationAnswer(call, params.id),
  }),
  endpoint({
    key: 'vocabularies',
    path: '/vocabularies',
    params: none,
    query: none,
    answer: z.object({ items: z.array(z.enum(openVocabularies)) }),
    handle: () => ({ items: openVocabularies }),
  }),
  endpoint({
    key: 'vocabulary',
    path: '/vocabularies/{vocabulary}',
    params: z.object({ vocabulary: z.enum(openVocabularies) }),
    query: none,
    answer: z.object({ items: z.array(term) }),
    handle: (call, { params }) => ({ items: termsOfVocabulary(call, params.vocabulary) }),
  }),
  endpoint({
    key: 'search',
    path: '/search',
    params: none,
    query: searchQuery,
    answer: searchAnswer,
    handle: async (call) => {
      const { query, unknown } = readSearchUrl(call.url.searchParams, call.language, call.portal.terms())
      const results = await listResults(call.portal, query)
      countServed(
        call.portal,
        'export',
        results.cards.map((card) => card.id),
      )
      const { total, listed, facets, didYouMean, leftOut, gone } = results
      return {
        total,
        items: listed.map((one) => resultOf(call, one)),
        facets,
        didYouMean,
        leftOut: [...leftOut],
        ignored: [...unknown, ...gone].map(({ value }) => value),
        next: nextPage(call, results),
      }
    },
  }),
]
