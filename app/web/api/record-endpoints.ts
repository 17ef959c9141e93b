import { z } from 'zod'
import { casebookFormats } from '#app/domain/casebook-file.ts'
import type { ListedRecord } from '#app/domain/listed-record.ts'
import { recordKinds, type RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { listPublished } from '#app/use-cases/records/list-published.ts'
import type { Call } from '../access.ts'
import { resultOf } from '../results-as-json.ts'
import { here } from './file-answer.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { catalogue, linkedData, recordAsLinkedData } from './linked-data.ts'
import { pageOfItems, paging } from './paging.ts'
import { editionAnswers, publicById, recordAnswer } from './record-answers.ts'
import { casebookSummary, editionSummary, id, instant, pageOf, recordSummary } from './schemas.ts'
import { record } from './shown-schemas.ts'

const none = z.object({})
const byId = z.object({ id })

const listed = paging.extend({ organisation: id.optional(), since: instant.optional() })

/** A page of the list at this address of what readers can see, of one kind if asked. */
function pageOfPublished(
  call: Call,
  path: string,
  { cursor = '', limit, organisation, since, kind }: z.infer<typeof listed> & { kind?: RecordKind },
): { items: ListedRecord[]; next: string | null } {
  const page = { after: cursor, size: limit + 1, kind, organisationId: organisation, since }
  const found = listPublished(call.portal, page, call.language)
  const { items, next } = pageOfItems(call, path, found, limit, ({ card }) => card.id)
  countServed(
    call.portal,
    'export',
    items.map(({ card }) => card.id),
  )
  return { items, next }
}

/** Records and their editions. */
export const recordEndpoints: readonly Endpoint[] = [
  endpoint({
    key: 'records',
    path: '/records',
    params: none,
    query: listed.extend({ kind: z.enum(recordKinds).optional() }),
    answer: pageOf(recordSummary),
    handle: (call, { query }) => {
      const { items, next } = pageOfPublished(call, '/records', query)
      return { items: items.map((one) => resultOf(call, one)), next }
    },
  }),
  endpoint({
    key: 'casebooks',
    path: '/casebooks',
    params: none,
    query: listed,
    answer: pageOf(casebookSummary),
    handle: (call, { query }) => {
      const { items, next } = pageOfPublished(call, '/casebooks', { ...query, kind: 'casebook' })
      const withFiles = items.map((one) => ({
        ...resultOf(call, one),
        files: casebookFormats.map((format) => ({
          format,
          address: here(call, paths.casebookFile(one.card.slug, format)),
        })),
      }))
      return { items: withFiles, next }
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
