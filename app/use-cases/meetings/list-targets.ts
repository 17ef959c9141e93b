import { londonDay } from '#app/domain/london-time.ts'
import { comingMeetings } from '#app/domain/meeting-series.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { MeetingSeries } from '#app/domain/team-meetings.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { agendasOf, findAgenda, packsOf } from '#db/agendas.ts'
import { seriesOfOrganisation, seriesOfPerson } from '#db/meetings.ts'

/** A coming meeting somebody may prepare. */
export interface TargetMeeting {
  seriesId: string
  planned: string
  team: string
  organisation: string
  date: string
  /** Its agenda; null while nobody prepared it. */
  agendaId: string | null
  /** Whether what is to be put on it stands there already. */
  hasIt: boolean
}

/** One of the agendas somebody keeps for themselves. */
export interface TargetAgenda {
  id: string
  title: string
  meetingDate: string
  hasIt: boolean
}

/** Where a person can put something: coming meetings, those of the teams they prepare first, and their own agendas. */
export interface Targets {
  meetings: TargetMeeting[]
  agendas: TargetAgenda[]
}

/** How many coming meetings of each team, and how many agendas, there are to choose from. */
const meetingsEach = 3
const mostAgendas = 5

/** `recordId`: what is to be put on one of them, if it is a record. `except`: an agenda that it comes from. */
export function listTargets(
  portal: Portal,
  person: Person,
  language: Language,
  { recordId = null, except = null }: { recordId?: string | null; except?: string | null } = {},
): Targets {
  const { db } = portal
  const today = londonDay(portal.clock())
  const hasIt = (id: string | null) =>
    recordId !== null &&
    id !== null &&
    (findAgenda(db, id)?.items.some(({ pinned }) => pinned?.recordId === recordId) ?? false)
  const names = new Map(
    person.memberships.map((one) => [one.organisationId, readIn(one.organisationName, language).text]),
  )
  const meetings = preparedBy(portal, person).flatMap((series) => {
    const packs = packsOf(db, [series.id])
    return comingMeetings(series, today, meetingsEach).flatMap(({ planned, date }) => {
      const pack = packs.find(({ plannedFor }) => plannedFor === planned) ?? null
      if ((pack?.heldAt ?? null) !== null || (pack !== null && pack.id === except)) return []
      const { id: seriesId, team, organisationId, people } = series
      const organisation = names.get(organisationId) ?? ''
      const agendaId = pack?.id ?? null
      const own = people.includes(person.id)
      return [{ own, seriesId, planned, team, organisation, date, agendaId, hasIt: hasIt(agendaId) }]
    })
  })
  const agendas = agendasOf(db, { ownerId: person.id })
    .filter(({ id }) => id !== except)
    .slice(0, mostAgendas)
    .map(({ id, title, meetingDate }) => ({ id, title, meetingDate, hasIt: hasIt(id) }))
  return {
    meetings: meetings
      .sort((a, b) => Number(b.own) - Number(a.own) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ own: _, ...meeting }) => meeting),
    agendas,
  }
}

/** Whether somebody prepares the meetings of a team, and so is asked for which one something is. */
export function preparesMeetings({ db }: Portal, visitor: Visitor): boolean {
  return (
    visitor !== null &&
    seriesOfPerson(db, visitor.id).some((meetings) => may(visitor, { do: 'prepare-meetings', meetings }))
  )
}

/** The teams whose meetings a person may prepare. */
function preparedBy({ db }: Portal, person: Person): MeetingSeries[] {
  const organisations = new Set(person.memberships.map(({ organisationId }) => organisationId))
  return [...organisations]
    .flatMap((id) => seriesOfOrganisation(db, id))
    .filter((meetings) => may(person, { do: 'prepare-meetings', meetings }))
}
