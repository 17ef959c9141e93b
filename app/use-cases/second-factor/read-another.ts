import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { findPerson } from '#db/people.ts'
import { hasSecondFactor } from '#db/second-factors.ts'

/** Whether somebody else has a second factor, for the administrators who may reset it. */
export function readSecondFactorOf(
  portal: Portal,
  visitor: Visitor,
  input: { personId: string },
): { name: string; on: boolean; whyNotReset: Refusal | null } {
  insist(visitor, { do: 'manage-accounts' })
  const person = findPerson(portal.db, input.personId)
  if (person === null) throw new Fault('not-found')
  return {
    name: person.name,
    on: hasSecondFactor(portal.db, person.id),
    whyNotReset: whyNot(visitor, { do: 'reset-second-factor', personId: person.id }),
  }
}
