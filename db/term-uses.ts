import { sql, type Column, type SQL } from 'drizzle-orm'
import { fieldsOf } from '#app/domain/record.ts'
import type { OpenVocabulary } from '#app/domain/terms.ts'
import { recordKinds, type RecordKind, type Status } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { organisations } from './schema/schema.ts'

export interface TermUse {
  id: string
  recordId: string
  status: Status
}

/** Every term of a vocabulary that an edition holds which is live or being written, once for each edition's status. */
export function termUses(db: Reader, vocabulary: OpenVocabulary): TermUse[] {
  const found = recordKinds.flatMap((kind) => placesIn(kind, vocabulary).map((place) => usesAt(kind, place)))
  return db.all<TermUse>(sql`
    SELECT DISTINCT id, recordId, status FROM (${sql.join(found, sql` UNION ALL `)}) WHERE id IS NOT NULL AND id <> ''`)
}

/** How many organisations have each term as their type, sector or region; no other vocabulary is about them. */
export function organisationsWith(db: Reader, vocabulary: OpenVocabulary): Map<string, number> {
  const column = columnOf[vocabulary]
  if (column === undefined) return new Map()
  const rows = db.all<{ id: string; count: number }>(sql`
    SELECT ${column} AS id, count(*) AS count FROM ${organisations} GROUP BY 1`)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Organisations have the other term from now on: what they are is said in the present, and nobody cites it. */
export function moveOrganisations(db: Reader, vocabulary: OpenVocabulary, from: string, to: string): void {
  const column = columnOf[vocabulary]
  if (column === undefined) return
  const name = sql.identifier(column.name)
  db.run(sql`UPDATE ${organisations} SET ${name} = ${to} WHERE ${name} = ${from}`)
}

/**
 * The next published records after the id given, and which of them one of the terms is about: in their words, or by the
 * organisations they are from or about. Some too many may be named, since their content is only looked at as text.
 */
export function publishedWith(
  db: Reader,
  vocabulary: OpenVocabulary,
  ids: readonly string[],
  { after, size }: { after: string; size: number },
): { last: string | null; recordIds: string[] } {
  const column = columnOf[vocabulary]
  const bodies =
    column === undefined
      ? sql`SELECT NULL WHERE 0`
      : sql`SELECT ${organisations.id} FROM ${organisations} WHERE ${column} IN ${ids}`
  const named = sql.join(
    ids.map((id) => sql`instr(e.content, ${`"${id}"`}) > 0`),
    sql` OR `,
  )
  const rows = db.all<{ id: string; holds: number }>(sql`
    SELECT r.id, (${named} OR r.organisation_id IN (${bodies})
      OR json_extract(e.content, '$.caseAgainst') IN (${bodies})) AS holds
    FROM records r JOIN editions e ON e.id = r.live_edition_id
    WHERE r.id > ${after} AND r.withdrawal IS NULL ORDER BY r.id LIMIT ${size}`)
  return {
    last: rows.at(-1)?.id ?? null,
    recordIds: rows.filter(({ holds }) => holds === 1).map(({ id }) => id),
  }
}

const columnOf: Partial<Record<OpenVocabulary, Column>> = {
  organisationType: organisations.type,
  sector: organisations.sector,
  region: organisations.region,
}

/** Where the contents of a kind hold terms of a vocabulary: under a key, or in a column of the rows under it. */
interface Place {
  key: string
  column: string | null
  many: boolean
}

function placesIn(kind: RecordKind, vocabulary: OpenVocabulary): Place[] {
  return fieldsOf(kind).flatMap((field): Place[] => {
    const { key } = field
    if (field.kind === 'choice' || field.kind === 'choices')
      return field.words === vocabulary ? [{ key, column: null, many: field.kind === 'choices' }] : []
    if (field.kind !== 'rows') return []
    return field.columns
      .filter((column) => column.kind === 'choice' && column.words === vocabulary)
      .map((column) => ({ key, column: column.key, many: false }))
  })
}

function usesAt(kind: RecordKind, { key, column, many }: Place): SQL {
  const path = `$.${key}`
  const each = sql`, json_each(e.content, ${path}) one`
  const id =
    column !== null
      ? sql`json_extract(one.value, ${`$.${column}`})`
      : many
        ? sql`one.value`
        : sql`json_extract(e.content, ${path})`
  return sql`
    SELECT ${id} AS id, r.id AS recordId, e.status AS status
    FROM records r JOIN editions e ON e.id IN (r.live_edition_id, r.draft_edition_id)${many || column !== null ? each : sql``}
    WHERE r.kind = ${kind}`
}
