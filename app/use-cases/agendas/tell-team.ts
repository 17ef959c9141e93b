import type { MeetingSeries } from '#app/domain/team-meetings.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { gotMailAbout } from '#db/mail.ts'
import { colleaguesOf } from '#db/people.ts'
import { putInMail } from '../mail/put-in-mail.ts'

/**
 * Writes to the people of a team that was given an agenda, but for whoever gave it. Each is told once of an agenda, in
 * however many of the teams they are, and however often it is taken back and given again.
 */
export function tellTeam(
  portal: Portal,
  db: Reader,
  { agendaId, team, actorId }: { agendaId: string; team: MeetingSeries; actorId: string },
): void {
  const kind = 'agenda-given'
  const values = { agendaId, shown: null, path: paths.givenAgenda(agendaId) }
  for (const { id: personId } of peopleIn(db, team)) {
    if (personId === actorId || gotMailAbout(db, personId, kind, agendaId)) continue
    putInMail(portal, db, { to: { personId }, kind, values, about: agendaId })
  }
}

/** Those in a team who are in its organisation still. */
export function peopleIn(db: Reader, { organisationId, members }: MeetingSeries) {
  return colleaguesOf(db, organisationId).filter(
    ({ id, suspended, suspendedHere }) => members.includes(id) && !suspended && !suspendedHere,
  )
}
