import { Fault } from '#app/domain/fault.ts'
import { readingStateOf, type TeamReading, type TeamToGive } from '#app/domain/given-agenda.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { MeetingSeries } from '#app/domain/team-meetings.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import * as given from '#db/agenda-teams.ts'
import { tx } from '#db/connection.ts'
import { findSeries, seriesOfOrganisation } from '#db/meetings.ts'
import { findOrganisation } from '#db/organisations.ts'
import { insist } from '../insist.ts'
import { findOwnAgenda } from './holder.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'
import { peopleIn, tellTeam } from './tell-team.ts'

/** Gives a team the agenda to read, and tells its people so; or takes it back. */
export function giveToTeam(
  portal: Portal,
  visitor: Person,
  input: { id: string; teamId: string; given: boolean },
): void {
  const gatherer = { visitor, agendaKey: null }
  tx(portal.db, (db) => {
    const agenda = findOwnAgenda(db, gatherer, input.id)
    const team = findSeries(db, input.teamId)
    if (agenda === null || team === null) throw new Fault('not-found')
    if (input.given) {
      insist(visitor, { do: 'give-to-team', team })
      given.giveToTeam(db, agenda.id, team.id, portal.clock().toISOString())
      tellTeam(portal, db, { agendaId: agenda.id, team, actorId: visitor.id })
    } else given.takeFromTeam(db, agenda.id, team.id)
    keepAgendaAccount(portal, db, gatherer, 'agenda.give-to-read', agenda.id)
  })
}

/**
 * How far each team is that was given an agenda, for those who work on it. Who has read it is told of their own
 * organisation's teams; of others, how many.
 */
export function readingByTeam(
  portal: Portal,
  person: Person,
  agendaId: string,
  language: Language,
): TeamReading[] {
  const { db } = portal
  const readers = new Map(given.readersOf(db, agendaId).map((one) => [one.personId, one]))
  return given.teamsGiven(db, agendaId).map((series) => {
    const people = peopleIn(db, series).map(({ id, name }) => ({
      id,
      name,
      state: readingStateOf(readers.get(id)),
    }))
    const { id: teamId, organisationId } = series
    return {
      ...named(portal, series, language),
      teamId,
      people: people.length,
      read: people.filter(({ state }) => state !== 'unread').length,
      acknowledged: people.filter(({ state }) => state === 'acknowledged').length,
      names: may(person, { do: 'see-meetings', organisationId }) ? people : null,
    }
  })
}

/** The teams somebody can give an agenda, and has not: those of their own organisations first. */
export function teamsToGive(
  portal: Portal,
  person: Person,
  agendaId: string,
  language: Language,
): TeamToGive[] {
  const { db } = portal
  const have = new Set(given.teamsGiven(db, agendaId).map(({ id }) => id))
  const own = [...new Set(person.memberships.map(({ organisationId }) => organisationId))].flatMap((id) =>
    seriesOfOrganisation(db, id),
  )
  const ownIds = new Set(own.map(({ id }) => id))
  const others = given.teamsThatTakePacks(db).filter(({ id }) => !ownIds.has(id))
  return [...own, ...others]
    .filter((team) => !have.has(team.id) && may(person, { do: 'give-to-team', team }))
    .map((series) => ({ id: series.id, ...named(portal, series, language) }))
}

function named({ db }: Portal, { team, organisationId }: MeetingSeries, language: Language) {
  const organisation = findOrganisation(db, organisationId)
  return { team, organisation: organisation === null ? '' : readIn(organisation.name, language).text }
}
