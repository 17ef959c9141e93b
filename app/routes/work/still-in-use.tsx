import { Fault } from '#app/domain/fault.ts'
import { forSignedIn } from '#app/web/access.ts'

export const loader = forSignedIn((): null => {
  throw new Fault('not-found')
})

export default function StillInUse() {
  return null
}
