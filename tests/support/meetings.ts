import { noWords } from '#app/domain/agenda.ts'
import type { Person } from '#app/domain/person.ts'
import { plannedMeetings } from '#app/domain/meeting-series.ts'
import type { ActionWords } from '#app/domain/minutes.ts'
import type { SeriesWords } from '#app/domain/team-meetings.ts'
import { preparePack } from '#app/use-cases/meetings/prepare-pack.ts'
import { startSeries } from '#app/use-cases/meetings/start-series.ts'
import { writeUp } from '#app/use-cases/meetings/write-up.ts'
import { findAgenda } from '#db/agendas.ts'
import { actionsOf } from '#db/meeting-actions.ts'
import { findSeries } from '#db/meetings.ts'
import { everything } from '#search/query.ts'
import type { TestPortal } from './portal.ts'

/** A team that meets on the first Tuesday of every month, from the day of every test on. Gives the id. */
export function makeSeries(portal: TestPortal, person: Person, given: Partial<SeriesWords> = {}): string {
  const started = startSeries(portal, person, {
    organisationId: person.memberships[0]?.organisationId ?? '',
    team: 'Housing repairs',
    template: 'team-meeting',
    rhythm: 'monthly',
    weekday: 2,
    week: 'first',
    startsOn: '2026-03-02',
    time: '10:00',
    length: 60,
    nation: 'wales',
    onHoliday: 'move',
    breaks: [],
    exceptions: [],
    standingTitle: 'Good practice',
    standingSearch: '',
    standingMinutes: 30,
    takesPacks: false,
    ...given,
  })
  if (!started.ok) throw new Error(`The series was not started: ${JSON.stringify(started.issues)}`)
  return started.value
}

/** Prepares the agenda of the nth meeting (from 0), with everything that is published for its search. */
export async function preparedPack(portal: TestPortal, person: Person, seriesId: string, nth = 0) {
  const series = findSeries(portal.db, seriesId)
  if (series === null) throw new Error('There is no such series')
  const planned = plannedMeetings(series, series.startsOn, '2027-12-31')[nth]?.planned ?? ''
  const id = await preparePack(portal, person, {
    seriesId,
    planned,
    queryOf: (words) => ({ ...everything, words }),
    around: () => ({
      first: [{ ...noWords, title: 'Apologies', minutes: 5 }],
      last: [{ ...noWords, title: 'Any other business', minutes: 5 }],
    }),
  })
  const pack = findAgenda(portal.db, id)
  if (pack === null) throw new Error('The pack was not made')
  return pack
}

/** Writes up the meeting with nothing but an action. Gives the action's id. */
export function addAction(
  portal: TestPortal,
  person: Person,
  agendaId: string,
  given: Partial<ActionWords & { itemId: string }> = {},
): string {
  const words = { what: 'Phone tenants', owner: 'Manager', due: '2026-03-20', evidence: '', itemId: '' }
  const action = { ...words, status: 'not-started' as const, ...given }
  const version = findAgenda(portal.db, agendaId)?.version ?? 0
  const written = writeUp(portal, person, { agendaId, version, attendance: 7, outcomes: {}, action })
  if (!written.ok) throw new Error(`It was not written up: ${JSON.stringify(written.issues)}`)
  return actionsOf(portal.db, agendaId).at(-1)?.id ?? ''
}
