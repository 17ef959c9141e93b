import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import type { Reader } from '#db/connection.ts'
import { seriesOfPerson } from '#db/meetings.ts'
import { insist } from '../insist.ts'

/** A team before whose meetings somebody can be told of what is new. */
export interface OwnTeam {
  /** Of its series of meetings. */
  id: string
  name: string
}

/** The teams whose meetings somebody prepares, by name. */
export function ownTeams(db: Reader, personId: string): OwnTeam[] {
  return seriesOfPerson(db, personId).map(({ id, team }) => ({ id, name: team }))
}

/** The visitor's own: what a form offers. */
export function readOwnTeams(portal: Portal, visitor: Visitor): OwnTeam[] {
  const { id } = insist(visitor, { do: 'use-account' })
  return ownTeams(portal.db, id)
}
