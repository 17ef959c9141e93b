import { Fault } from '#app/domain/fault.ts'
import { forAnyone } from '#app/web/access.ts'

/** Every address that is no page; forms sent there get the same answer. */
export const loader = forAnyone((): null => {
  throw new Fault('not-found')
})
export const action = loader

export default function NotFound() {
  return null
}
