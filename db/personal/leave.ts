import { and, eq, isNull, sql } from 'drizzle-orm'
import { formerColleague, nobodysEmail } from '#app/domain/person-data.ts'
import type { Reader } from '../connection.ts'
import { invitations, people } from '../schema/schema.ts'
import { personalPlaces } from './places.ts'

/**
 * Takes a person out of the database: what was theirs goes, what they did for others stays under nobody's name. Their
 * row stays, since the history of records points to it, with nothing of them in it.
 */
export function leaveNothingOf(db: Reader, person: { id: string; email: string }, at: string): void {
  const { id, email } = person
  for (const { column, leaving } of personalPlaces) {
    if (leaving !== 'goes') continue
    const [table, name] = column.split('.') as [string, string]
    db.run(sql`delete from ${sql.identifier(table)} where ${sql.identifier(name)} = ${id}`)
  }
  db.delete(invitations).where(eq(invitations.email, email)).run()
  // Nobody can answer for these any more.
  db.delete(invitations)
    .where(and(eq(invitations.invitedBy, id), isNull(invitations.usedAt)))
    .run()
  db.update(people)
    .set({
      email: nobodysEmail(id),
      name: formerColleague,
      passwordHash: '',
      portalRoles: [],
      suspendedAt: at,
      deletedAt: at,
      wantsMail: false,
    })
    .where(eq(people.id, id))
    .run()
}
