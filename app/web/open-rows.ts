import type { OpenCase, OpenTable, OpenValue } from '#app/domain/open-data.ts'

/** The rows of a case in one of the tables: what is known of the case is repeated in each. */
export function openRowsOf(one: OpenCase, table: OpenTable): Record<string, OpenValue>[] {
  const { findings, recommendations, ...facts } = one
  return { findings, recommendations }[table].map((row) => ({ ...facts, ...row }))
}
