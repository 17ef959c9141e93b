import { withoutRestricted } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { readingStateOf, type GivenAgenda, type ReadingState } from '#app/domain/given-agenda.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { acknowledge, agendasGivenTo, noteRead, readingOf, teamsGiven } from '#db/agenda-teams.ts'
import { findAgenda } from '#db/agendas.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findSeries } from '#db/meetings.ts'
import { insist } from '../insist.ts'
import { keepAgendaAccount } from './keep-agenda-account.ts'
import { readAgenda } from './read-agenda.ts'

/**
 * An agenda that a team of the reader's was given, which then counts as read by them. What is restricted, and what its
 * own team gave people to do, is not in it.
 */
export function readGivenAgenda(portal: Portal, person: Person, id: string, language: Language): ReadAgenda {
  const { agenda, team } = open(portal.db, person, id)
  const at = portal.clock().toISOString()
  noteRead(portal.db, { agendaId: id, personId: person.id, teamId: team.id, sentAt: team.sentAt }, at)
  return { ...readAgenda(portal, withoutRestricted(agenda), language), seriesId: null }
}

/** How far the reader is with it. */
export function readingState(portal: Portal, person: Person, id: string): ReadingState {
  return readingStateOf(readingOf(portal.db, person.id, [id]).get(id))
}

/** Says, once, that somebody has read an agenda they were given. */
export function acknowledgeAgenda(portal: Portal, person: Person, id: string): void {
  tx(portal.db, (db) => {
    const { team } = open(db, person, id)
    const at = portal.clock().toISOString()
    noteRead(db, { agendaId: id, personId: person.id, teamId: team.id, sentAt: team.sentAt }, at)
    if (!acknowledge(db, id, person.id, at)) return
    keepAgendaAccount(portal, db, { visitor: person, agendaKey: null }, 'agenda.acknowledge', id)
  })
}

/** The agendas that somebody's teams were given to read, the last first; one given to two of their teams is there once. */
export function listGivenAgendas(portal: Portal, person: Person): GivenAgenda[] {
  const { db } = portal
  const rows = agendasGivenTo(db, person.id)
  const states = readingOf(
    db,
    person.id,
    rows.map(({ agenda }) => agenda.id),
  )
  const listed = new Map<string, GivenAgenda>()
  for (const { agenda, teamId, sentAt } of rows) {
    const team = findSeries(db, teamId)
    if (team === null || listed.has(agenda.id)) continue
    if (!may(person, { do: 'read-given', teams: [team] })) continue
    const { id, title, meetingDate } = agenda
    const state = readingStateOf(states.get(id))
    listed.set(id, { id, title, meetingDate, team: team.team, sentAt, state })
  }
  return [...listed.values()]
}

/** The agenda, and the team as a part of which the reader gets it. */
function open(db: Reader, person: Person, id: string) {
  const agenda = findAgenda(db, id)
  if (agenda === null) throw new Fault('not-found')
  const teams = teamsGiven(db, id)
  insist(person, { do: 'read-given', teams })
  const team = teams.find((one) => may(person, { do: 'read-given', teams: [one] }))
  if (team === undefined) throw new Fault('not-found')
  return { agenda, team }
}
