import type { Connection } from './connection.ts'

/** The ids of those who had deleted their account, as a database that was put aside knows it. */
export function deletedPeopleIn(connection: Connection): string[] {
  const columns = connection
    .prepare<[], { name: string }>("SELECT name FROM pragma_table_info('people')")
    .all()
  if (!columns.some(({ name }) => name === 'deleted_at')) return []
  return connection
    .prepare<[], { id: string }>('SELECT id FROM people WHERE deleted_at IS NOT NULL')
    .all()
    .map(({ id }) => id)
}
