import { z } from 'zod'
import {
  caseColumns,
  findingColumns,
  openTables,
  recommendationColumns,
  type OpenCase,
  type OpenColumn,
  type OpenTable,
  type OpenValue,
} from '#app/domain/open-data.ts'

const types: Record<OpenColumn['holds'], z.ZodType<OpenValue>> = {
  id: z.string(),
  text: z.string().nullable(),
  texts: z.array(z.string()),
  day: z.iso.date().nullable(),
  code: z.string().nullable(),
  codes: z.array(z.string()),
  count: z.number().int().min(1),
  pounds: z.number().min(0).nullable(),
  flag: z.boolean(),
  address: z.url(),
}

function shapeOf(columns: readonly OpenColumn[]) {
  return Object.fromEntries(columns.map(({ key, holds }) => [key, types[holds]]))
}

/** A published case with its findings and recommendations: the columns of the open data, as they are. */
export const openCase = z
  .object({
    ...shapeOf(caseColumns),
    findings: z.array(z.object(shapeOf(findingColumns))),
    recommendations: z.array(z.object(shapeOf(recommendationColumns))),
  })
  .meta({ id: 'Case' }) as unknown as z.ZodType<OpenCase>

/** A row of one of the tables. */
export const openRows = {
  findings: z.object(shapeOf(openTables.findings)).meta({ id: 'Finding' }),
  recommendations: z.object(shapeOf(openTables.recommendations)).meta({ id: 'Recommendation' }),
} satisfies Record<OpenTable, z.ZodType>
