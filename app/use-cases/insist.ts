import { Fault } from '#app/domain/fault.ts'
import { whyNot, type Deed } from '#app/domain/permissions.ts'
import type { Person, Visitor } from '#app/domain/person.ts'

/** The person who asks, when the policy lets them; otherwise throws the Fault that says why not. */
export function insist(visitor: Visitor, deed: Deed): Person {
  const refusal = whyNot(visitor, deed)
  if (refusal === 'taken-down') throw new Fault('gone', refusal)
  if (refusal === 'sign-in-first' || visitor === null) throw new Fault('sign-in-first')
  if (refusal !== null) throw new Fault(refusal === 'wrong-state' ? 'wrong-state' : 'forbidden', refusal)
  return visitor
}
