import { Fault } from '#app/domain/fault.ts'
import { whyNot, type Deed, type Refusal } from '#app/domain/permissions.ts'
import type { Person, Visitor } from '#app/domain/person.ts'

/** The person who asks, when the policy lets them; otherwise throws the Fault that says why not. */
export function insist(visitor: Visitor, deed: Deed): Person {
  const refusal = whyNot(visitor, deed)
  if (refusal === 'taken-down') throw new Fault('gone', refusal)
  if (refusal === 'sign-in-first' || visitor === null) throw new Fault('sign-in-first')
  if (refusal !== null) throw new Fault(isTooLate(refusal) ? 'wrong-state' : 'forbidden', refusal)
  return visitor
}

/** Not a matter of who asks: a moment ago, or in a while, the same person may. */
function isTooLate(refusal: Refusal): boolean {
  return refusal === 'wrong-state' || refusal === 'claimed-by-somebody-else'
}
