import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { checkAction, type ActionWords } from '#app/domain/minutes.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { findAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { findAction, updateAction } from '#db/meeting-actions.ts'
import { findOwnAgenda } from '../agendas/holder.ts'
import { keepAccount } from '../keep-account.ts'

/** An action to change, with the team whose plan it is on. */
export function readAction(portal: Portal, visitor: Person, id: string) {
  const action = findAction(portal.db, id)
  const agenda = action && findAgenda(portal.db, action.agendaId)
  if (action === null || agenda?.seriesId == null) throw new Fault('not-found')
  findOwnAgenda(portal.db, { visitor, agendaKey: null }, action.agendaId)
  return { action, seriesId: agenda.seriesId }
}

/** Keeps how far an action is. Its inputs are called 'what.ID'. */
export function changeAction(
  portal: Portal,
  visitor: Person,
  { id, version, words }: { id: string; version: number; words: ActionWords },
): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const { action } = readAction(portal, visitor, id)
    const issues = checkAction(id, words)
    if (issues.length > 0) return refuse(issues)
    const at = portal.clock().toISOString()
    if (!updateAction(db, { id, version }, words, at))
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    keepAccount(portal, db, { actorId: visitor.id, deed: 'agenda.change-action', subject: action.agendaId })
    return done(null)
  })
}
