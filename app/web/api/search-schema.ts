import { z } from 'zod'
import { readDay } from '#app/domain/written-date.ts'
import { facetKeys } from '#search/facets.ts'
import { lastPage, sorts } from '#search/query.ts'
import { address, recordSummary } from './schemas.ts'

/** A day, a month or a year in one of the forms in which the search page takes them. */
const written = z.string().refine((typed) => readDay(typed, 'first') !== null)

/**
 * What the address of a search page says. Days and an order that mean nothing are refused here, where nobody would see that
 * they were ignored.
 */
export const searchQuery = z
  .object({
    q: z.string().optional(),
    ...Object.fromEntries(facetKeys.map((facet) => [facet, z.array(z.string()).optional()])),
    from: written.optional(),
    to: written.optional(),
    sort: z.enum(sorts).optional(),
    page: z.coerce.number().int().min(1).max(lastPage).optional(),
  })
  .refine(({ from = '', to = '' }) => (readDay(to, 'last') ?? '9') >= (readDay(from, 'first') ?? ''), {
    path: ['to'],
  })

/** A page of 20 results, with the values of every filter and how many results each would give. */
export const searchAnswer = z
  .object({
    total: z.number().int(),
    items: z.array(recordSummary),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
    didYouMean: z.string().nullable(),
    leftOut: z.array(z.string()),
    ignored: z.array(z.string()),
    next: address.nullable(),
  })
  .meta({ id: 'SearchResults' })
