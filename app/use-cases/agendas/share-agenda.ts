import { randomBytes } from 'node:crypto'
import { isDate } from '#app/domain/checks.ts'
import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import { londonDay } from '#app/domain/london-time.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { saveAgenda } from '#db/agendas.ts'
import { findOwnAgenda, type Gatherer } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'

/**
 * Makes, or takes away, the link by which anybody who has it may read the agenda; `until` is the last day on which they may,
 * '' for as long as nobody takes it away.
 */
export function shareAgenda(
  portal: Portal,
  gatherer: Gatherer,
  input: { id: string; shared: boolean; until?: string },
): Result<null> {
  const { until = '' } = input
  const issues = input.shared ? checkUntil(until, londonDay(portal.clock())) : []
  if (issues.length > 0) return refuse(issues)
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, input.id)
    if (agenda === null) throw new Fault('not-found')
    const shareToken = input.shared ? (agenda.shareToken ?? randomBytes(18).toString('base64url')) : null
    const shareUntil = input.shared && until !== '' ? until : null
    saveAgenda(db, { ...agenda, shareToken, shareUntil, updatedAt: portal.clock().toISOString() })
    keepAgendaAccount(portal, db, gatherer, input.shared ? 'agenda.share' : 'agenda.unshare', agenda.id)
  })
  return done(null)
}

/** Today is still to come. */
function checkUntil(until: string, today: string): Issue[] {
  if (until === '') return []
  if (!isDate(until)) return [{ field: 'shareUntil', problem: 'not-a-date' }]
  return until < today ? [{ field: 'shareUntil', problem: 'in-the-past' }] : []
}
