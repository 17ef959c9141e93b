import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { findSeries } from '#db/meetings.ts'
import { findPerson } from '#db/people.ts'
import {
  calendarMadeAt,
  deleteSeriesCalendar,
  findSeriesCalendar,
  putSeriesCalendar,
} from '#db/series-calendars.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { hashOfToken, isToken, newToken } from '../people/credentials.ts'
import { seriesEvents } from './series-events.ts'

/**
 * Makes a secret address under which somebody's calendar fetches a team's meetings again and again, in place of the one they had.
 * Gives it: it is shown this once, since only the hash of its token is kept. It opens what its maker may see, as long as they may.
 */
export function makeCalendarAddress(
  portal: Portal,
  visitor: Person,
  seriesId: string,
  language: Language,
): string {
  const token = newToken()
  tx(portal.db, (db) => {
    const person = follower(db, visitor, seriesId)
    const createdAt = portal.clock().toISOString()
    putSeriesCalendar(db, { tokenHash: hashOfToken(token), seriesId, personId: person.id, createdAt })
    keepAccount(portal, db, { actorId: person.id, deed: 'meetings.follow', subject: seriesId })
  })
  return portal.settings.publicOrigin + inLanguage(paths.followedCalendar(token), language)
}

/** Takes the address away that somebody made: from then on it opens nothing. */
export function endCalendarAddress(portal: Portal, visitor: Person, seriesId: string): void {
  tx(portal.db, (db) => {
    const person = follower(db, visitor, seriesId)
    deleteSeriesCalendar(db, seriesId, person.id)
    keepAccount(portal, db, { actorId: person.id, deed: 'meetings.unfollow', subject: seriesId })
  })
}

/** When somebody made the address that their calendar has now; null when they made none. */
export function readCalendarAddress({ db }: Portal, person: Person, seriesId: string): string | null {
  return calendarMadeAt(db, seriesId, person.id)
}

/** The meetings that an address opens. Whatever it does not open, it answers in the same way. */
export function readFollowedCalendar(
  portal: Portal,
  token: string,
  language: Language,
): ReturnType<typeof seriesEvents> {
  const { db } = portal
  const found = isToken(token) ? findSeriesCalendar(db, hashOfToken(token)) : null
  const person = found && findPerson(db, found.personId)
  const series = found && findSeries(db, found.seriesId)
  if (person === null || series === null) throw new Fault('not-found')
  if (!may(person, { do: 'see-meetings', organisationId: series.organisationId }))
    throw new Fault('not-found')
  return seriesEvents(portal, person, series.id, language)
}

function follower(db: Reader, visitor: Person, seriesId: string): Person {
  const series = findSeries(db, seriesId)
  if (series === null) throw new Fault('not-found')
  return insist(visitor, { do: 'see-meetings', organisationId: series.organisationId })
}
