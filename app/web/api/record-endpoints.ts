import { z } from 'zod'
import { recordKinds } from '#app/domain/vocabulary.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { listPublished } from '#app/use-cases/records/list-published.ts'
import { resultOf } from '../results-as-json.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { catalogue, linkedData, recordAsLinkedData } from './linked-data.ts'
import { pageOfItems, paging } from './paging.ts'
import { editionAnswers, publicById, recordAnswer } from './record-answers.ts'
import { editionSummary, id, instant, pageOf, recordSummary } from './schemas.ts'
import { record } from './shown-schemas.ts'

const none = z.object({})
const byId = z.object({ id })

/** Records and their editions. */
export const recordEndpoints: readonly Endpoint[] = [
  endpoint({
    key: 'records',
    path: '/records',
    params: none,
    query: paging.extend({
      kind: z.enum(recordKinds).optional(),
      organisation: id.optional(),
      since: instant.optional(),
    }),
    answer: pageOf(recordSummary),
    handle: (call, { query: { cursor = '', limit, kind, organisation, since } }) => {
      const page = { after: cursor, size: limit + 1, kind, organisationId: organisation, since }
      const listed = listPublished(call.portal, page, call.language)
      const { items, next } = pageOfItems(call, '/records', listed, limit, ({ card }) => card.id)
      countServed(
        call.portal,
        'export',
        items.map(({ card }) => card.id),
      )
      return { items: items.map((one) => resultOf(call, one)), next }
    },
  }),
  endpoint({
    key: 'record',
    path: '/records/{id}',
    params: byId,
    query: none,
    answer: record,
    handle: (call, { params }) => recordAnswer(call, params.id),
  }),
  endpoint({
    key: 'editions',
    path: '/records/{id}/editions',
    params: byId,
    query: none,
    answer: z.object({ items: z.array(editionSummary) }),
    handle: (call, { params }) => ({ items: editionAnswers(call, publicById(call, params.id).record) }),
  }),
  endpoint({
    key: 'edition',
    path: '/records/{id}/editions/{number}',
    params: byId.extend({ number: z.coerce.number().int().min(1) }),
    query: none,
    answer: record,
    handle: (call, { params }) => recordAnswer(call, params.id, params.number),
  }),
  endpoint({
    key: 'linkedRecord',
    path: '/records/{id}/linked-data',
    params: byId,
    query: none,
    answer: linkedData,
    type: 'application/ld+json',
    handle: (call, { params }) => recordAsLinkedData(call, params.id),
  }),
  endpoint({
    key: 'catalogue',
    path: '/catalogue',
    params: none,
    query: none,
    answer: linkedData,
    type: 'application/ld+json',
    handle: catalogue,
  }),
]
