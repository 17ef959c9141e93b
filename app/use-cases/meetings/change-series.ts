import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { formerAfter } from '#app/domain/former-meetings.ts'
import { londonDay } from '#app/domain/london-time.ts'
import { isPlanned } from '#app/domain/meeting-series.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import { checkSeries, type MeetingSeries, type SeriesWords } from '#app/domain/team-meetings.ts'
import type { Portal } from '#app/portal.ts'
import { packsOf } from '#db/agendas.ts'
import { tx, type Reader } from '#db/connection.ts'
import { addToSeries, deleteSeries, findSeries, removeFromSeries, updateSeries } from '#db/meetings.ts'
import { colleaguesOf } from '#db/people.ts'
import { retimeAlerts } from '../alerts/retime-alerts.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** What a team says of its meetings from now on; the organisation and the decisions about single meetings stay. */
export type SeriesChange = Omit<SeriesWords, 'organisationId' | 'exceptions'> & { version: number }

export function changeSeries(
  portal: Portal,
  visitor: Visitor,
  id: string,
  { version, ...change }: SeriesChange,
): Result<null> {
  return tx<Result<null>>(portal.db, (db) => {
    const { series, person } = open(db, visitor, id)
    const next = { ...series, ...change }
    const issues = checkSeries(next)
    if (issues.length > 0) return refuse(issues)
    const at = portal.clock().toISOString()
    const prepared = new Set(packsOf(db, [id]).flatMap(({ plannedFor }) => plannedFor ?? []))
    const former = formerAfter(series, next, londonDay(portal.clock()), prepared)
    if (!updateSeries(db, { id, version }, { ...next, former }, at))
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    retimeAlerts(db, series.people)
    keepAccount(portal, db, { actorId: person.id, deed: 'meetings.change', subject: id })
    return done(null)
  })
}

/** Decides about one meeting of the rhythm: that there is none, or (`held`) that it is as the rhythm has it. */
export function decideMeeting(
  portal: Portal,
  visitor: Visitor,
  { id, planned, held }: { id: string; planned: string; held: boolean },
): void {
  tx(portal.db, (db) => {
    const { series, person } = open(db, visitor, id)
    if (!isPlanned(series, planned)) throw new Fault('not-found')
    const others = series.exceptions.filter((one) => one.planned !== planned)
    const exceptions = held ? others : [...others, { planned, movedTo: null }]
    updateSeries(db, series, { ...series, exceptions }, portal.clock().toISOString())
    retimeAlerts(db, series.people)
    keepAccount(portal, db, { actorId: person.id, deed: 'meetings.change', subject: id })
  })
}

/** What somebody has to do with a team: prepare its meetings, read what it is given, or (null) nothing. */
export type TeamPart = 'prepares' | 'reads' | null

/** Puts a colleague in the team, or out of it. */
export function shareSeries(
  portal: Portal,
  visitor: Visitor,
  { id, personId, part }: { id: string; personId: string; part: TeamPart },
): void {
  tx(portal.db, (db) => {
    const { series, person } = open(db, visitor, id)
    const colleague = colleaguesOf(db, series.organisationId).some((one) => one.id === personId)
    if (part !== null && !colleague) throw new Fault('bad-request')
    if (part === null) removeFromSeries(db, id, personId)
    else addToSeries(db, id, personId, part === 'prepares')
    retimeAlerts(db, [personId])
    keepAccount(portal, db, { actorId: person.id, deed: 'meetings.change', subject: id })
  })
}

/** Ends a team's meetings: their agendas, minutes and actions go with them. The page asks first. */
export function endSeries(portal: Portal, visitor: Visitor, id: string): void {
  tx(portal.db, (db) => {
    const { series, person } = open(db, visitor, id)
    deleteSeries(db, id)
    retimeAlerts(db, series.people)
    keepAccount(portal, db, { actorId: person.id, deed: 'meetings.end', subject: id })
  })
}

function open(db: Reader, visitor: Visitor, id: string): { series: MeetingSeries; person: Person } {
  const series = findSeries(db, id)
  if (series === null) throw new Fault('not-found')
  return { series, person: insist(visitor, { do: 'prepare-meetings', meetings: series }) }
}
