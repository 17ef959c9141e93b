import type { Agenda } from '#app/domain/agenda.ts'
import { inOneCalendar, sequenceAt, type CalendarEvent } from '#app/domain/calendar-event.ts'
import { calendarMeetings } from '#app/domain/former-meetings.ts'
import { londonDay } from '#app/domain/london-time.ts'
import { calendarOf } from '#app/domain/meeting-series.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { MeetingSeries } from '#app/domain/team-meetings.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { packsOf } from '#db/agendas.ts'
import { findSeries } from '#db/meetings.ts'
import { findOrganisation } from '#db/organisations.ts'
import { Fault } from '#app/domain/fault.ts'
import { insist } from '../insist.ts'

/**
 * Every meeting of a team for people's calendars, those called off or left out among them as cancelled, so that a calendar that
 * had them takes them out. A meeting keeps its name there whatever day it is moved to.
 */
export function seriesEvents(
  portal: Portal,
  person: Person,
  id: string,
  language: Language,
): { team: string; events: CalendarEvent[] } {
  const series = findSeries(portal.db, id)
  if (series === null) throw new Fault('not-found')
  insist(person, { do: 'see-meetings', organisationId: series.organisationId })
  const organisation = findOrganisation(portal.db, series.organisationId)
  const prepares = may(person, { do: 'prepare-meetings', meetings: series })
  const today = londonDay(portal.clock())
  const meetings = calendarMeetings(series, today)
  const packs = packsOf(portal.db, [id])
  const { publicOrigin } = portal.settings
  const events = calendarOf(series, meetings).map(({ uid, start, end, state }, index): CalendarEvent => {
    const pack = packs.find(({ plannedFor }) => plannedFor === meetings[index]?.planned)
    const changedAt = laterOf(series.updatedAt, pack?.updatedAt ?? '')
    const path = prepares && pack !== undefined ? paths.agenda(pack.id) : paths.team(id)
    return {
      uid: inOneCalendar(uid, publicOrigin),
      title: series.team,
      description: organisation === null ? '' : readIn(organisation.name, language).text,
      url: publicOrigin + inLanguage(path, language),
      sequence: sequenceAt(changedAt, series.version + (pack?.version ?? 0)),
      changedAt,
      cancelled: state === 'cancelled',
      when: { start, end },
    }
  })
  return { team: series.team, events }
}

type PackInCalendar = Pick<Agenda, 'meetingDate' | 'updatedAt' | 'version'> & { plannedFor: string }

/** What the calendar of its team calls a meeting, and when it is: the file of its agenda alone says the same. */
export function eventOfMeeting(
  series: MeetingSeries,
  { plannedFor, meetingDate, updatedAt, version }: PackInCalendar,
  origin: string,
): Pick<CalendarEvent, 'uid' | 'sequence' | 'changedAt' | 'when'> | null {
  const meeting = { planned: plannedFor, date: meetingDate, why: null, held: true }
  const [entry] = calendarOf(series, [meeting])
  if (entry === undefined) return null
  const changedAt = laterOf(series.updatedAt, updatedAt)
  const { uid, start, end } = entry
  const sequence = sequenceAt(changedAt, series.version + version)
  return { uid: inOneCalendar(uid, origin), sequence, changedAt, when: { start, end } }
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}
