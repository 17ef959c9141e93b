import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import {
  checkAction,
  checkCount,
  checkOutcome,
  type ActionWords,
  type ItemOutcome,
} from '#app/domain/minutes.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { saveAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import { insertAction } from '#db/meeting-actions.ts'
import { findOwnAgenda } from '../agendas/holder.ts'
import { keepAccount } from '../keep-account.ts'

export interface WriteUp {
  agendaId: string
  /** The one the writer started from. */
  version: number
  attendance: number | null
  /** By the items' ids; items not named stay as they are. */
  outcomes: Readonly<Record<string, ItemOutcome>>
  /** Something for somebody to do, from an item of the agenda ('' for none); null when nothing was typed. */
  action: (ActionWords & { itemId: string }) | null
}

/** How the inputs of an action that is to be added are called: 'what.new'. */
export const newAction = 'new'

/** Keeps what came of a team's meeting: how many were there, the outcome of each item, and an action at a time. */
export function writeUp(portal: Portal, visitor: Person, input: WriteUp): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const agenda = findOwnAgenda(db, { visitor, agendaKey: null }, input.agendaId)
    if (agenda === null || agenda.seriesId === null) throw new Fault('not-found')
    const { attendance, outcomes, action } = input
    const issues = [
      ...checkCount('attendance', attendance),
      ...Object.entries(outcomes).flatMap(([id, outcome]) => checkOutcome(id, outcome)),
      ...(action === null ? [] : checkAction(newAction, action)),
    ]
    if (issues.length > 0) return refuse(issues)
    if (agenda.version !== input.version) return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const at = portal.clock().toISOString()
    const items = agenda.items.map((item) => ({ ...item, ...outcomes[item.id] }))
    const version = agenda.version + 1
    saveAgenda(db, { ...agenda, items, attendance, version, heldAt: agenda.heldAt ?? at, updatedAt: at })
    if (action !== null) {
      const itemId = items.some(({ id }) => id === action.itemId) ? action.itemId : ''
      insertAction(db, { ...action, id: portal.newId(), agendaId: agenda.id, itemId }, at)
    }
    keepAccount(portal, db, { actorId: visitor.id, deed: 'agenda.write-up', subject: agenda.id })
    return done(null)
  })
}
