import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { passwordMatches } from '#app/use-cases/people/credentials.ts'
import { countTry, forgiveTry } from '#app/use-cases/people/throttle.ts'
import { findCredentials, hasPassword } from '#db/people.ts'

/**
 * Asks for the password again before what protects an account changes: whoever sits down at a screen left open must not
 * lock its owner out. Counted like tries at signing in. Somebody who came through their organisation and has no password is not asked.
 */
export async function provePassword(
  portal: Portal,
  person: Person,
  input: { password: string; address: string },
): Promise<Issue[]> {
  if (!hasPassword(portal.db, person.id)) return []
  if (input.password === '') return [{ field: 'password', problem: 'required' }]
  const minutes = await countTry(portal, person.email, input.address)
  if (minutes !== null) return [{ field: 'password', problem: 'too-many-attempts', values: { minutes } }]
  const found = findCredentials(portal.db, person.email)
  if (!(await passwordMatches(found?.passwordHash ?? '', input.password))) {
    return [{ field: 'password', problem: 'password-wrong' }]
  }
  await forgiveTry(portal, person.email, input.address)
  return []
}
