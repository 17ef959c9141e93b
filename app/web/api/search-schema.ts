import { z } from 'zod'
import { recordSummary } from './schemas.ts'

/** A page of 20 results, with the values of every filter and how many results each would give. */
export const searchAnswer = z
  .object({
    total: z.number().int(),
    items: z.array(recordSummary),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
    didYouMean: z.string().nullable(),
    leftOut: z.array(z.string()),
    ignored: z.array(z.string()),
  })
  .meta({ id: 'SearchResults' })
