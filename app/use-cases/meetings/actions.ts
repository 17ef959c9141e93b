import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { londonDay } from '#app/domain/london-time.ts'
import { byUrgency, checkAction, urgencyOf, type ActionWords, type Urgency } from '#app/domain/minutes.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { findAgenda } from '#db/agendas.ts'
import { tx } from '#db/connection.ts'
import {
  actionsOfOrganisation,
  actionsOfSeries,
  findAction,
  updateAction,
  type SourcedAction,
} from '#db/meeting-actions.ts'
import { findSeries } from '#db/meetings.ts'
import { findOrganisationBySlug } from '#db/organisations.ts'
import { findOwnAgenda } from '../agendas/holder.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

export type PlannedAction = SourcedAction & { urgency: Urgency; mayChange: boolean }

/** What is to be done, by whom and by when: overdue first. */
export interface ActionPlan {
  name: string
  actions: PlannedAction[]
}

/** Of a team, or of all teams of an organisation (by its slug), for people of the organisation. */
export function readActionPlan(
  portal: Portal,
  person: Person,
  asked: { team: string } | { organisation: string },
  language: Language,
): ActionPlan {
  const { db } = portal
  const today = londonDay(portal.clock())
  const planned = (actions: readonly SourcedAction[]) =>
    byUrgency(actions).map((action) => ({
      ...action,
      urgency: urgencyOf(action, today),
      mayChange: mayChange(portal, person, action),
    }))
  if ('team' in asked) {
    const series = findSeries(db, asked.team)
    if (series === null) throw new Fault('not-found')
    insist(person, { do: 'see-meetings', organisationId: series.organisationId })
    return { name: series.team, actions: planned(actionsOfSeries(db, series.id)) }
  }
  const organisation = findOrganisationBySlug(db, asked.organisation)
  if (organisation === null) throw new Fault('not-found')
  insist(person, { do: 'see-meetings', organisationId: organisation.id })
  return {
    name: readIn(organisation.name, language).text,
    actions: planned(actionsOfOrganisation(db, organisation.id)),
  }
}

function mayChange({ db }: Portal, person: Person, { seriesId }: SourcedAction): boolean {
  const meetings = findSeries(db, seriesId)
  return meetings !== null && may(person, { do: 'prepare-meetings', meetings })
}

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
