import type { Portal } from '#app/portal.ts'
import { outboxState } from '#db/outbox.ts'
import { everything } from '#search/query.ts'

export interface Health {
  ok: boolean
  database: 'ok' | 'failed'
  search: { engine: string; state: 'ok' | 'failed'; records: number | null }
  /** What other systems are still to be told, and what was given up: somebody has to look at that. */
  outbox: { waiting: number; dead: number } | null
}

/** Asks the database and the search engine one small question each. Never throws: a failure is the answer. */
export async function checkHealth(portal: Portal): Promise<Health> {
  const outbox = countOutbox(portal)
  const database = outbox === null ? 'failed' : 'ok'
  const records = await countFindable(portal)
  const search = {
    engine: portal.search.name,
    state: records === null ? ('failed' as const) : ('ok' as const),
    records,
  }
  return { ok: database === 'ok' && search.state === 'ok', database, search, outbox }
}

function countOutbox(portal: Portal): Health['outbox'] {
  try {
    return outboxState(portal.db)
  } catch (error) {
    portal.log.error({ err: error }, 'the database does not answer')
    return null
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
