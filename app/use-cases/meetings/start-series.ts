import { done, refuse, type Result } from '#app/domain/issue.ts'
import { checkSeries, type SeriesWords } from '#app/domain/team-meetings.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { insertSeries } from '#db/meetings.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'

/** Sets up a team's meetings; whoever does prepares them. Gives the id of the series. */
export function startSeries(portal: Portal, visitor: Visitor, words: SeriesWords): Result<string> {
  const person = insist(visitor, { do: 'hold-meetings', organisationId: words.organisationId })
  const issues = checkSeries(words)
  if (issues.length > 0) return refuse(issues)
  const id = portal.newId()
  tx(portal.db, (db) => {
    insertSeries(db, id, words, person.id, portal.clock().toISOString())
    keepAccount(portal, db, { actorId: person.id, deed: 'meetings.start', subject: id })
  })
  return done(id)
}
