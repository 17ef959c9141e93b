import type { MailSettings } from '#app/domain/mail-settings.ts'
import type { IndexCheck, Portal } from '#app/portal.ts'
import { mailCounts } from '#db/mail-trouble.ts'
import { outboxState } from '#db/outbox.ts'
import type { SearchResult } from '#search/engine.ts'
import { everything } from '#search/query.ts'
import { lastChecksOf } from '../search/check-search.ts'

export interface Health {
  ok: boolean
  database: 'ok' | 'failed'
  /** `stand-in`: the search server is away or behind, and the portal answers by itself. */
  search: {
    engine: string
    state: 'ok' | 'stand-in' | 'failed'
    records: number | null
    /** What the last check of each index found. */
    checks: IndexCheck[]
  }
  /** What other systems are still to be told, and what was given up: somebody has to look at that. */
  outbox: { waiting: number; dead: number } | null
  /** Mail likewise; `uncertain` may have been sent. Mail that waits where no server is set up waits for good. */
  mail: { way: MailSettings['way']; waiting: number; dead: number; uncertain: number } | null
}

/** Asks the database and the search engine one small question each. Never throws: a failure is the answer. */
export async function checkHealth(portal: Portal): Promise<Health> {
  const [outbox, mail] = [countOutbox(portal), countMail(portal)]
  const database = outbox === null ? 'failed' : 'ok'
  const found = await findEverything(portal)
  const state = found === null ? 'failed' : found.standIn ? 'stand-in' : 'ok'
  const search: Health['search'] = {
    engine: portal.search.name,
    state,
    records: found?.total ?? null,
    checks: lastChecksOf(portal),
  }
  return { ok: database === 'ok' && state !== 'failed', database, search, outbox, mail }
}

function countOutbox(portal: Portal): Health['outbox'] {
  try {
    return outboxState(portal.db)
  } catch (error) {
    portal.log.error({ err: error }, 'the database does not answer')
    return null
  }
}

function countMail(portal: Portal): Health['mail'] {
  try {
    const { waiting, dead, uncertain } = mailCounts(portal.db)
    return { way: portal.settings.mail.way, waiting, dead, uncertain }
  } catch (error) {
    portal.log.error({ err: error }, 'the database does not answer')
    return null
  }
}

async function findEverything(portal: Portal): Promise<SearchResult | null> {
  try {
    return await portal.search.search(everything)
  } catch (error) {
    portal.log.error({ err: error }, 'the search engine does not answer')
    return null
  }
}
