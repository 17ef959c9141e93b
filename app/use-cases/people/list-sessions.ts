import type { DeviceKind } from '#app/domain/device.ts'
import type { Visitor } from '#app/domain/person.ts'
import { isPastAbsoluteLimit } from '#app/domain/session.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { sessionsOf } from '#db/sessions.ts'
import { hashOfToken } from './credentials.ts'

/** One place where somebody is signed in. */
export interface OwnSession extends DeviceKind {
  /** A hash of the token, which opens nothing. */
  id: string
  createdAt: string
  /** To a few minutes; '' when it was not used since it began. */
  usedAt: string
  isThisOne: boolean
}

/** The sessions of one's account that still go on, this one first, then the one used last. */
export function listSessions(
  portal: Portal,
  visitor: Visitor,
  { sessionToken }: { sessionToken: string | null },
): OwnSession[] {
  const person = insist(visitor, { do: 'use-account' })
  const now = portal.clock()
  const own = sessionToken === null ? '' : hashOfToken(sessionToken)
  return sessionsOf(portal.db, person.id, now)
    .filter(({ createdAt }) => !isPastAbsoluteLimit(createdAt, now))
    .map((session) => ({ ...session, isThisOne: session.id === own }))
    .sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne) || lastSeen(b).localeCompare(lastSeen(a)))
}

function lastSeen({ usedAt, createdAt }: OwnSession): string {
  return usedAt || createdAt
}
