import type { AgendaHead } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { meetingsOf } from '#app/domain/former-meetings.ts'
import { londonDay } from '#app/domain/london-time.ts'
import { addDays, type PlannedMeeting } from '#app/domain/meeting-series.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { MeetingSeries } from '#app/domain/team-meetings.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { packsOf } from '#db/agendas.ts'
import { findSeries, seriesOfOrganisation } from '#db/meetings.ts'
import { findOrganisation } from '#db/organisations.ts'
import { colleaguesOf } from '#db/people.ts'
import { insist } from '../insist.ts'

/** A meeting of the rhythm, with its agenda once somebody prepared it. */
export type MeetingOfSeries = PlannedMeeting & { pack: Pick<AgendaHead, 'id' | 'heldAt'> | null }

export interface ReadSeries {
  series: MeetingSeries
  organisation: { name: string; slug: string }
  mayPrepare: boolean
  coming: MeetingOfSeries[]
  /** Those that have an agenda, the last first. */
  past: MeetingOfSeries[]
  people: { id: string; name: string }[]
  /** Those in the team who only read what it is given. */
  readers: { id: string; name: string }[]
  /** Colleagues who are not in the team. */
  others: { id: string; name: string }[]
}

/** A team's meetings, for people of its organisation. */
export function readSeries(portal: Portal, person: Person, id: string, language: Language): ReadSeries {
  const { db } = portal
  const series = findSeries(db, id)
  const organisation = series && findOrganisation(db, series.organisationId)
  if (series === null || organisation === null) throw new Fault('not-found')
  insist(person, { do: 'see-meetings', organisationId: series.organisationId })
  const today = londonDay(portal.clock())
  const packs = packsOf(db, [id])
  const withPack = (meeting: PlannedMeeting): MeetingOfSeries => {
    const pack = packs.find(({ plannedFor }) => plannedFor === meeting.planned)
    const date = pack?.meetingDate || meeting.date
    return { ...meeting, date, pack: pack === undefined ? null : { id: pack.id, heldAt: pack.heldAt } }
  }
  const meetings = meetingsOf(series, firstDay(packs, today), addDays(today, lookAhead)).map(withPack)
  const colleagues = colleaguesOf(db, series.organisationId)
  return {
    series,
    organisation: { name: readIn(organisation.name, language).text, slug: organisation.slug },
    mayPrepare: may(person, { do: 'prepare-meetings', meetings: series }),
    coming: meetings.filter(({ date }) => date >= today).slice(0, mostComing),
    past: meetings.filter(({ date, pack }) => date < today && pack !== null).reverse(),
    people: colleagues.filter((one) => series.people.includes(one.id)),
    readers: colleagues.filter(({ id: one }) => series.members.includes(one) && !series.people.includes(one)),
    others: colleagues.filter((one) => !series.members.includes(one.id)),
  }
}

const lookAhead = 400
const mostComing = 6

function firstDay(packs: readonly AgendaHead[], today: string): string {
  return packs.reduce(
    (day, { plannedFor }) => (plannedFor !== null && plannedFor < day ? plannedFor : day),
    today,
  )
}

export interface ListedTeam {
  id: string
  team: string
  prepares: boolean
  next: string | null
}

/** The teams of the organisations somebody is in. */
export function listTeams(
  portal: Portal,
  person: Person,
  language: Language,
): { id: string; slug: string; name: string; mayStart: boolean; teams: ListedTeam[] }[] {
  const today = londonDay(portal.clock())
  const mine = new Map(person.memberships.map((one) => [one.organisationId, one]))
  return [...mine].map(([id, { organisationName, organisationSlug }]) => ({
    id,
    slug: organisationSlug,
    name: readIn(organisationName, language).text,
    mayStart: may(person, { do: 'hold-meetings', organisationId: id }),
    teams: seriesOfOrganisation(portal.db, id).map((series) => ({
      id: series.id,
      team: series.team,
      prepares: series.people.includes(person.id),
      next: meetingsOf(series, today, addDays(today, lookAhead)).find(({ held }) => held)?.date ?? null,
    })),
  }))
}
