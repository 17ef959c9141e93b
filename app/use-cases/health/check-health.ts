import type { Portal } from '#app/portal.ts'
import { everything } from '#search/query.ts'

export interface Health {
  ok: boolean
  database: 'ok' | 'failed'
  search: { engine: string; state: 'ok' | 'failed'; records: number | null }
}

/** Asks the database and the search engine one small question each. Never throws: a failure is the answer. */
export async function checkHealth(portal: Portal): Promise<Health> {
  const database = databaseAnswers(portal) ? 'ok' : 'failed'
  const records = await countFindable(portal)
  const search = {
    engine: portal.search.name,
    state: records === null ? ('failed' as const) : ('ok' as const),
    records,
  }
  return { ok: database === 'ok' && search.state === 'ok', database, search }
}

function databaseAnswers(portal: Portal): boolean {
  try {
    return portal.db.$client.prepare('select 1 from sqlite_schema').get() !== undefined
  } catch (error) {
    portal.log.error({ err: error }, 'the database does not answer')
    return false
  }
}

async function countFindable(portal: Portal): Promise<number | null> {
  try {
    return (await portal.search.search(everything)).total
  } catch (error) {
    portal.log.error({ err: error }, 'the search engine does not answer')
    return null
  }
}
